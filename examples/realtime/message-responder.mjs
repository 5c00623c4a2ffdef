// Answers the messages of the topic `office`. On SIGTERM it takes no further ones, finishes its
// answers, and leaves: a container can be replaced without a lost message.
//
//   node examples/realtime/message-responder.mjs
import { Credentials } from 'signalwire-client'
import { RealtimeClient } from 'signalwire-client/realtime'

const client = new RealtimeClient({ credentials: Credentials.fromEnv() })
process.once('SIGTERM', async () => {
  const { requests } = await client.drain({ timeoutMs: 10_000 })
  console.log(`left with ${requests} requests`)
})
client.on('resumed', ({ restored, gapMs }) => {
  if (!restored) console.log(`messages of ${gapMs} ms may be missing`)
})
await client.messaging.listen({ topics: ['office'], onMessageReceived: respond })
console.log('waiting for messages')

async function respond({ from, to, body }) {
  const { messageId } = await client.messaging.send({ from: to, to: from, body: `You wrote: ${body}` })
  console.log(`${from}: ${body}`, messageId)
}
