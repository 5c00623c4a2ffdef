// A room session: subscriptions, members, layouts, and events that arrive after a reconnect.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Recorder, soon, until } from '../realtime-vendor/support/events.mjs'
import { addFault, paramsOf, sendEvent, useRelay } from './support/relay.mjs'
import { endCall, enterRoom, STYLES } from './support/space.mjs'

useRelay()

/** Resolves with a room session of a client of this style. */
async function open(t, style = 'native') {
  const { video } = await STYLES[style](t)
  const call = await enterRoom()
  const { roomSessions } = await video.getRoomSessions()
  return { call, video, room: roomSessions[0], seen: new Recorder() }
}

const roomSubscriptions = async () =>
  (await paramsOf('signalwire.subscribe')).filter(({ event_channel: channel }) => channel !== 'video.rooms')

for (const style of Object.keys(STYLES)) {
  test(`${style}: \`subscribe\` resolves with the room session and its members`, async (t) => {
    const { room, seen } = await open(t, style)
    room.on('member.joined', seen.add('joined')).on('member.talking.started', seen.add('talking'))
    assert.equal(await soon('the state', room.subscribe()), room)
    assert.deepEqual(
      room.members.map(({ name }) => name),
      ['+15550100001'],
    )
    await enterRoom('standup', '+15550100002')
    const member = await seen.next('joined')
    assert.deepEqual([member.name, member.roomSessionId], ['+15550100002', room.id])
    assert.deepEqual(room.members[1], member)
    assert.deepEqual(await roomSubscriptions(), [
      {
        get_initial_state: true,
        event_channel: room.eventChannel,
        events: ['video.member.joined', 'video.member.talking', 'video.room.subscribed'],
      },
    ])
  })
}

test('`subscribe` resolves with a state that contains the id in the room session alone', async (t) => {
  const { room } = await open(t)
  const params = { room_session: { ...room.raw, members: [{ id: 'm-1', room_session_id: room.id }] } }
  const event = { event_type: 'video.room.subscribed', params }
  const message = { jsonrpc: '2.0', id: 'e-1', method: 'signalwire.event', params: event }
  await addFault({ step: 'signalwire.subscribe', send: [message], result: { code: '200', message: 'OK' } })
  await soon('the state', room.subscribe())
  assert.deepEqual(
    room.members.map(({ id }) => id),
    ['m-1'],
  )
})

test('a member that is updated is one object, and its fields have events', async (t) => {
  const { room, seen } = await open(t)
  const names = ['member.updated', 'member.updated.audioMuted', 'member.updated.inputVolume']
  for (const name of names) room.on(name, seen.add(name))
  await room.subscribe()
  const [member] = room.members
  await member.audioMute()
  assert.equal(await seen.next('member.updated.audioMuted'), member)
  assert.deepEqual([member.audioMuted, member.name], [true, '+15550100001'])
  await member.setInputVolume({ volume: 7 })
  assert.equal((await seen.next('member.updated.inputVolume')).inputVolume, 7)
  assert.equal(seen.all('member.updated').length, 2)
})

test('a layout moves members, and each that moved is updated once', async (t) => {
  const { room, seen } = await open(t)
  room.on('member.updated', seen.add('updated')).on('layout.changed', seen.add('layout'))
  await room.subscribe()
  const [member] = room.members
  const ids = { room_session_id: room.id, room_id: room.roomId }
  const layer = { member_id: member.id, position: 'reserved-1', x: 0, y: 0, width: 50, height: 50 }
  const change = (layers) =>
    sendEvent({ event_type: 'video.layout.changed', params: { ...ids, layout: { name: 'grid', layers } } })
  await change([{ ...layer, layer_index: 1 }])
  assert.equal((await seen.next('updated')).currentPosition, 'reserved-1')
  const { layout } = await seen.next('layout')
  assert.deepEqual([layout.layers[0].memberId, layout.layers[0].layerIndex], [member.id, 1])
  await change([layer])
  await change([])
  assert.equal((await seen.next('updated', 2)).currentPosition, 'off-canvas')
  await seen.next('layout', 3)
  assert.equal(seen.all('updated').length, 2)
})

test('a room session is subscribed again after a reconnect, and listeners are not doubled', async (t) => {
  const { call, room, seen } = await open(t)
  await room.listen(seen.listeners('onMemberJoined', 'onRoomEnded', 'onMemberLeft'))
  await addFault({ step: 'now', end: 'restart' })
  await until('the subscription after the reconnect', async () => (await roomSubscriptions()).length === 2)
  const [first, again] = await roomSubscriptions()
  assert.deepEqual({ ...again, events: again.events.sort() }, { ...first, events: first.events.sort() })
  const other = await enterRoom('standup', '+15550100002')
  await seen.next('onMemberJoined')
  await endCall(other)
  await seen.next('onMemberLeft')
  await endCall(call)
  await seen.next('onRoomEnded')
  const counts = ['onMemberJoined', 'onRoomEnded'].map((name) => seen.all(name).length)
  assert.deepEqual(counts, [1, 1])
})

test('a subscription that the server rejects rejects `listen`, which adds no listeners', async (t) => {
  const { room, seen } = await open(t)
  await addFault({ step: 'signalwire.subscribe', result: { code: '403', message: 'No.' } })
  await assert.rejects(room.listen(seen.listeners('onMemberJoined')), { code: 'forbidden' })
  assert.deepEqual(room.eventNames(), [])
  await room.listen(seen.listeners('onMemberJoined'))
  await enterRoom('standup', '+15550100002')
  await seen.next('onMemberJoined')
})

test('`events()` iterates over the events of a room session until it ends', async (t) => {
  const { call, room } = await open(t)
  const types = []
  const loop = async () => {
    for await (const { type, params, raw } of room.events()) {
      types.push(type)
      if (type === 'video.member.joined') {
        assert.deepEqual([params.member.roomSessionId, raw.member.room_session_id], [room.id, room.id])
      }
    }
  }
  const ended = loop()
  await until('the subscription', async () => (await roomSubscriptions()).length)
  await enterRoom('standup', '+15550100002').then(endCall)
  await endCall(call)
  await soon('the end of the room', ended)
  const lifetime = ['video.member.joined', 'video.member.left', 'video.member.left', 'video.room.ended']
  assert.deepEqual(
    types.filter((type) => lifetime.includes(type)),
    lifetime,
  )
  assert.ok(types.includes('video.room.subscribed'))
})

test('without listeners a room session receives no events', async (t) => {
  const { room, seen } = await open(t)
  const stop = await room.listen(seen.listeners('onMemberJoined'))
  await stop()
  await enterRoom('standup', '+15550100002')
  // The answer arrives after the event.
  await room.getLayouts()
  assert.deepEqual(seen.all('onMemberJoined'), [])
  assert.ok(!room.members.some(({ name }) => name === '+15550100002'))
})
