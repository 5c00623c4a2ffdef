// Version 4: rooms, their events, members and commands.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { SignalWire } from '@signalwire/realtime-api'
import { Recorder, soon } from './support/events.mjs'
import { ask, endCall, enterRoom, options, received, useSandbox } from './support/space.mjs'

useSandbox()

/** Connects, and resolves with a room session that `listen` has subscribed to. */
async function open(t, names = []) {
  const client = await soon('the client', SignalWire(options))
  t.after(() => client.disconnect())
  const seen = new Recorder()
  await client.video.listen(seen.listeners('onRoomStarted', 'onRoomEnded'))
  const call = await enterRoom('standup')
  const room = await seen.next('onRoomStarted')
  await room.listen(seen.listeners('onRoomSubscribed', ...names))
  await seen.next('onRoomSubscribed')
  return { client, seen, call, room }
}

test('a room that the REST API starts and ends is seen', async (t) => {
  const { seen, call, room } = await open(t)
  assert.equal(room.name, 'standup')
  assert.match(room.eventChannel, /^room\./)
  await endCall(call)
  const ended = await seen.next('onRoomEnded')
  assert.equal(ended.id, room.id)
})

test('rooms and members are listed', async (t) => {
  const { client, room } = await open(t)
  const { roomSessions } = await client.video.getRoomSessions()
  assert.deepEqual(
    roomSessions.map(({ id }) => id),
    [room.id],
  )
  const { roomSession } = await client.video.getRoomSessionById(room.id)
  assert.equal(roomSession.name, 'standup')
  const { members } = await roomSession.getMembers()
  assert.deepEqual(
    members.map(({ name }) => name),
    ['+15550100001'],
  )
  await assert.rejects(client.video.getRoomSessionById('unknown'), { code: '404' })
})

test('members join, change and leave', async (t) => {
  const names = ['onMemberJoined', 'onMemberLeft', 'onMemberUpdated', 'onMemberAudioMuted', 'onMemberDeaf']
  const { seen, room } = await open(t, [...names, 'onMemberInputVolume'])
  const other = await enterRoom('standup', '+15550100002')
  const joined = await seen.next('onMemberJoined')
  assert.equal(joined.name, '+15550100002')
  const memberId = joined.id
  await room.audioMute({ memberId })
  assert.equal((await seen.next('onMemberAudioMuted')).audioMuted, true)
  await room.deaf({ memberId })
  await seen.next('onMemberDeaf')
  await room.setInputVolume({ memberId, volume: 7 })
  assert.equal((await seen.next('onMemberInputVolume')).inputVolume, 7)
  await room.setMemberMeta({ memberId, meta: { a: 1 } })
  await room.updateMemberMeta({ memberId, meta: { b: 2 } })
  await room.deleteMemberMeta({ memberId, keys: ['a'] })
  assert.deepEqual(await room.getMemberMeta({ memberId }), { meta: { b: 2 } })
  await endCall(other)
  assert.equal((await seen.next('onMemberLeft')).id, memberId)
  const session = await ask('GET', `/api/video/room_sessions/${room.id}/members`)
  assert.equal(session.data.length, 2)
})

test('all member commands are accepted', async (t) => {
  const { room } = await open(t)
  const { members } = await room.getMembers()
  const memberId = members[0].id
  const plain = ['audioUnmute', 'videoMute', 'videoUnmute', 'undeaf', 'promote', 'demote']
  for (const name of plain) await soon(name, room[name]({ memberId }))
  await room.setOutputVolume({ memberId, volume: 1 })
  await room.setInputSensitivity({ memberId, value: 2 })
  await room.setMemberPosition({ memberId, position: 'off-canvas' })
  await room.setRaisedHand({ memberId })
  await room.setRaisedHand({ memberId, raised: false })
  await room.removeMember({ memberId })
  await assert.rejects(room.removeMember({ memberId }), { code: '404' })
})

test('all members are removed, which ends the room', async (t) => {
  const { seen, room } = await open(t)
  await room.removeAllMembers()
  await seen.next('onRoomEnded')
})

test('layout, locks and meta data of a room change', async (t) => {
  const { seen, room } = await open(t, ['onRoomUpdated', 'onLayoutChanged'])
  const { layouts } = await room.getLayouts()
  await room.setLayout({ name: layouts[1] })
  assert.equal((await seen.next('onLayoutChanged')).layout.name, layouts[1])
  await room.setPositions({ positions: { self: 'reserved-1' } })
  await room.lock()
  await room.unlock()
  await room.setHideVideoMuted(true)
  await room.setHideVideoMuted(false)
  await room.setPrioritizeHandraise(true)
  await room.setMeta({ a: 1 })
  await room.updateMeta({ b: 2 })
  await room.deleteMeta(['a'])
  assert.deepEqual(await room.getMeta(), { meta: { b: 2 } })
  await seen.next('onRoomUpdated', 5)
})

test('recordings start, pause and end, and the REST API lists them', async (t) => {
  const { seen, room } = await open(t, ['onRecordingStarted', 'onRecordingUpdated', 'onRecordingEnded'])
  const recording = await soon('a recording', room.startRecording().onStarted())
  await recording.pause()
  await recording.resume()
  await seen.next('onRecordingUpdated', 2)
  await recording.stop()
  assert.equal((await seen.next('onRecordingEnded')).state, 'completed')
  const { recordings } = await room.getRecordings()
  assert.equal(recordings.length, 1)
  const listed = await ask('GET', `/api/video/room_sessions/${room.id}/recordings`)
  assert.deepEqual(
    listed.data.map(({ id, status }) => [id, status]),
    [[recording.id, 'completed']],
  )
})

test('a playback is controlled', async (t) => {
  const { seen, room } = await open(t, ['onPlaybackStarted', 'onPlaybackUpdated', 'onPlaybackEnded'])
  const playback = await soon('a playback', room.play({ url: 'https://example.com/a.mp4' }).onStarted())
  await playback.pause()
  await playback.resume()
  await playback.setVolume(3)
  await playback.seek(5000)
  await playback.forward(1000)
  await playback.rewind(500)
  assert.equal((await seen.next('onPlaybackUpdated', 6)).position, 5500)
  assert.equal((await room.getPlaybacks()).playbacks.length, 1)
  await playback.stop()
  await seen.next('onPlaybackEnded')
})

test('a stream starts and stops', async (t) => {
  const { seen, room } = await open(t, ['onStreamStarted', 'onStreamEnded'])
  const stream = await soon('a stream', room.startStream({ url: 'rtmp://example.com/a' }).onStarted())
  assert.equal((await room.getStreams()).streams.length, 1)
  await stream.stop()
  await seen.next('onStreamEnded')
})

test('subscriptions name the events that have listeners', async (t) => {
  const { room } = await open(t, ['onMemberTalking', 'onRoomAudienceCount'])
  const sent = (await received('signalwire.subscribe')).map(({ params }) => params)
  assert.deepEqual(sent[0].events, ['video.room.started', 'video.room.ended'])
  assert.equal(sent[1].event_channel, room.eventChannel)
  assert.ok(sent[1].events.includes('video.room.audienceCount'))
})
