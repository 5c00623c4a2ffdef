// Tests many mutants with one build: seconds for each, instead of a build for each. A mutant is
// tested with the tests that reach its function; no other test can notice it.
import { mkdirSync, writeFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { run } from '../../support/run.mjs'
import { buildCombined } from './build.mjs'
import { Worker } from './worker.mjs'

// The first tests, those that reach the fewest functions, catch most mutants.
const PARTS = [0, 8, 48, Number.POSITIVE_INFINITY]

/**
 * Tests mutants and writes the results as cargo-mutants does. Returns those that need a build of
 * their own. Mutants in functions that the build does not contain have no result. `previous` are
 * the results of earlier runs: what did not compile then is not tried again.
 */
export async function runCombined(listed, output, previous) {
  const mutants = listed.map((mutant, index) => ({ ...mutant, number: index + 1 }))
  const known = mutants.filter(({ name }) => previous.get(name)?.summary === 'Unviable')
  const { programs, arms, unviable, left } = await buildCombined(mutants, known)
  const results = await Results.create(output)
  for (const { name } of unviable) results.add(name, { summary: 'Unviable' })
  const workers = Array.from({ length: availableParallelism() }, (_, i) => new Worker(programs, i))
  const tests = await findReached(workers, programs)
  console.log(`${arms.length} of ${mutants.length} mutants are tested by ${tests.length} tests`)
  await share(workers, arms, async (worker, { number, called }) => {
    const { name } = mutants[number - 1]
    const reaching = tests.filter(({ reached }) => reached.has(called))
    results.add(name, await testMutant(worker, number, reaching))
  })
  return left
}

/** The tests with the functions that each reaches. Those that reach few functions come first. */
async function findReached(workers, programs) {
  const lists = await Promise.all(programs.map((program) => workers[0].list(program)))
  const tests = []
  await share(workers, lists.flat(), async (worker, test) => tests.push(await worker.reach(test)))
  return tests.sort((a, b) => a.reached.size - b.reached.size)
}

/** Runs the tests in parts, until one fails. */
async function testMutant(worker, number, tests) {
  for (const [index, start] of PARTS.slice(0, -1).entries()) {
    const result = await worker.test(number, tests.slice(start, PARTS[index + 1]))
    if (result.summary !== 'MissedMutant') return result
  }
  return { summary: 'MissedMutant', by: `none of ${tests.length} tests` }
}

/** Calls a function with each of the items, as many at once as there are workers. */
async function share(workers, items, use) {
  const queue = [...items]
  await Promise.all(
    workers.map(async (worker) => {
      while (queue.length > 0) await use(worker, queue.shift())
    }),
  )
}

/** The results in the format of cargo-mutants, written after each mutant: a run may be ended. */
class Results {
  #outcomes = []

  static async create(output) {
    const results = new Results()
    const version = await run('cargo', ['mutants', '--version'])
    mkdirSync(join(output, 'mutants.out'), { recursive: true })
    results.path = join(output, 'mutants.out/outcomes.json')
    results.head = {
      start_time: new Date().toISOString(),
      cargo_mutants_version: version.trim().split(' ')[1],
    }
    return results
  }

  add(name, { summary, by }) {
    if (by) console.log(`${summary} ${name}: ${by}`)
    this.#outcomes.push({ scenario: { Mutant: { name } }, summary, by })
    writeFileSync(this.path, JSON.stringify({ ...this.head, outcomes: this.#outcomes }))
  }
}
