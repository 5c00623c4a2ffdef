// A server that stalls at a chosen stage, and observes how its clients disconnect.
import { randomBytes, randomUUID } from 'node:crypto'
import { EventEmitter, once } from 'node:events'
import { createSecureServer } from 'node:http2'
import { createServer as createTlsServer } from 'node:https'
import { createServer as createTcpServer } from 'node:net'
import { SignalWire } from 'signalwire-client'
import { within } from '../../../scripts/support/wait.mjs'
import { makeCertificate } from '../../support/certificate.mjs'
import { addCleanup } from '../../support/cleanup.mjs'

const LIMIT_MS = 60_000
const EVENTS = { connected: 'a connection', request: 'a request', gone: 'a client to leave' }
const PAGE = JSON.stringify({ data: [], links: {} })

/**
 * Listens on loopback until the test file ends. `protocol` is `h1`, `h2`, or `tcp`, which accepts
 * connections and sends nothing. `answer(request, response)` responds; by default every list is
 * empty. Events: `connected`, `request`, and `gone` with how the client disconnected.
 */
export async function startServer({ protocol = 'h2', answer = answerEmpty } = {}) {
  const server = new Server(protocol, answer)
  await server.listen()
  addCleanup('closing a server', () => server.close())
  return server
}

class Server extends EventEmitter {
  connections = 0
  requests = 0
  #server
  #sockets = new Set()
  #identity = makeCertificate()

  constructor(protocol, answer) {
    super()
    this.#server = MAKERS[protocol](this.#identity, (...exchange) => this.#take(answer, ...exchange))
    this.#server.on('connection', (socket) => this.#keep(socket))
  }

  async listen() {
    await once(this.#server.listen(0, '127.0.0.1'), 'listening')
  }

  /** The number of open connections. */
  get open() {
    return this.#sockets.size
  }

  /** Waits for an event; resolves with its arguments. */
  next(event) {
    return within(LIMIT_MS, `${EVENTS[event]} at a server of the test`, once(this, event))
  }

  options(more = {}) {
    const baseUrl = `https://localhost:${this.#server.address().port}`
    const token = `PT${randomBytes(24).toString('hex')}`
    return { project: randomUUID(), token, baseUrl, rootCertificates: this.#identity.cert, ...more }
  }

  client(more) {
    return new SignalWire(this.options(more))
  }

  close() {
    this.#server.close()
    for (const socket of this.#sockets) socket.destroy()
  }

  #keep(socket) {
    this.connections += 1
    this.#sockets.add(socket)
    this.emit('connected')
    socket.on('error', () => {}) // a client that leaves in the middle
    socket.once('close', () => {
      this.#sockets.delete(socket)
      this.emit('gone', { way: 'connection' })
    })
  }

  #take(answer, request, response) {
    this.requests += 1
    request.stream?.once('close', () => {
      if (request.stream.rstCode) this.emit('gone', { way: 'stream', code: request.stream.rstCode })
    })
    answer(request, response)
    this.emit('request', request, response)
  }
}

const MAKERS = {
  h1: (identity, take) => createTlsServer(identity, take),
  h2: (identity, take) => createSecureServer({ ...identity, allowHTTP1: true }, take),
  tcp: () => createTcpServer((socket) => socket.resume()),
}

/** Responds with an empty list. */
export function answerEmpty(_, response) {
  response.setHeader('content-type', 'application/json')
  response.end(PAGE)
}
