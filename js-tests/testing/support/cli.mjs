// The command line in a process.
import { at } from '../../../scripts/support/paths.mjs'
import { collect } from '../../../scripts/support/run.mjs'
import './start.mjs'

/** The path of the command line. */
export const CLI = at('dist/cli.cjs')

/** Runs it without a terminal; resolves with `{ code, stdout, stderr }` as strings. */
export async function cli(args, options) {
  const { code, stdout, stderr } = await collect(process.execPath, [CLI, ...args], options)
  return { code, stdout: stdout.toString(), stderr: stderr.toString() }
}
