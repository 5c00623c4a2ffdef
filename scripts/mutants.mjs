// npm run mutants: tests the tests of what guards secrets and money. cargo-mutants changes one
// place of the sources at a time; docs/evidence/mutants.md lists the changes that no test notices.
//
//     npm run mutants -- --re '^core/src/retry/'   one folder, with a build for each mutant
//     npm run mutants -- --combined '^core/src/secrets/'
//                                                  one folder, with one build for all mutants
//     npm run mutants -- --print                   prints the page again, without a run
//
// .cargo/mutants.toml lists the sources. The results of all runs stay in target/mutants.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { runCombined } from './mutants/combined/run.mjs'
import { printPage } from './mutants/page.mjs'
import { readResults } from './mutants/results.mjs'
import { at, target } from './support/paths.mjs'
import { run } from './support/run.mjs'
import { runScript } from './support/script.mjs'
import { requireCargo } from './support/toolchain.mjs'

const PAGE = at('docs/evidence/mutants.md')
const RUNS = `${target}/mutants`
const MOST_MISSED = 0.03

await runScript(() => testMutants(process.argv.slice(2)))

async function testMutants(args) {
  await requireCargo('mutants')
  const listed = JSON.parse(await run('cargo', ['mutants', '--list', '--json']))
  if (args[0] === '--combined') await testCombined(listed, args[1])
  else if (!args.includes('--print')) await runMutants(args)
  const results = readResults(RUNS)
  const previous = existsSync(PAGE) ? readFileSync(PAGE, 'utf8') : ''
  const { text, missed, tested } = printPage(listed, results, previous)
  writeFileSync(PAGE, text)
  if (missed > MOST_MISSED * tested) throw new Error(`${missed} of ${tested} mutants were missed`)
}

/** Tests the mutants with one build, and those that have no place in it with one each. */
async function testCombined(listed, pattern = '') {
  const matching = listed.filter(({ name }) => new RegExp(pattern).test(name))
  const left = await runCombined(matching, runFolder(), readResults(RUNS))
  const names = left.map(({ name }) => name.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'))
  if (names.length > 0) await runMutants(['--re', `^(${names.join('|')})$`])
}

async function runMutants(args) {
  const output = runFolder()
  mkdirSync(output, { recursive: true })
  // Statuses 2 and 3 report missed mutants and timeouts, which the page lists.
  await run('cargo', ['mutants', '--output', output, ...args], { show: true, ok: [0, 2, 3] })
}

function runFolder() {
  return `${RUNS}/${new Date().toISOString().replaceAll(':', '-')}`
}
