import { require } from './packages.mjs'

const { Chat } = require('realtime-api-3')

/** Connects; `onMessage` receives the messages of the channel `bench`. */
export async function connect(options, onMessage) {
  const client = new Chat.Client(options)
  client.on('message', onMessage)
  await client.subscribe(['bench'])
  return { publish: (content) => client.publish({ channel: 'bench', content }) }
}

/** Connects with a request, because this version connects at its first use. */
export async function open(options) {
  const client = new Chat.Client(options)
  await client.publish({ channel: 'bench', content: 1 })
  return client
}
