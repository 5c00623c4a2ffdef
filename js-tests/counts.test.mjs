// The counts at the top of docs/reliability.md: the sums of what other tests and programs print or
// do.
import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { DocSection } from '../scripts/support/doc-section.mjs'
import { at } from '../scripts/support/paths.mjs'
import { SINKS } from './secrets/support/sinks.mjs'

const PLACE = new DocSection(
  at('docs', 'reliability.md'),
  'js-tests/counts',
  'node --test js-tests/counts.test.mjs',
)

const read = (...path) => readFileSync(at(...path), 'utf8')
const number = (value) => Number(String(value).replaceAll(/[ ,]/g, '')).toLocaleString('en')

/** What a pattern's groups find in a text, each of which has to be there. */
function find(text, pattern) {
  const found = pattern.exec(text)
  assert.ok(found, `nothing like ${pattern}`)
  return found.slice(1).map(number)
}

function countFaults(page) {
  const found = find(
    page,
    /^(\d+) faults, (\d+) calls: (\d+) POST processed twice, (\d+) processed and denied/m,
  )
  const [faults, calls, twice, denied] = found
  return [
    'faults of networks and servers, met by GET and POST',
    `${faults} faults, ${calls} calls`,
    `${twice} POST processed twice, ${denied} processed and denied by the error`,
  ]
}

function countServers(page) {
  const [servers, trusted] = find(page, /^(\d+) servers, (\d+) trusted/m)
  return ['servers that prove nothing', `${servers} servers`, `${trusted} trusted`]
}

function countHostile() {
  const [mutations] = find(read('fuzz', 'tests', 'short_run.rs'), /MUTATIONS: usize = (\d+)/)
  const targets = readdirSync(at('fuzz', 'seeds'))
  const seeds = targets.flatMap((target) => readdirSync(at('fuzz', 'seeds', target)))
  const inputs = seeds.length + targets.length * Number(mutations.replace(',', ''))
  return [
    'bad inputs to the parsers of what others write ([fuzz/](../fuzz/README.md))',
    `${targets.length} parsers, ${number(inputs)} inputs`,
    '0 promises broken: the test fails at the first',
  ]
}

function countMistakes() {
  const page = read('docs', 'validation.md')
  const [tried, , , passed] = find(page, /^\| \*\*all\*\* \| (\d+) \| (\d+) \| (\d+) \| (\d+) \|/m)
  return [
    'mistakes in arguments ([validation.md](validation.md))',
    `${tried} mistakes`,
    `${passed} passed on purpose`,
  ]
}

function countSecrets() {
  return [
    'ways to look at clients, credentials, promises, errors ([js-tests/secrets](../js-tests/secrets))',
    `${SINKS.length} ways, and what processes print, and heap snapshots`,
    '0 tokens found: the tests fail at the first',
  ]
}

function countCalls(page) {
  const [calls, , lost, doubled] = find(
    page,
    /^\| ([\d,]+) \| ([\d,]+) \| (\d+) \| (\d+) \| \d+ \| [\d,]+ MB/m,
  )
  const bursts = [...page.matchAll(/^\| ([\d,]+) \| (?:HTTP\/2|http\/1\.1) \| [\d,]+ \| (\d+) \| (\d+) \|/gm)]
  assert.equal(bursts.length, 2)
  const sum = (first, group) =>
    number(bursts.reduce((all, burst) => all + Number(burst[group]), Number(first)))
  const atOnce = bursts.map(([, count]) => number(count)).join(' and ')
  return ['calls', `${calls}, then ${atOnce} at once`, `${sum(lost, 2)} lost, ${sum(doubled, 3)} doubled`]
}

test('the counts of docs/reliability.md are the sums of what is tested', () => {
  const page = read('docs', 'reliability.md')
  const rows = [
    ['what', 'tried', 'outcome'],
    ['---', '---', '---'],
    countFaults(page),
    countServers(page),
    countCalls(page),
    countHostile(),
    countMistakes(),
    countSecrets(),
  ]
  const table = rows.map((cells) => `| ${cells.join(' | ')} |\n`).join('')
  if (process.env.UPDATE_DOCS) PLACE.write(table)
  assert.equal(PLACE.read(), table)
})
