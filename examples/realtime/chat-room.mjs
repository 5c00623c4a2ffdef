// Writes what is said in a channel, and who joins and leaves it.
//
//   node examples/realtime/chat-room.mjs lobby
import { Credentials } from 'signalwire-client'
import { RealtimeClient } from 'signalwire-client/realtime'

const [channel] = process.argv.slice(2)
const client = new RealtimeClient({ credentials: Credentials.fromEnv() })
process.once('SIGTERM', () => client.close())
await client.chat.listen({
  channels: [channel],
  onMessageReceived: ({ content }) => console.log(`${channel}: ${content}`),
  onMemberJoined: ({ id }) => console.log(`${channel}: ${id} joined`),
  onMemberLeft: ({ id }) => console.log(`${channel}: ${id} left`),
})
await client.chat.publish({ channel, content: 'hello' })
