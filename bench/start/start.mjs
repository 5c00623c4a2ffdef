// The time until the first response of a process: import, the first call, and the first call after
// `connect`.
import { fileURLToPath } from 'node:url'
import { measureImports } from '../../scripts/support/imports.mjs'
import { median } from '../../scripts/support/median.mjs'
import { at } from '../../scripts/support/paths.mjs'
import { run } from '../../scripts/support/run.mjs'

const ROUNDS = 15
const FIRST = fileURLToPath(new URL('first.mjs', import.meta.url))
const IMPORTS = {
  ours: { specifier: at('dist/node.mjs') },
  compat: { specifier: '@signalwire/compatibility-api', cwd: at('bench') },
  twilio: { specifier: 'twilio', cwd: at('bench') },
  axios: { specifier: 'axios', cwd: at('bench') },
  undici: { specifier: 'undici', cwd: at('bench') },
}

/** Medians over new processes; times in milliseconds. */
export async function measureStart(space) {
  const imports = await measureImports(IMPORTS)
  return { imports, cold: await measureFirst(space, false), warm: await measureFirst(space, true) }
}

async function measureFirst(space, connects) {
  const { project, token, id, ca } = space
  const facts = JSON.stringify({ origin: space.origins.h2, project, token, id, connects })
  const samples = []
  for (let round = 0; round < ROUNDS; round++) {
    const env = { NODE_EXTRA_CA_CERTS: ca }
    samples.push(JSON.parse(await run(process.execPath, [FIRST, facts], { env })))
  }
  const names = Object.keys(samples[0])
  return Object.fromEntries(names.map((name) => [name, median(samples.map((sample) => sample[name]))]))
}
