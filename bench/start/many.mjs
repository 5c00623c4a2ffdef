// 1,000 clients in one process.
import { readdirSync, readFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { SignalWire } from '../../dist/node.mjs'

const CLIENTS = 1000
const AT_ONCE = 20
const { origin, project, token, id } = JSON.parse(process.argv[2])
const options = { baseUrl: origin, project, token }

// The first client also allocates what all share.
const first = new SignalWire(options)
await first.video.rooms.get(id)

const start = await residentKb()
const clients = Array.from({ length: CLIENTS }, () => new SignalWire(options))
const made = await residentKb()
const threads = readdirSync('/proc/self/task').length
for (let at = 0; at < CLIENTS; at += AT_ONCE)
  await Promise.all(clients.slice(at, at + AT_ONCE).map((client) => client.video.rooms.get(id)))
const called = await residentKb()
const perClient = (kb) => (kb - start) / CLIENTS
console.log(
  JSON.stringify({
    clients: CLIENTS,
    madeKb: perClient(made),
    connectedKb: perClient(called),
    threads,
    threadsAfterCalls: readdirSync('/proc/self/task').length,
  }),
)
process.exit()

async function residentKb() {
  for (let i = 0; i < 3; i++) {
    globalThis.gc()
    await sleep(50)
  }
  return Number(/VmRSS:\s+(\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))[1])
}
