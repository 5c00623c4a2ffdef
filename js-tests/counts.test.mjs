// The summary of docs/evidence/README.md: sums of the results of other tests and programs.
import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { DocSection } from '../scripts/support/doc-section.mjs'
import { at } from '../scripts/support/paths.mjs'
import { SINKS } from './secrets/support/sinks.mjs'

const PLACE = new DocSection(
  at('docs', 'evidence', 'README.md'),
  'js-tests/counts',
  'node --test js-tests/counts.test.mjs',
)

const read = (...path) => readFileSync(at(...path), 'utf8')
const number = (value) => Number(String(value).replaceAll(/[ ,]/g, '')).toLocaleString('en')

/** Returns the groups of a pattern in a text; fails if it does not match. */
function find(text, pattern) {
  const found = pattern.exec(text)
  assert.ok(found, `nothing like ${pattern}`)
  return found.slice(1).map(number)
}

function countFaults(page) {
  const found = find(
    page,
    /^(\d+) faults, (\d+) calls: (\d+) POST processed twice, (\d+) processed although/m,
  )
  const [faults, calls, twice, denied] = found
  return [
    'simulated network and server faults, each with a GET and a POST',
    `${faults} faults, ${calls} calls`,
    `${twice} POST processed twice, ${denied} processed although the error excludes it`,
  ]
}

function countServers(page) {
  const [servers, accepted] = find(page, /^(\d+) servers, (\d+) accepted/m)
  return [
    'servers with an unacceptable certificate or protocol',
    `${servers} servers`,
    `${accepted} accepted`,
  ]
}

function countHostile() {
  const [mutations] = find(read('fuzz', 'tests', 'short_run.rs'), /MUTATIONS: usize = (\d+)/)
  const targets = readdirSync(at('fuzz', 'seeds'))
  const seeds = targets.flatMap((target) => readdirSync(at('fuzz', 'seeds', target)))
  const inputs = seeds.length + targets.length * Number(mutations.replace(',', ''))
  return [
    'malformed inputs to the parsers of untrusted input ([fuzz/](../../fuzz/README.md))',
    `${targets.length} parsers, ${number(inputs)} inputs`,
    '0 violations: the test fails at the first',
  ]
}

function countMistakes() {
  const page = read('docs', 'evidence', 'validation.md')
  const [tried, , , passed] = find(page, /^\| \*\*all\*\* \| (\d+) \| (\d+) \| (\d+) \| (\d+) \|/m)
  return [
    'mutations of valid arguments ([validation.md](validation.md))',
    `${tried} mutations`,
    `${passed} accepted intentionally`,
  ]
}

function countSecrets() {
  return [
    'ways to inspect clients, credentials, promises, errors ([js-tests/secrets](../../js-tests/secrets))',
    `${SINKS.length} ways, the output of processes, and heap snapshots`,
    '0 tokens found: the tests fail at the first',
  ]
}

function countCalls(page) {
  const [calls, , lost, duplicated] = find(
    page,
    /^\| ([\d,]+) \| ([\d,]+) \| (\d+) \| (\d+) \| \d+ \| [\d,]+ MB/m,
  )
  const bursts = [...page.matchAll(/^\| ([\d,]+) \| (?:HTTP\/2|http\/1\.1) \| [\d,]+ \| (\d+) \| (\d+) \|/gm)]
  assert.equal(bursts.length, 2)
  const sum = (first, group) =>
    number(bursts.reduce((all, burst) => all + Number(burst[group]), Number(first)))
  const atOnce = bursts.map(([, count]) => number(count)).join(' and ')
  return [
    'calls',
    `${calls}, then ${atOnce} at once`,
    `${sum(lost, 2)} lost, ${sum(duplicated, 3)} duplicated`,
  ]
}

test('the summary of docs/evidence has the sums of the test results', () => {
  const evidence = (name) => read('docs', 'evidence', name)
  const rows = [
    ['subject', 'number', 'result'],
    ['---', '---', '---'],
    countFaults(evidence('faults.md')),
    countServers(evidence('certificates.md')),
    countCalls(evidence('soak.md')),
    countHostile(),
    countMistakes(),
    countSecrets(),
  ]
  const table = rows.map((cells) => `| ${cells.join(' | ')} |\n`).join('')
  if (process.env.UPDATE_DOCS) PLACE.write(table)
  assert.equal(PLACE.read(), table)
})
