// node bench/realtime/hour.mjs [--minutes N]: an event each 10 ms and a drop of the connection each
// 20 s. Fails if an event of a connection is lost, if one is received twice, or if memory or
// handles grow.
import { parseArgs } from 'node:util'
import { at } from '../../scripts/support/paths.mjs'
import { run } from '../../scripts/support/run.mjs'
import { CREDENTIALS } from './plan.mjs'
import { startRelay } from './steady-relay.mjs'

const MINUTE_MS = 60_000
// More than noise of the allocator and less than 25 bytes for each of 360,000 events.
const GROWTH_MB = 8

const { values } = parseArgs({ options: { minutes: { type: 'string', default: '60' } } })
const minutes = Number(values.minutes)

const { relay, host, ca, close } = await startRelay()
try {
  const result = await listen()
  report({ sent: relay.sent, ...result })
} finally {
  close()
}

async function listen() {
  const options = JSON.stringify({ ...CREDENTIALS, host, minutes })
  const args = ['--expose-gc', at('bench/realtime/client.mjs'), 'ours', 'steady', options]
  const env = { ...process.env, NODE_EXTRA_CA_CERTS: ca }
  return JSON.parse(await run(process.execPath, args, { env, limitMs: MINUTE_MS * (minutes + 1) }))
}

function report({ samples, ...counts }) {
  const half = Math.ceil(samples.length / 2)
  const [early, late] = [samples.slice(0, half), samples.slice(-half)]
  const most = (part, name) => Math.max(...part.map((sample) => sample[name]))
  const growth = Object.fromEntries(
    Object.keys(samples[0]).map((name) => [name, [most(early, name), most(late, name)]]),
  )
  console.log(JSON.stringify({ minutes, ...counts, growth }, null, 1))
  const grows = ([name, [before, after]]) => after - before > (name.endsWith('Mb') ? GROWTH_MB : 0)
  if (counts.lost + counts.doubled > 0 || Object.entries(growth).some(grows)) process.exitCode = 1
}
