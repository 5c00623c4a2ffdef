// What the type checker needs for a first program.
import { at } from './paths.mjs'
import { run } from './run.mjs'

// As tsc --init sets it up: skipLibCheck leaves out what is not the program's.
const FLAGS = '--noEmit --strict --skipLibCheck --target es2022 --module node16 --types node'.split(' ')
const ARGS = [...FLAGS, '--extendedDiagnostics']

/** The seconds and the megabytes that tsc reports for a program that lists rooms. */
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
  if (number === undefined) throw new Error(`tsc reported nothing like ${pattern}:\n${report}`)
  return Number(number)
}
