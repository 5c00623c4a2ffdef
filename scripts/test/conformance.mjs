// The conformance checker in the shared folder of the project. It is skipped in a clone without
// that folder.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { described } from '../../js-tests/support/api.mjs'
import { at } from '../support/paths.mjs'
import { CommandError, run } from '../support/run.mjs'

const folder = process.env.SIGNALWIRE_CONFORMANCE ?? at('../shared/conformance')
const adapter = 'js-tests/conformance.adapter.mjs'

/** Fails if an operation in api/ does not conform. Other operations have no method yet. */
export async function checkConformance() {
  const checker = join(folder, 'conformance.mjs')
  if (!existsSync(checker)) return console.log('  not run: no conformance checker')
  const output = await run(process.execPath, [checker, adapter, '--list'], { ok: [0, 1] })
  const names = new Set(described.map(({ name }) => name))
  const failures = output.split('\n').filter((line) => names.has(line.split(' ')[0]))
  if (failures.length)
    throw new CommandError(
      checker,
      `${failures.length} described operations do not conform`,
      failures.join('\n'),
    )
  return output
}
