// The performance targets, as ratios within one run.
import { JOBS, LOADS } from '../plan.mjs'

const room = (load, measure) => ({ job: 'room', load, measure })
const list = (load, measure) => ({ job: 'list', load, measure })
const mixed = (load, measure) => ({ job: 'mixed', load, measure })

/**
 * Each target: the cell, the other client, and the minimum ratio. Above 1 this package is better.
 */
const TARGETS = [
  [room(64, 'perSecond'), 'axios', 15],
  [room(64, 'perSecond'), 'undici', 3],
  [room(16, 'perSecond'), 'axios', 10],
  [room(16, 'perSecond'), 'undici', 2.5],
  [list(16, 'perSecond'), 'axios', 5],
  [list(16, 'perSecond'), 'undici', 2],
  [room(1, 'p50Ms'), 'undici', 1],
  [room(16, 'mainUs'), 'axios', 30],
  [room(16, 'mainUs'), 'undici', 8],
  [room(64, 'mainUs'), 'axios', 40],
  [room(64, 'mainUs'), 'undici', 10],
  [room(16, 'perSecond'), 'baseline', 0.85],
  [room(64, 'perSecond'), 'baseline', 0.85],
  ...LOADS.flatMap((load) => [room, list].map((job) => [job(load, 'loopP99Ms'), 'undici', 1])),
  ...JOBS.mixed.loads.map((load) => [mixed(load, 'servedP99Ms'), 'undici', 1]),
]

const NAMES = {
  perSecond: 'calls/s',
  p50Ms: 'p50',
  mainUs: 'main-thread CPU',
  loopP99Ms: 'event-loop delay p99',
  servedP99Ms: 'served p99',
}

/** The targets that a run has measured: name, minimum ratio and measured ratio. */
export function checkTargets({ calls = [], start, idle }) {
  return [...checkCalls(calls), ...(start ? checkStart(start) : []), ...(idle ? checkIdle(idle) : [])]
}

function checkStart({ imports: { ours, compat } }) {
  return [
    { what: 'import, of 15 ms', least: 1, ratio: 15 / ours },
    { what: 'import against @signalwire/compatibility-api', least: 20, ratio: compat / ours },
  ]
}

function checkIdle({ madeKb }) {
  return [{ what: 'memory of an idle client, of 20 KB', least: 1, ratio: 20 / Math.max(madeKb, 0.1) }]
}

function checkCalls(records) {
  const find = (job, inFlight, client) =>
    records.find((record) => record.job === job && record.inFlight === inFlight && record.client === client)
  const rows = TARGETS.flatMap(([{ job, load, measure }, other, least]) => {
    const [ours, theirs] = [find(job, load, 'ours'), find(job, load, other)]
    if (!ours?.rounds || !theirs?.rounds) return []
    return [
      {
        what: `${job}, ${load} in flight, ${NAMES[measure]} against ${other}`,
        least,
        ratio: ratio(ours, theirs, measure),
      },
    ]
  })
  return [...rows, ...checkPosts(find), ...checkMemory(records, find)]
}

/** For calls per second more is better; for times less is better. */
const ratio = (ours, theirs, measure) =>
  measure === 'perSecond' ? ours[measure] / theirs[measure] : theirs[measure] / ours[measure]

function checkPosts(find) {
  return [16, 64].flatMap((load) => {
    const [post, get] = [find('create', load, 'ours'), find('room', load, 'ours')]
    if (!post?.rounds || !get?.rounds) return []
    return [
      {
        what: `POST against GET, ${load} in flight, calls/s`,
        least: 0.75,
        ratio: post.perSecond / get.perSecond,
      },
    ]
  })
}

/** The cell with the highest peak memory relative to Axios. */
function checkMemory(records, find) {
  const cells = records.filter(({ client, rounds }) => client === 'ours' && rounds)
  const ratios = cells.flatMap(({ job, inFlight, peakMb }) => {
    const axios = find(job, inFlight, 'axios')
    return axios?.rounds ? [axios.peakMb / peakMb] : []
  })
  if (ratios.length === 0) return []
  return [{ what: 'peak memory against axios, worst cell', least: 1, ratio: Math.min(...ratios) }]
}
