// The program of the Space without an installation: npm downloads the package to its cache.
import { execFileSync } from 'node:child_process'
import { createInterface } from 'node:readline/promises'
import { PACKAGE } from '../testing/program.ts'
import { inform } from './output.ts'

/** Whether the reader of the terminal agrees; false without a terminal. */
export async function agrees(version: string): Promise<boolean> {
  if (!process.stdin.isTTY || !process.stderr.isTTY) return false
  const terminal = createInterface({ input: process.stdin, output: process.stderr })
  const question = `Run ${PACKAGE}@${version} once with npm exec? [y/N] `
  // Ctrl-C and Ctrl-D reject, and mean no.
  const answer = await terminal.question(question).catch(() => '')
  terminal.close()
  return /^y(?:es)?$/i.test(answer.trim())
}

/** Returns the path of the program of this version, in the cache of npm. */
export function downloadProgram(version: string): string {
  const npm = process.env.npm_execpath
  const [program, ...first] = npm?.endsWith('.js') ? [process.execPath, npm] : ['npm']
  const args = [
    ...first,
    'exec',
    '--yes',
    `--package=${PACKAGE}@${version}`,
    '--',
    'signalwire-sandbox',
    '--path',
  ]
  inform(`npm exec --package=${PACKAGE}@${version}`)
  const shell = program === 'npm' && process.platform === 'win32'
  return execFileSync(program, args, { encoding: 'utf8', shell, stdio: ['ignore', 'pipe', 'inherit'] }).trim()
}
