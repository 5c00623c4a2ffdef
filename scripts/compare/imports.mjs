// How long `import` takes in a process that has just started.
import { run } from '../support/run.mjs'
import { median } from './median.mjs'

const ROUNDS = 21
const CLIENTS = { ours: 'signalwire-client', axios: 'axios' }

/** The median milliseconds of the import of each client. */
export async function measureImports(clients = CLIENTS) {
  const samples = Object.fromEntries(Object.keys(clients).map((name) => [name, []]))
  for (let round = 0; round < ROUNDS; round++)
    for (const [name, specifier] of Object.entries(clients)) samples[name].push(await importOnce(specifier))
  return Object.fromEntries(Object.entries(samples).map(([name, times]) => [name, median(times)]))
}

async function importOnce(specifier) {
  const code = `const start = performance.now(); await import('${specifier}'); console.log(performance.now() - start)`
  return Number(await run(process.execPath, ['--input-type=module', '--eval', code]))
}
