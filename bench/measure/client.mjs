// One measured client in a separate process. It receives jobs, runs them and reports their cost.
import { once } from 'node:events'
import { JOBS } from '../plan.mjs'
import { listen } from './http-server.mjs'
import { load } from './load.mjs'
import { startMeter } from './meter.mjs'

const { open } = await import(`../clients/${process.argv[2]}.mjs`)
const [facts] = await once(process, 'message')
const client = open(facts)

process.on('message', async ({ job, inFlight, settleMs, ms }) => {
  const { call: name = job, isRight } = JOBS[job]
  const call = checked(client[name], isRight)
  const settled = await load(call, inFlight, settleMs)
  const stop = startMeter()
  const { calls, seconds, latency } = await load(call, inFlight, ms)
  process.send({ calls, allCalls: settled.calls + calls, seconds, ...latency, ...stop(calls) })
})
process.on('disconnect', () => process.exit())
process.send({ port: await listen() })

/** The call, which rejects a wrong response, so that fast wrong responses are not counted. */
function checked(call, isRight) {
  return async () => {
    const data = await call()
    if (!isRight(data, facts.id)) throw new Error('another answer came')
  }
}
