// How long `import` takes in a process that has just started.
import { median } from './median.mjs'
import { run } from './run.mjs'

const ROUNDS = 21

/**
 * The median milliseconds of the import of each: `{ name: { specifier, cwd } }`. They take turns.
 */
export async function measureImports(packages) {
  const samples = Object.fromEntries(Object.keys(packages).map((name) => [name, []]))
  for (let round = 0; round < ROUNDS; round++)
    for (const [name, wanted] of Object.entries(packages)) samples[name].push(await importOnce(wanted))
  return Object.fromEntries(Object.entries(samples).map(([name, times]) => [name, median(times)]))
}

async function importOnce({ specifier, cwd }) {
  const code = `const start = performance.now(); await import('${specifier}'); console.log(performance.now() - start)`
  return Number(await run(process.execPath, ['--input-type=module', '--eval', code], { cwd }))
}
