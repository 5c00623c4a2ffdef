// Every event of api/realtime reaches its listeners: by name for `on`, and by name for `listen`.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Recorder, until } from '../realtime-vendor/support/events.mjs'
import { eventsOf } from './support/data.mjs'
import { sendEvent, useRelay } from './support/relay.mjs'
import { enterRoom, STYLES } from './support/space.mjs'

useRelay()

const UPDATED = [
  'audio_muted',
  'video_muted',
  'deaf',
  'visible',
  'input_volume',
  'output_volume',
  'input_sensitivity',
]

/** The payloads that together cause all events of a wire name, and what a listener receives. */
const PAYLOADS = {
  room: (room) => [{ room_session: { ...room.raw, updated: ['locked'] } }],
  audience_count: () => [{ total: 3 }],
  // With a layer for each member, so that none of them moves.
  layout: ({ members }) => [
    { layout: { name: 'grid', layers: members.map(({ id }) => ({ member_id: id })) } },
  ],
  member: () => [{ member: { id: 'm-1', name: 'ana', input_volume: 5, updated: UPDATED } }],
  talking: () => [{ member: { id: 'm-1', talking: true } }, { member: { id: 'm-1', talking: false } }],
  recording: () => [{ recording: { id: 'r-1', state: 'paused', started_at: 1767225620.5 } }],
  playback: () => [{ playback: { id: 'p-1', state: 'paused', volume: 5, position: 10, seekable: true } }],
  stream: () => [{ stream: { id: 's-1', state: 'streaming', url: 'rtmp://example.com/a' } }],
}

const CHECKS = {
  room: (value, room) => assert.equal(value, room),
  audience_count: (value, room) => assert.deepEqual([value.total, value.roomSessionId], [3, room.id]),
  layout: (value) => assert.equal(value.layout.name, 'grid'),
  member: (value) => assert.deepEqual([value.id, value.name, value.inputVolume], ['m-1', 'ana', 5]),
  talking: (value) => assert.equal(typeof value.talking, 'boolean'),
  recording: (value) => assert.equal(value.startedAt.getTime(), 1767225620500),
  playback: (value) => assert.deepEqual([value.position, value.volume, value.seekable], [10, 5, true]),
  stream: (value) => assert.equal(value.url, 'rtmp://example.com/a'),
}

const kindOf = (type) => {
  const [, noun, phase] = type.split('.')
  return phase in PAYLOADS ? phase : noun
}

/** Resolves with a room session of a client of this style. */
async function open(t, style) {
  const { video } = await STYLES[style](t)
  await enterRoom()
  return (await video.getRoomSessions()).roomSessions[0]
}

async function send(type, room) {
  for (const payload of PAYLOADS[kindOf(type)](room)) {
    const params = { room_id: room.roomId, room_session_id: room.id, ...payload }
    await sendEvent({ event_type: type, event_channel: room.eventChannel, params })
  }
}

async function checkEvents(room, seen, listenerNames) {
  // The end of the room session is the last event.
  const types = Object.keys(eventsOf('video')).sort(
    (a, b) => (a === 'video.room.ended') - (b === 'video.room.ended'),
  )
  for (const type of types) {
    await send(type, room)
    for (const name of listenerNames(eventsOf('video')[type])) {
      CHECKS[kindOf(type)](await seen.next(name), room)
    }
  }
}

for (const style of ['v3', 'native']) {
  test(`${style}: every event reaches the listeners of its names`, async (t) => {
    const room = await open(t, style)
    const seen = new Recorder()
    const names = Object.values(eventsOf('video')).flatMap((event) => event.names)
    for (const name of names) room.on(name, seen.add(name))
    assert.deepEqual(room.eventNames(), names)
    await room.subscribe()
    await checkEvents(room, seen, (event) => event.names)
  })
}

for (const style of ['v4', 'native']) {
  test(`${style}: every event reaches the listeners that \`listen\` accepts`, async (t) => {
    const room = await open(t, style)
    const seen = new Recorder()
    const names = Object.values(eventsOf('video')).flatMap((event) => event.listeners)
    assert.equal(names.length, 27)
    await room.listen(seen.listeners(...names, 'onMemberListUpdated'))
    // Until the members are known, a layout moves them.
    await until('the members', () => room.members.length === 1)
    await checkEvents(room, seen, (event) => event.listeners)
  })
}

test('a listener that throws or rejects does not affect the others', async (t) => {
  const client = STYLES.native(t)
  await enterRoom()
  const { roomSessions } = await client.video.getRoomSessions()
  const seen = new Recorder()
  client.on('listenerError', seen.add('listenerError'))
  await roomSessions[0].listen({ onRoomAudienceCount: () => Promise.reject(new Error('rejected')) })
  await roomSessions[0].listen({
    onRoomAudienceCount() {
      throw new Error('thrown')
    },
  })
  await roomSessions[0].listen({ onRoomAudienceCount: seen.add('count') })
  for (const total of [1, 2]) {
    const params = { room_session_id: roomSessions[0].id, total }
    await sendEvent({ event_type: 'video.room.audience_count', params })
  }
  assert.equal((await seen.next('count', 2)).total, 2)
  await seen.next('listenerError', 4)
  assert.deepEqual([...new Set(seen.all('listenerError').map(({ error }) => error.message))].sort(), [
    'rejected',
    'thrown',
  ])
})
