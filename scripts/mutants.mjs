// npm run mutants: tests the tests of what guards secrets and money. cargo-mutants changes one
// place of the sources at a time; docs/evidence/mutants.md lists the changes that no test notices.
// A run takes hours on 2 cores: `-- --file 'core/src/retry/**'` limits it, and .cargo/mutants.toml
// lists the sources.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { at, target } from './support/paths.mjs'
import { printError } from './support/progress.mjs'
import { run } from './support/run.mjs'
import { requireCargo } from './support/toolchain.mjs'

const PAGE = at('docs/evidence/mutants.md')
const OUTCOMES = `${target}/mutants.out/outcomes.json`
const MOST_MISSED = 0.03

try {
  await testMutants(process.argv.slice(2))
} catch (error) {
  printError(error)
  process.exitCode = 1
}

async function testMutants(limits) {
  await requireCargo('mutants')
  // Statuses 2 and 3 report missed mutants and timeouts, which the page lists.
  await run('cargo', ['mutants', '--output', target, ...limits], { show: true, ok: [0, 2, 3] })
  const outcomes = JSON.parse(readFileSync(OUTCOMES, 'utf8'))
  writeFileSync(PAGE, print(outcomes, reasons(), limits))
  const missed = outcomes.missed / (outcomes.missed + outcomes.caught)
  if (missed > MOST_MISSED) throw new Error(`${(missed * 100).toFixed(1)} % of the mutants were missed`)
}

/**
 * The reasons in the page, by mutant. They are written by hand and kept when the page is printed
 * again.
 */
function reasons() {
  const text = existsSync(PAGE) ? readFileSync(PAGE, 'utf8') : ''
  const rows = text.matchAll(/^\| `(.+)` \| (.*) \|$/gm)
  return new Map([...rows].map(([, name, reason]) => [name, reason]))
}

function print({ outcomes, total_mutants, caught, missed, unviable, timeout }, known, limits) {
  const survivors = outcomes.filter(({ summary }) => summary === 'MissedMutant')
  const rows = survivors.map(({ scenario }) => scenario.Mutant.name.replaceAll('|', '\\|'))
  const percent = ((missed / (missed + caught || 1)) * 100).toFixed(1)
  return `<!-- The numbers and the first column are printed by scripts/mutants.mjs; reasons are written by hand.
     To update: npm run mutants -->

# Mutants

cargo-mutants changes one place of the sources at a time and runs the tests. A mutant is *caught* if a test fails, it
is *missed* if none does, and *unviable* if it does not compile. The sources are listed in
[.cargo/mutants.toml](../../.cargo/mutants.toml). The last run was limited to: ${limits.length ? `\`${limits.join(' ')}\`` : 'nothing'}.

| mutants | caught | missed | timeouts | unviable | missed, of those that compile |
| --- | --- | --- | --- | --- | --- |
| ${total_mutants} | ${caught} | ${missed} | ${timeout} | ${unviable} | ${percent} % |

| survivor | reason |
| --- | --- |
${rows.map((name) => `| \`${name}\` | ${known.get(name) ?? ''} |`).join('\n')}
`
}
