// relay.mjs CERTIFICATE KEY: the sender in Rust as a program in JavaScript, for a machine on which
// the other one is not built. It reads the same lines of standard input and prints the same.
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:https'
import { createInterface } from 'node:readline'
import { setTimeout as sleep } from 'node:timers/promises'
import { require } from './clients/packages.mjs'
import { messageEvent, responseTo } from './frames.mjs'

const { WebSocketServer } = require('ws')

const RECORDED_MS = 60_000
// Events that are written together.
const CORKED = 128

const [certificate, key] = process.argv.slice(2)
const server = createServer({ cert: readFileSync(certificate), key: readFileSync(key) })
const sockets = new WebSocketServer({ server })
let sent = 0
let isAway = false
let since = performance.now()
let connectsMs = []

server.on('connection', (socket) => (isAway ? socket.destroy() : socket.setNoDelay(true)))
sockets.on('connection', (socket, { socket: stream }) => {
  socket.on('message', (data) => receive(socket, stream, String(data)))
})
server.listen(0, '127.0.0.1')
await once(server, 'listening')
console.log(JSON.stringify({ port: server.address().port }))
for await (const line of createInterface({ input: process.stdin })) await leave(Number(line.split(' ')[1]))
process.exit()

function receive(socket, stream, text) {
  if (!text.includes('"method"')) return
  const { id, method, params } = JSON.parse(text)
  if (method === 'signalwire.connect') connectsMs.push(Math.round(performance.now() - since))
  socket.send(responseTo(method, id))
  for (let left = params.content?.events ?? 0; left > 0; left -= CORKED) {
    stream.cork()
    for (let count = Math.min(left, CORKED); count > 0; count--) socket.send(messageEvent(sent++, 'hello'))
    stream.uncork()
  }
}

async function leave(ms) {
  isAway = true
  for (const socket of sockets.clients) socket.terminate()
  await sleep(ms)
  connectsMs = []
  since = performance.now()
  isAway = false
  await sleep(RECORDED_MS)
  console.log(JSON.stringify(connectsMs))
}
