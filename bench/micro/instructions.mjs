// The cost of small parts in instructions, which does not depend on the load of the machine.
//   node bench/micro/instructions.mjs                      compares with instructions.json
//   UPDATE_BUDGETS=1 node bench/micro/instructions.mjs     writes instructions.json
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { at, program } from '../../scripts/support/paths.mjs'
import { run } from '../../scripts/support/run.mjs'
import { MissingError } from '../../scripts/support/toolchain.mjs'
import { hasValgrind } from '../../scripts/support/valgrind.mjs'

const FILE = at('bench/micro/instructions.json')
const COMMAND = 'UPDATE_BUDGETS=1 node bench/micro/instructions.mjs'
const TIMES = 50
// Hash maps have random seeds, which change a count by up to 1 %; relevant changes are larger.
const TOLERANCE = 0.05

/**
 * Counts each part and rejects if one needs more instructions. If compiler, C library or processor
 * differ from those of the file, the numbers are printed and not compared.
 */
export async function checkInstructions() {
  if (!(await hasValgrind()))
    throw new MissingError('valgrind is missing: install it with your package manager, on Linux')
  const [budget, found] = [read(), { platform: await platform(), jobs: await countAll() }]
  if (process.env.UPDATE_BUDGETS) return write(found)
  const isComparable = budget.platform === found.platform
  if (!isComparable)
    console.log(`  not judged: this is ${found.platform}, and instructions.json of ${budget.platform}`)
  const over = Object.entries(found.jobs).filter(([name, count]) => isOver(name, count, budget.jobs[name]))
  if (isComparable && over.length) throw new Error(`${over.map(([name]) => name).join(', ')}: ${ADVICE}`)
}

const ADVICE = `more instructions than instructions.json allows; if they are worth it, ${COMMAND}`

function isOver(name, count, allowed = 0) {
  const change = allowed ? `${((count / allowed - 1) * 100).toFixed(1)} %` : 'new'
  console.log(
    `  ${name.padEnd(16)}${format(count).padStart(12)} of${format(allowed).padStart(12)}${change.padStart(9)}`,
  )
  return count > allowed * (1 + TOLERANCE)
}

async function countAll() {
  await run('cargo', ['build', '--quiet', '--profile', 'counted', '--package', 'signalwire-micro'])
  const names = (await run(program('signalwire-micro', 'counted'), [])).trim().split('\n')
  const jobs = {}
  for (const name of names) jobs[name] = await count(name)
  return jobs
}

/** Instructions per run of a job. */
async function count(name) {
  const flags = [
    '--tool=callgrind',
    '--toggle-collect=*counted*',
    '--callgrind-out-file=/dev/null',
    '--log-fd=1',
  ]
  const log = await run('valgrind', [...flags, program('signalwire-micro', 'counted'), name, `${TIMES}`])
  const [, collected] = /Collected : (\d+)/.exec(log)
  if (collected === '0') throw new Error(`${name}: nothing was counted`)
  return Math.round(Number(collected) / TIMES)
}

/**
 * Counts are comparable if these are equal: the C library contains the allocator, and selects code
 * by processor.
 */
async function platform() {
  const output = await run('rustc', ['--version', '--verbose'])
  const field = (name) => new RegExp(`^${name}: (.*)$`, 'm').exec(output)[1]
  const vectors = /\bavx2\b/.test(readFileSync('/proc/cpuinfo', 'utf8')) ? 'AVX2' : 'no AVX2'
  return `rustc ${field('release')} for ${field('host')}, glibc ${glibc()}, ${vectors}`
}

function glibc() {
  process.report.excludeNetwork = true
  return process.report.getReport().header.glibcVersionRuntime
}

function write(found) {
  writeFileSync(FILE, `${JSON.stringify(found, null, 2)}\n`)
  console.log(`  written: ${FILE}`)
}

const read = () => JSON.parse(readFileSync(FILE, 'utf8'))
const format = (number) => number.toLocaleString('en')

if (process.argv[1] === fileURLToPath(import.meta.url)) await checkInstructions()
