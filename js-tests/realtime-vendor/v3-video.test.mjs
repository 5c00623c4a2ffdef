// Version 3: rooms and their events.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Video } from 'realtime-api-3'
import { Recorder, soon } from './support/events.mjs'
import { leave } from './support/leave.mjs'
import { endCall, enterRoom, options, received, useSandbox } from './support/space.mjs'

useSandbox()

function connect(t) {
  const client = new Video.Client(options)
  t.after(() => leave(client))
  return client
}

/** Connects, and resolves with a room session whose events the client is subscribed to. */
async function open(t, names = []) {
  const client = connect(t)
  const seen = new Recorder()
  client.on('room.started', seen.add('room.started'))
  client.on('room.ended', seen.add('room.ended'))
  await client.subscribe()
  const call = await enterRoom('standup')
  const room = await seen.next('room.started')
  for (const name of names) room.on(name, seen.add(name))
  await soon('the state of the room', room.subscribe())
  return { client, seen, call, room }
}

test('a room that the REST API starts and ends is seen', async (t) => {
  const { seen, call, room } = await open(t, ['member.joined', 'member.left'])
  assert.equal(room.name, 'standup')
  const other = await enterRoom('standup', '+15550100002')
  assert.equal((await seen.next('member.joined')).name, '+15550100002')
  await endCall(other)
  await seen.next('member.left')
  await endCall(call)
  assert.equal((await seen.next('room.ended')).id, room.id)
  const { event_acks: acknowledges } = (await received('signalwire.connect'))[0].params
  assert.equal(acknowledges, undefined)
})

test('rooms and members are listed', async (t) => {
  const { client, room } = await open(t, ['room.updated'])
  const { roomSessions } = await client.getRoomSessions()
  assert.deepEqual(
    roomSessions.map(({ id }) => id),
    [room.id],
  )
  const { roomSession } = await client.getRoomSessionById(room.id)
  const { members } = await roomSession.getMembers()
  assert.deepEqual(
    members.map(({ name }) => name),
    ['+15550100001'],
  )
  await assert.rejects(client.getRoomSessionById('unknown'), { code: '404' })
})

test('members and the room change', async (t) => {
  const { seen, room } = await open(t, ['member.updated', 'room.updated', 'layout.changed'])
  const { members } = await room.getMembers()
  const memberId = members[0].id
  await room.audioMute({ memberId })
  await room.setInputVolume({ memberId, volume: 3 })
  await seen.next('member.updated', 2)
  await room.lock()
  assert.equal((await seen.next('room.updated')).locked, true)
  const { layouts } = await room.getLayouts()
  await room.setLayout({ name: layouts[0] })
  await seen.next('layout.changed')
  await room.setMeta({ a: 1 })
  assert.deepEqual(await room.getMeta(), { meta: { a: 1 } })
  await room.removeMember({ memberId })
  await seen.next('room.ended')
})

test('recordings, playbacks and streams come from the results of their commands', async (t) => {
  const { seen, room } = await open(t, [
    'recording.ended',
    'playback.updated',
    'playback.ended',
    'stream.ended',
  ])
  const recording = await soon('a recording', room.startRecording())
  await recording.pause()
  await recording.resume()
  await recording.stop()
  await seen.next('recording.ended')
  const playback = await soon('a playback', room.play({ url: 'https://example.com/a.mp4' }))
  await playback.pause()
  await playback.seek(100)
  await seen.next('playback.updated', 2)
  await playback.stop()
  await seen.next('playback.ended')
  const { stream } = await soon('a stream', room.startStream({ url: 'rtmp://example.com/a' }))
  await stream.stop()
  await seen.next('stream.ended')
})
