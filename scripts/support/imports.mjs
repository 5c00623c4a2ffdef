// Measurement of the time of `import` in a new process.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { median } from './median.mjs'
import { at } from './paths.mjs'
import { makeFolder, removeFolder } from './processes.mjs'
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
  const folder = makeFolder('signalwire-loader-')
  const first = join(folder, 'first.cjs')
  writeFileSync(first, '')
  // The package has loaded these modules of Node.js and a file before: the first one costs more.
  const before = `require('node:fs'), require('node:path'), require(${JSON.stringify(first)})`
  const path = JSON.stringify(at('dist/native.cjs'))
  const code = `${before}; const start = performance.now(); require(${path}).candidates('none'); console.log(performance.now() - start)`
  const samples = []
  for (let round = 0; round < ROUNDS; round++)
    samples.push(Number(await run(process.execPath, ['--eval', code])))
  removeFolder(folder)
  return median(samples)
}

async function importOnce({ specifier, cwd }) {
  const code = `const start = performance.now(); await import('${specifier}'); console.log(performance.now() - start)`
  return Number(await run(process.execPath, ['--input-type=module', '--eval', code], { cwd }))
}
