// The conformance checker of the project's shared folder. A clone without that folder has nothing
// to run here.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { described } from '../../js-tests/support/api.mjs'
import { at } from '../support/paths.mjs'
import { CommandError, run } from '../support/run.mjs'

const folder = process.env.SIGNALWIRE_CONFORMANCE ?? at('../shared/conformance')
const adapter = 'js-tests/conformance.adapter.mjs'

/** Fails when an operation that api/ describes does not conform; the others have no method yet. */
export async function checkConformance() {
  const checker = join(folder, 'conformance.mjs')
  if (!existsSync(checker)) return console.log('  not present')
  const output = await run(process.execPath, [checker, adapter, '--list'], { ok: [0, 1] })
  const names = new Set(described.map(({ name }) => name))
  const short = output.split('\n').filter((line) => names.has(line.split(' ')[0]))
  if (short.length)
    throw new CommandError(checker, `${short.length} described operations fall short`, short.join('\n'))
  return output
}
