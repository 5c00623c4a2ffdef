// Measurement of the time of `import` in a new process.
import { median } from './median.mjs'
import { run } from './run.mjs'

const ROUNDS = 21

/**
 * Returns the median import time of each package in milliseconds. `packages` is
 * `{ name: { specifier, cwd } }`. The rounds of the packages are interleaved.
 */
export async function measureImports(packages) {
  const samples = Object.fromEntries(Object.keys(packages).map((name) => [name, []]))
  for (let round = 0; round < ROUNDS; round++)
    for (const [name, options] of Object.entries(packages)) samples[name].push(await importOnce(options))
  return Object.fromEntries(Object.entries(samples).map(([name, times]) => [name, median(times)]))
}

async function importOnce({ specifier, cwd }) {
  const code = `const start = performance.now(); await import('${specifier}'); console.log(performance.now() - start)`
  return Number(await run(process.execPath, ['--input-type=module', '--eval', code], { cwd }))
}
