// Lists the video rooms of a Space. With --create it creates 2 rooms before, and a room token
// afterwards. Reads SIGNALWIRE_PROJECT_ID, SIGNALWIRE_API_TOKEN and SIGNALWIRE_SPACE.
import { SignalWire } from 'signalwire-client'

const client = new SignalWire()
const create = process.argv.includes('--create')

if (create) {
  await client.video.rooms.create({ name: 'standup', display_name: 'Stand-up', max_members: 12 })
  await client.video.rooms.create({ name: 'planning', quality: '1080p' })
}

const rooms = []
for await (const room of client.video.rooms.list({ page_size: 50 })) rooms.push(room)
printRooms(rooms)

if (create) {
  const { token } = await client.video.roomTokens.create({
    room_name: 'standup',
    user_name: 'Ann',
    permissions: ['room.self.audio_mute', 'room.self.audio_unmute'],
  })
  printToken(token)
}

function printRooms(rooms) {
  const rows = [['ID', 'NAME', 'CREATED'], ...rooms.map(({ id, name, created_at }) => [id, name, created_at])]
  const widths = [0, 1, 2].map((column) => Math.max(...rows.map((row) => row[column].length)))
  console.log(`${rooms.length} video room${rooms.length === 1 ? '' : 's'}\n`)
  for (const row of rows) console.log(row.map((cell, column) => cell.padEnd(widths[column] + 2)).join(''))
}

// A browser uses a room token instead of the API token. Whoever has the token can join the room, so
// only its claims are printed.
function printToken(token) {
  const claims = JSON.parse(Buffer.from(token.split('.')[1], 'base64url').toString())
  console.log(
    `\nA room token for a browser: ${token.slice(0, 12)}… (${token.length} characters) with these claims`,
  )
  for (const [claim, value] of Object.entries(claims))
    console.log(`  ${claim.padEnd(4)} ${JSON.stringify(value)}`)
}
