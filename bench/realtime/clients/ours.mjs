import { SignalWire } from '../../../dist/realtime.mjs'

/** Connects; `onMessage` receives the messages of the channel `bench`. */
export async function connect(options, onMessage) {
  const client = await SignalWire(options)
  await client.chat.listen({ channels: ['bench'], onMessageReceived: onMessage })
  return { publish: (content) => client.chat.publish({ channel: 'bench', content }) }
}

/** Connects without a listener. */
export const open = (options) => SignalWire(options)
