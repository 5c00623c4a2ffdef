// Measurement of the time of `import` in a new process.
import { median } from './median.mjs'
import { at } from './paths.mjs'
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

/**
 * Returns the median time in milliseconds in which a new process loads `#native` and lists the
 * places of the addon.
 */
export async function measureLoader() {
  const path = JSON.stringify(at('dist/native.cjs'))
  // The package has loaded these modules of Node.js before.
  const code = `require('node:fs'), require('node:path'); const start = performance.now(); require(${path}).candidates('none'); console.log(performance.now() - start)`
  const samples = []
  for (let round = 0; round < ROUNDS; round++)
    samples.push(Number(await run(process.execPath, ['--eval', code])))
  return median(samples)
}

async function importOnce({ specifier, cwd }) {
  const code = `const start = performance.now(); await import('${specifier}'); console.log(performance.now() - start)`
  return Number(await run(process.execPath, ['--input-type=module', '--eval', code], { cwd }))
}
