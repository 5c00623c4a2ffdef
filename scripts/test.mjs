// npm test: sets up, builds, checks and tests everything. A fresh clone needs only Rust and Node.
//   node scripts/test.mjs                      all steps
//   node scripts/test.mjs --only js,types      some steps, with the existing build
//   node scripts/test.mjs --list               the names of the steps
import { CommandError, describeRunning } from './support/run.mjs'
import { MissingError } from './support/toolchain.mjs'
import { within } from './support/wait.mjs'
import { steps } from './test/steps.mjs'
import { summaryLines } from './test/summary.mjs'

const summary = []
const started = performance.now()

const flag = process.argv[2]
if (flag === '--list') for (const { name, description } of steps) console.log(name.padEnd(14), description)
else for (const step of choose(flag, process.argv[3])) await runStep(step)
if (summary.length) console.log(`\n${summary.join('\n')}`)
if (flag !== '--list') console.log(`\nall passed in ${seconds(started)}`)

function choose(flag, names) {
  if (flag === undefined) return steps
  const wanted = flag === '--only' ? (names?.split(',') ?? []) : []
  const chosen = steps.filter(({ name }) => wanted.includes(name))
  if (wanted.length && chosen.length === wanted.length) return chosen
  fail(`usage: node scripts/test.mjs [--list | --only ${steps.map(({ name }) => name).join(',')}]`)
}

async function runStep({ name, minutes, run }) {
  const start = performance.now()
  const description = () => `the step ${name}\n${describeRunning()}`
  try {
    const output = await within(minutes * 60_000, description, run())
    summary.push(...summaryLines(output))
    console.log(`✓ ${name.padEnd(14)} ${seconds(start)}`)
  } catch (error) {
    console.log(`✗ ${name.padEnd(14)} ${seconds(start)}`)
    if (error instanceof CommandError) fail(`${error.output}\n${error.message}`)
    fail(error instanceof MissingError ? error.message : error.stack)
  }
}

/** Prints an error and exits. The running commands end with this process. */
function fail(message) {
  console.error(message)
  process.exit(1)
}

function seconds(since) {
  return `${((performance.now() - since) / 1000).toFixed(1)} s`.padStart(8)
}
