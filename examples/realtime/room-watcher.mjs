// Follows all rooms of the Space: lists those that run already by the REST API, then their events.
//
//   node examples/realtime/room-watcher.mjs
//
// The credentials are read from SIGNALWIRE_PROJECT_ID, SIGNALWIRE_API_TOKEN and SIGNALWIRE_SPACE.
import { Credentials, SignalWire } from 'signalwire-client'
import { RealtimeClient } from 'signalwire-client/realtime'

const credentials = Credentials.fromEnv()
const rest = new SignalWire({ credentials })
const client = new RealtimeClient({ credentials })
process.once('SIGTERM', () => client.close())

// The listeners come first, so that a room that starts meanwhile is not missed.
await client.video.listen({
  onRoomStarted: (room) => follow(room),
  onRoomEnded: (room) => console.log(`${room.name}: ended`),
})
for await (const { id, status } of rest.video.roomSessions.list()) {
  if (status !== 'in-progress') continue
  const { roomSession } = await client.video.getRoomSessionById(id)
  await follow(roomSession)
}
console.log('watching')

async function follow(room) {
  console.log(`${room.name}: runs`)
  await room.listen({
    onMemberJoined: (member) => console.log(`${room.name}: ${member.name} joined`),
    onMemberLeft: (member) => console.log(`${room.name}: ${member.id} left`),
  })
}
