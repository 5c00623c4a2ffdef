// A new process that makes its first calls, optionally on a connection that it opened before.
import { readdirSync } from 'node:fs'

const facts = JSON.parse(process.argv[2])
const threads = () => readdirSync('/proc/self/task').length
const sockets = () => readdirSync('/proc/self/fd').length
const times = {}

const before = { threads: threads(), files: sockets() }
const client = await timed('importMs', open)
times.threadsStarted = threads() - before.threads
times.filesOpened = sockets() - before.files
if (facts.connects) await timed('connectMs', () => client.connect())
await timed('firstMs', () => client.video.rooms.get(facts.id))
await timed('secondMs', () => client.video.rooms.get(facts.id))
console.log(JSON.stringify(times))
process.exit()

async function timed(name, action) {
  const start = performance.now()
  const result = await action()
  times[name] = performance.now() - start
  return result
}

async function open() {
  const { SignalWire } = await import('../../dist/node.mjs')
  return new SignalWire({ baseUrl: facts.origin, project: facts.project, token: facts.token })
}
