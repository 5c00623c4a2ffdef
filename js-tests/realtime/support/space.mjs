// Rooms of the sandbox, its journal, and the namespaces of the 3 styles.
import { Chat, PubSub, RealtimeClient, SignalWire, Video } from 'signalwire-client/realtime'
import { ask, options } from './relay.mjs'

/** The requests that the server received for the commands of a test. */
export async function requests() {
  const entries = await ask('GET', '/sandbox/relay/journal')
  const frames = entries.filter(({ kind, frame }) => kind === 'in' && frame?.method).map(({ frame }) => frame)
  return frames.filter(({ method }) => method !== 'signalwire.connect' && method !== 'signalwire.ping')
}

/** The params of the received requests with this method. */
export const paramsOf = async (method) =>
  (await requests()).filter((request) => request.method === method).map(({ params }) => params)

/** Starts a call by the REST API that enters a room, which starts its session. */
export async function enterRoom(name = 'standup', to = '+15550100001') {
  const swml = { version: '1.0.0', sections: { main: [{ join_room: { name } }] } }
  const params = { from: '+15550000001', to, swml }
  return (await ask('POST', '/api/calling/calls', { command: 'dial', params })).id
}

/** Ends a call by the REST API. */
export const endCall = (id) =>
  ask('POST', '/api/calling/calls', { id, command: 'calling.end', params: { reason: 'hangup' } })

/** The namespaces of each style. A client is closed when its test ends. */
export const STYLES = {
  v3(t) {
    const clients = {
      video: new Video.Client(options),
      chat: new Chat.Client(options),
      pubSub: new PubSub.Client(options),
    }
    t.after(() => Object.values(clients).map((client) => client.disconnect()))
    return clients
  },
  async v4(t) {
    const client = await SignalWire(options)
    t.after(() => client.disconnect())
    return client
  },
  native(t) {
    const client = new RealtimeClient(options)
    t.after(() => client.close())
    return client
  },
}
