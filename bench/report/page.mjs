// Writes benchmark results into docs/performance.md and docs/evidence/performance.md.
import { writeFileSync } from 'node:fs'
import { DocSection } from '../../scripts/support/doc-section.mjs'
import { at } from '../../scripts/support/paths.mjs'
import { CLIENTS, JOBS } from '../plan.mjs'
import { drawChart } from './chart.mjs'
import { columnsOf } from './table.mjs'
import { checkTargets } from './targets.mjs'

const sectionOf = (...path) => new DocSection(at('docs', ...path), 'bench/page.mjs', 'npm run bench:page')
const GUIDE = sectionOf('performance.md')
const EVIDENCE = sectionOf('evidence', 'performance.md')

// The rows and columns of the guide.
const GUIDE_LOAD = { job: 'room', inFlight: 64 }
const GUIDE_CLIENTS = ['ours', 'axios', 'fetch', 'undici', 'compat']
const GUIDE_COLUMNS = ['req/s', 'main µs', 'p50 ms', 'p99 ms', 'peak MB']

const shownOf = (job) => [...columnsOf(job), ['rounds dropped', ({ dropped }) => dropped]]

/**
 * Writes the chart and the table of the guide, which are those of the last run, and the tables of
 * the evidence: the targets of all runs, and the results of the last.
 */
export function writePage(runs) {
  const last = runs.at(-1)
  GUIDE.write([guide(last), machine(last)].join('\n'))
  EVIDENCE.write([targets(runs), start(last), machine(last), ...blocks(last)].join('\n'))
  writeFileSync(at('docs', 'performance.svg'), drawChart(last.calls.filter(isShown)))
}

function guide({ calls }) {
  const { job, inFlight } = GUIDE_LOAD
  const columns = columnsOf(job).filter(([head]) => GUIDE_COLUMNS.includes(head))
  const records = GUIDE_CLIENTS.map((client) =>
    calls.find((record) => record.client === client && record.job === job && record.inFlight === inFlight),
  )
  const rows = records.map((record) => [
    CLIENTS[record.client].label,
    ...columns.map(([, show]) => show(record)),
  ])
  return table([`${JOBS[job].what}, ${inFlight} in flight`, ...columns.map(([head]) => head)], rows)
}

function targets(runs) {
  const checked = runs.map((run) => checkTargets(run))
  const rows = checked[0].map(({ what, least }, index) => {
    const ratios = checked.map((targets) => targets[index].ratio)
    const isMet = ratios.every((ratio) => ratio >= least)
    return [what, least, ...ratios.map((ratio) => ratio.toFixed(2)), isMet ? 'yes' : '**no**']
  })
  return table(['', 'target', ...runs.map((_, index) => `run ${index + 1}`), 'met'], rows)
}

function start({ start: { imports, cold, warm }, idle }) {
  const ms = (value) => `${value.toFixed(1)} ms`
  const rows = [
    ...Object.entries(imports).map(([name, value]) => [`import: ${name}`, ms(value)]),
    ['first call of a process', ms(cold.firstMs)],
    ['the same after `connect()`', `${ms(warm.firstMs)} (connect ${ms(warm.connectMs)})`],
    ['threads and files opened before the first call', `${cold.threadsStarted}, ${cold.filesOpened}`],
    [`each of ${idle.clients} clients, made`, `${idle.madeKb.toFixed(1)} KB`],
    ['each of them after a call, with its connection', `${idle.connectedKb.toFixed(1)} KB`],
    ['threads of that process', `${idle.threads}, after the calls ${idle.threadsAfterCalls}`],
  ]
  return table(['start and many clients', ''], rows)
}

function machine({ machine: { cpu, cores, kernel, node, openssl }, date }) {
  return `${date.slice(0, 10)}, ${cpu}, ${cores} cores, Linux ${kernel}, Node.js ${node}, OpenSSL ${openssl}.\n`
}

function blocks({ calls }) {
  const title = ({ job, inFlight }) => `**${JOBS[job].what}, ${inFlight} in flight**`
  return [...new Set(calls.map(title))].map((name) => {
    const records = calls.filter((record) => title(record) === name)
    const heads = shownOf(records[0].job).map(([head]) => head)
    return `${name}\n\n${table(['', ...heads], records.filter(({ rounds }) => rounds).map(rowOf))}`
  })
}

const rowOf = (record) => [
  CLIENTS[record.client].label,
  ...shownOf(record.job).map(([, show]) => show(record)),
]

/** The chart contains the two loads of the targets; the tables contain all. */
const isShown = ({ inFlight }) => inFlight === 16 || inFlight === 64

function table(head, rows) {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |\n`).join('')
}
