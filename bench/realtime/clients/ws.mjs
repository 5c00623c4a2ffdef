// The least that a client in JavaScript can do: it parses, acknowledges and emits.
import { randomUUID } from 'node:crypto'
import { EventEmitter, once } from 'node:events'
import { require } from './packages.mjs'

const { WebSocket } = require('ws')

/** Connects; `onMessage` receives the messages of the channel `bench`. */
export async function connect(options, onMessage) {
  const client = await open(options)
  client.on('chat.channel.message', ({ message }) => onMessage(message))
  await client.request('chat.subscribe', { channels: [{ name: 'bench' }], events: ['chat.message'] })
  return { publish: (content) => client.request('chat.publish', { channel: 'bench', content }) }
}

/** Connects without a listener. */
export async function open({ host, project, token }) {
  const client = new Client(new WebSocket(host))
  await once(client.socket, 'open')
  await client.request('signalwire.connect', {
    version: { major: 3, minor: 0, revision: 0 },
    event_acks: true,
    authentication: { project, token },
  })
  return client
}

class Client extends EventEmitter {
  #pending = new Map()

  constructor(socket) {
    super()
    this.socket = socket
    socket.on('message', (data) => this.#receive(JSON.parse(data)))
  }

  request(method, params) {
    const id = randomUUID()
    this.socket.send(JSON.stringify({ jsonrpc: '2.0', id, method, params }))
    return new Promise((resolve) => this.#pending.set(id, resolve))
  }

  #receive({ id, method, params, result }) {
    if (method === 'signalwire.event') {
      this.socket.send(JSON.stringify({ jsonrpc: '2.0', id, result: {} }))
      this.emit(params.event_type, params.params)
      return
    }
    this.#pending.get(id)?.(result)
    this.#pending.delete(id)
  }
}
