import { CLIENTS, JOBS } from '../plan.mjs'

// The columns of a record: a title, and its format.
const COLUMNS = [
  ['req/s', ({ perSecond }) => perSecond.toFixed(0)],
  ['main µs', ({ mainUs }) => mainUs.toFixed(1)],
  ['process µs', ({ processUs }) => processUs.toFixed(0)],
  ['server µs', ({ serverUs }) => serverUs.toFixed(0)],
  ['p50 ms', ({ p50Ms }) => p50Ms.toFixed(2)],
  ['p99 ms', ({ p99Ms }) => p99Ms.toFixed(2)],
  ['loop p99 ms', ({ loopP99Ms }) => loopP99Ms.toFixed(1)],
  ['peak MB', ({ peakMb }) => peakMb.toFixed(0)],
]

const SERVED = ['http p99 ms', ({ servedP99Ms }) => servedP99Ms.toFixed(2)]

/** The columns of a job; if the process also serves requests, with their latency. */
export const columnsOf = (job) => (JOBS[job].servedPerSecond ? [...COLUMNS, SERVED] : COLUMNS)

/** Prints the records of one job: a block for each load, a line for each client. */
export function printTable(job, records) {
  for (const load of new Set(records.map(({ inFlight }) => inFlight))) {
    const lines = records.filter(({ inFlight }) => inFlight === load)
    console.log(`\n${JOBS[job].what}, ${load} in flight`)
    const titles = columnsOf(job).map(([title]) => title)
    console.log(line('', titles, 'rounds'))
    for (const record of lines)
      console.log(line(CLIENTS[record.client].label, cells(job, record), kept(record)))
  }
}

const cells = (job, record) => columnsOf(job).map(([, write]) => (record.rounds ? write(record) : '-'))

const kept = ({ rounds, dropped }) => `${rounds}${dropped ? `, ${dropped} dropped` : ''}`

function line(label, columns, end) {
  return `  ${label.padEnd(32)}${columns.map((text) => text.padStart(12)).join('')}   ${end}`
}
