// The server of the soak test in a separate process. It responds with the requested name, and
// records the names.
import { once } from 'node:events'
import { createSecureServer } from 'node:http2'
import { createServer } from 'node:https'
import { setTimeout as sleep } from 'node:timers/promises'
import { Tally } from './tally.mjs'

const STREAMS = 128 // for each HTTP/2 connection, as nginx has it

const [{ protocol, calls, delayMs, identity }] = await once(process, 'message')
const tally = new Tally(calls)
const sockets = { open: 0, most: 0, ever: 0 }

const make = {
  h2: (take) => createSecureServer({ ...identity, settings: { maxConcurrentStreams: STREAMS } }, take),
  h1: (take) => createServer(identity, take),
}

const server = make[protocol](answer)
server.on('connection', (socket) => {
  sockets.ever += 1
  sockets.open += 1
  sockets.most = Math.max(sockets.most, sockets.open)
  socket.on('error', () => {}) // a client that leaves
  socket.once('close', () => {
    sockets.open -= 1
  })
})
await once(server.listen(0, '127.0.0.1'), 'listening')
process.on('message', () => process.send({ ...tally.read(), sockets }))
process.on('disconnect', () => process.exit())
process.send({ port: server.address().port })

async function answer(request, response) {
  const name = request.method === 'GET' ? request.url.split('/').pop() : JSON.parse(await read(request)).name
  tally.note(name)
  if (delayMs) await sleep(delayMs)
  response.setHeader('content-type', 'application/json')
  response.end(JSON.stringify({ id: name, name }))
}

async function read(request) {
  let text = ''
  for await (const chunk of request.setEncoding('utf8')) text += chunk
  return text
}
