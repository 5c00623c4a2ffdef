// Measurement of the type checker on a small program.
import { at } from './paths.mjs'
import { run } from './run.mjs'

// The settings of tsc --init: skipLibCheck excludes the declaration files of libraries.
const FLAGS = '--noEmit --strict --skipLibCheck --target es2022 --module node16 --types node'.split(' ')
const ARGS = [...FLAGS, '--extendedDiagnostics']

/** Resolves with the time and the memory that tsc reports for a program that lists rooms. */
export async function measureTypes() {
  const tsc = at('node_modules/typescript/bin/tsc')
  const report = await run(process.execPath, [tsc, ...ARGS, at('js-tests/types/hello.mts')])
  return {
    seconds: read(report, /Total time:\s+([\d.]+)s/),
    memoryMb: read(report, /Memory used:\s+(\d+)K/) / 1024,
  }
}

function read(report, pattern) {
  const [, number] = pattern.exec(report) ?? []
  if (number === undefined) throw new Error(`the report of tsc must match ${pattern}:\n${report}`)
  return Number(number)
}
