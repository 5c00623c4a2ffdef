// Rooms of the sandbox, and clients of the 3 styles for rooms and channels.
import { Chat, PubSub, Video } from 'signalwire-client/realtime'
import { ask, options } from './relay.mjs'
import { stylesOf } from './styles.mjs'

/** Starts a call by the REST API that enters a room, which starts its session. */
export async function enterRoom(name = 'standup', to = '+15550100001') {
  const swml = { version: '1.0.0', sections: { main: [{ join_room: { name } }] } }
  const params = { from: '+15550000001', to, swml }
  return (await ask('POST', '/api/calling/calls', { command: 'dial', params })).id
}

/** Ends a call by the REST API. */
export const endCall = (id) =>
  ask('POST', '/api/calling/calls', { id, command: 'calling.end', params: { reason: 'hangup' } })

/** The namespaces of each style. */
export const STYLES = stylesOf(() => ({
  video: new Video.Client(options),
  chat: new Chat.Client(options),
  pubSub: new PubSub.Client(options),
}))
