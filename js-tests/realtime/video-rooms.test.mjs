// Rooms that start and end, in the 3 styles: listeners, iterators and lists.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { inspect } from 'node:util'
import { NotFoundError, ValidationError } from 'signalwire-client'
import { Recorder, soon, until } from '../realtime-vendor/support/events.mjs'
import { paramsOf, requests, useRelay } from './support/relay.mjs'
import { endCall, enterRoom, STYLES } from './support/space.mjs'

useRelay()

for (const [style, connect] of Object.entries(STYLES)) {
  test(`${style}: \`on\` reports a room that starts and ends, with one object for both`, async (t) => {
    const { video } = await connect(t)
    const seen = new Recorder()
    assert.equal(video.on('room.started', seen.add('started')), video)
    video.on('room.ended', seen.add('ended'))
    assert.deepEqual(video.eventNames(), ['room.started', 'room.ended'])
    await video.subscribe()
    const call = await enterRoom()
    const room = await seen.next('started')
    assert.equal(room.name, 'standup')
    assert.match(room.eventChannel, /^room\./)
    assert.deepEqual([room.id, room.raw.id, room.toJSON().roomId], [room.roomSessionId, room.id, room.roomId])
    await endCall(call)
    assert.equal(await seen.next('ended'), room)
    const [subscription, ...others] = await paramsOf('signalwire.subscribe')
    assert.deepEqual(subscription, {
      get_initial_state: true,
      event_channel: 'video.rooms',
      events: ['video.room.started', 'video.room.ended'],
    })
    assert.deepEqual(others, [])
  })

  test(`${style}: listeners of \`on\` are subscribed without \`subscribe\``, async (t) => {
    const { video } = await connect(t)
    const seen = new Recorder()
    video.once('room.started', seen.add('once'))
    video.on('room.started', seen.add('started'))
    await until('the subscription', async () => (await paramsOf('signalwire.subscribe')).length)
    await enterRoom('one')
    await seen.next('started')
    await enterRoom('two', '+15550100002')
    await seen.next('started', 2)
    assert.equal(seen.all('once').length, 1)
  })

  test(`${style}: rooms are listed and found, and a list updates the object of a room`, async (t) => {
    const { video } = await connect(t)
    await enterRoom()
    const { roomSessions } = await video.getRoomSessions()
    const [room] = roomSessions
    assert.deepEqual([roomSessions.length, room.name, room.locked], [1, 'standup', false])
    await room.lock()
    const { roomSession } = await video.getRoomSessionById(room.id)
    assert.equal(roomSession, room)
    assert.equal(room.locked, true)
    const { members } = await room.getMembers()
    assert.deepEqual(members, room.members)
    assert.equal(members[0].name, '+15550100001')
    assert.match(inspect(room), /^RoomSession \{[\s\S]* name: 'standup'/)
    assert.match(inspect(members[0]), /^RoomSessionMember \{[\s\S]* name: '\+15550100001'/)
    await assert.rejects(video.getRoomSessionById('unknown'), NotFoundError)
    await assert.rejects(video.getRoomSessionById(''), ValidationError)
  })
}

test('v4: `listen` reports rooms until it is stopped, and subscribes to new events only', async (t) => {
  const { video } = await STYLES.v4(t)
  const seen = new Recorder()
  const stop = await video.listen(seen.listeners('onRoomStarted'))
  await video.listen(seen.listeners('onRoomEnded'))
  const call = await enterRoom('one')
  const room = await seen.next('onRoomStarted')
  await stop()
  await enterRoom('two', '+15550100002')
  await endCall(call)
  assert.equal((await seen.next('onRoomEnded')).id, room.id)
  assert.equal(seen.all('onRoomStarted').length, 1)
  const events = (await paramsOf('signalwire.subscribe')).map((params) => params.events)
  assert.deepEqual(events, [['video.room.started'], ['video.room.ended']])
})

test('a listener with an unknown name, or that is no function, is rejected and nothing is sent', async (t) => {
  const { video } = STYLES.native(t)
  assert.throws(() => video.on('room.begun', () => {}), ValidationError)
  assert.throws(() => video.on('room.started', 'no function'), ValidationError)
  await assert.rejects(video.listen({ onRoomStart() {} }), (error) => {
    assert.ok(error instanceof ValidationError)
    assert.match(error.message, /onRoomStart: .*did you mean "onRoomStarted"/)
    return true
  })
  assert.deepEqual(await requests(), [])
})

test('`rooms()` iterates over the rooms that start, until the loop ends', async (t) => {
  const { video } = STYLES.native(t)
  const names = []
  const loop = async () => {
    for await (const room of video.rooms()) {
      names.push(room.name)
      if (names.length === 2) break
    }
  }
  const ended = loop()
  await until('the subscription', async () => (await paramsOf('signalwire.subscribe')).length)
  await enterRoom('one')
  await enterRoom('two', '+15550100002')
  await soon('the end of the loop', ended)
  assert.deepEqual([names, video.eventNames()], [['one', 'two'], []])
})

test('`rooms()` ends with its signal, and with the client', async (t) => {
  const client = STYLES.native(t)
  const controller = new AbortController()
  const aborted = client.video.rooms({ signal: controller.signal }).next()
  const closed = client.video.rooms().next()
  await until('the subscription', async () => (await paramsOf('signalwire.subscribe')).length)
  controller.abort()
  await assert.rejects(soon('the abort', aborted), { name: 'AbortError' })
  await client.close()
  assert.deepEqual(await soon('the end', closed), { done: true, value: undefined })
})
