// A relay that sends an event each 10 ms to subscribers, and drops its connections each 20 s.
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:https'
import { makeFolder, removeFolder } from '../../scripts/support/processes.mjs'
import { makeCertificate } from '../server/certificate.mjs'
import { require } from './clients/packages.mjs'
import { messageEvent, responseTo } from './frames.mjs'

const { WebSocketServer } = require('ws')

const PERIOD_MS = 10
const DROP_MS = 20_000
// A relay does not know which events were received before a drop.
const SENT_AGAIN = 5

/** Starts the relay on a free port; resolves with its host, its authority, and its end. */
export async function startRelay() {
  const folder = makeFolder('signalwire-bench-')
  const { ca, certificate, key } = await makeCertificate(folder)
  const server = createServer({ cert: readFileSync(certificate), key: readFileSync(key) })
  const relay = new Relay(new WebSocketServer({ server }))
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const close = () => {
    relay.close()
    server.close()
    removeFolder(folder)
  }
  return { relay, host: `wss://localhost:${server.address().port}`, ca, close }
}

class Relay {
  /** The number of events that were sent. */
  sent = 0
  #sockets
  #connections = 0
  #subscribers = new Map()
  #timers = [setInterval(() => this.#tick(), PERIOD_MS), setInterval(() => this.drop(), DROP_MS)]

  constructor(sockets) {
    this.#sockets = sockets
    sockets.on('connection', (socket) => {
      socket.on('message', (data) => this.#receive(socket, JSON.parse(data)))
      socket.on('close', () => this.#subscribers.delete(socket))
    })
  }

  /** Ends all connections without a close frame. */
  drop() {
    for (const socket of this.#sockets.clients) socket.terminate()
  }

  close() {
    for (const timer of this.#timers) clearInterval(timer)
    this.drop()
  }

  #receive(socket, { id, method }) {
    if (method === undefined) return
    socket.send(responseTo(method, id))
    if (method === 'chat.subscribe') this.#subscribe(socket)
  }

  #subscribe(socket) {
    const connection = ++this.#connections
    this.#subscribers.set(socket, connection)
    const first = Math.max(0, this.sent - SENT_AGAIN)
    for (let number = first; number < this.sent; number++) send(socket, number, connection)
  }

  #tick() {
    const number = this.sent++
    for (const [socket, connection] of this.#subscribers) send(socket, number, connection)
  }
}

// The content is the number of the connection: an event that is missing between two of the same
// connection was lost.
function send(socket, number, connection) {
  socket.send(messageEvent(number, connection))
}
