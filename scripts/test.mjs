// npm test: sets up, builds, checks and tests everything. A fresh clone needs only Rust and Node.
//   node scripts/test.mjs                      all steps
//   node scripts/test.mjs --only js,types      some steps, with the existing build
//   node scripts/test.mjs --without deny       all steps but some
//   node scripts/test.mjs --list               the names of the steps
import { parseArgs } from 'node:util'
import { CommandError, describeRunning } from './support/run.mjs'
import { MissingError } from './support/toolchain.mjs'
import { within } from './support/wait.mjs'
import { schedule } from './test/schedule.mjs'
import { steps } from './test/steps.mjs'
import { summaryLines } from './test/summary.mjs'

const summary = []
const started = performance.now()
const { list, only, without } = readFlags()

if (list) for (const { name, description } of steps) console.log(name.padEnd(14), description)
else await testAll()

async function testAll() {
  await schedule(choose(), runStep)
  if (summary.length) console.log(`\n${summary.join('\n')}`)
  if (without.length) console.log(`\nnot run: ${without.join(', ')}`)
  console.log(`\nall passed in ${seconds(started)}`)
}

function readFlags() {
  const text = { type: 'string' }
  try {
    const { values } = parseArgs({ options: { list: { type: 'boolean' }, only: text, without: text } })
    return { list: values.list, only: values.only?.split(','), without: values.without?.split(',') ?? [] }
  } catch (error) {
    fail(`${error.message}\n${usage()}`)
  }
}

function choose() {
  const names = steps.map(({ name }) => name)
  const unknown = [...(only ?? []), ...without].filter((name) => !names.includes(name))
  if (unknown.length) fail(`no step is named ${unknown.join(', ')}\n${usage()}`)
  return steps.filter(({ name }) => (only?.includes(name) ?? true) && !without.includes(name))
}

function usage() {
  const names = steps.map(({ name }) => name).join(',')
  return `usage: node scripts/test.mjs [--list | --only NAMES | --without NAMES], NAMES of ${names}`
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
    if (error instanceof MissingError) fail(`${error.message}\nto test without it: --without ${name}`)
    fail(error.stack)
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
