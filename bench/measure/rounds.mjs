// Interleaved rounds: each client once, then each again, so that a slow minute of the machine
// affects all clients.
import { setTimeout as sleep } from 'node:timers/promises'
import { CLIENTS, JOBS } from '../plan.mjs'
import { childrenNs, waitForQuiet, watchMachine } from './machine.mjs'
import { medians } from './medians.mjs'
import { startClient } from './process.mjs'
import { startVisits } from './visits.mjs'

const WARM_UP_IN_FLIGHT = 16
/** A disturbed round is repeated, at most this number of times per round. */
const REPEATS = 3

/** Measures one job under all loads; returns one record for each client and load. */
export async function measureJob(job, options, space) {
  const { clients: suited = options.clients, loads = options.loads } = JOBS[job]
  const clients = await start(common(options.clients, suited), options, space, job)
  const records = []
  for (const inFlight of common(options.loads, loads))
    records.push(...(await measureLoad(clients, job, inFlight, options, space.pid)))
  for (const { end } of Object.values(clients)) end()
  return records
}

const common = (some, others) => some.filter((one) => others.includes(one))

async function start(names, { warmUpMs }, space, job) {
  const started = {}
  for (const name of names) {
    started[name] = await startClient(CLIENTS[name], space)
    await started[name].ask({ job, inFlight: WARM_UP_IN_FLIGHT, settleMs: warmUpMs, ms: 0 })
  }
  return started
}

async function measureLoad(clients, job, inFlight, options, serverPid) {
  const cells = Object.entries(clients).map(([client, { ask, port }]) => {
    return { client, ask, port, rounds: [], dropped: 0 }
  })
  for (let turn = 0; turn < options.rounds * REPEATS; turn++) {
    const open = cells.filter(({ rounds }) => rounds.length < options.rounds)
    for (const cell of open) await measureOnce(cell, { job, inFlight }, options, serverPid)
  }
  return cells.map(({ client, rounds, dropped }) => {
    return { job, inFlight, client, rounds: rounds.length, dropped, ...medians(rounds) }
  })
}

async function measureOnce(cell, work, { roundMs, settleMs, tolerance, patienceMs }, serverPid) {
  await waitForQuiet(tolerance, patienceMs)
  const [share, server] = [watchMachine(), childrenNs(serverPid)]
  const { servedPerSecond } = JOBS[work.job]
  const endVisits = servedPerSecond ? startVisits(cell.port, servedPerSecond) : () => []
  const measured = await cell.ask({ ...work, settleMs, ms: roundMs })
  const servedMs = await endVisits()
  const serverUs = (childrenNs(serverPid) - server) / 1000 / measured.allCalls
  await sleep(5) // the kernel counts in ticks
  if (share() > tolerance) cell.dropped++
  else cell.rounds.push({ ...measured, serverUs, servedMs })
}
