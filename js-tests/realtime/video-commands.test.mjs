// The commands of room sessions, members, playbacks, recordings and streams, by the requests that
// they send; and the data of api/realtime, of which every method must be among them. The last test
// needs all others of this file.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ValidationError } from 'signalwire-client'
import { soon } from '../realtime-vendor/support/events.mjs'
import { methodsOf } from './support/data.mjs'
import { addFault, requests, useRelay } from './support/relay.mjs'
import { enterRoom, STYLES } from './support/space.mjs'
import { MEDIA_COMMANDS, MEMBER_COMMANDS, ROOM_COMMANDS } from './support/video-commands.mjs'

useRelay()

/** The wire names of all requests that a test saw, and the public names that sent them. */
const sent = new Set()
const called = new Set()

/** Resolves with a room session whose requests succeed with this result. */
async function open(t, result) {
  const { video } = STYLES.native(t)
  await enterRoom()
  const { roomSessions } = await video.getRoomSessions()
  const room = roomSessions[0]
  const { members } = await room.getMembers()
  if (result)
    await addFault({ step: 'video.*', always: true, result: { code: '200', message: 'OK', ...result } })
  return { room, member: members[0], video }
}

/** Calls a method; resolves with the only request that it sends. */
async function requestOf(object, owner, name, args) {
  const before = (await requests()).length
  await soon(name, object[name](...args))
  const [request, ...more] = (await requests()).slice(before)
  assert.deepEqual(more, [], name)
  sent.add(request.method)
  called.add(`${owner}.${name}`)
  return request
}

test('each command of a room session sends its request', async (t) => {
  const { room } = await open(t, {})
  for (const [name, args, method, params] of ROOM_COMMANDS) {
    const request = await requestOf(room, 'room', name, args)
    const expected = { room_session_id: room.id, ...params }
    assert.deepEqual([request.method, request.params], [method, expected], name)
  }
})

test('each command of a member sends its request', async (t) => {
  const { room, member } = await open(t, {})
  for (const [name, args, method, params] of MEMBER_COMMANDS) {
    const request = await requestOf(member, 'member', name, args)
    const expected = { room_session_id: room.id, member_id: member.id, ...params }
    assert.deepEqual([request.method, request.params], [method, expected], name)
  }
})

for (const [noun, { start, started, commands }] of Object.entries(MEDIA_COMMANDS)) {
  test(`each command of a ${noun} sends its request`, async (t) => {
    const { room } = await open(t)
    const [name, args] = start
    const media = await soon(name, room[name](...args).onStarted())
    const { method, params } = (await requests()).at(-1)
    assert.deepEqual([method, params], [`video.${noun}.start`, { room_session_id: room.id, ...started }])
    sent.add(method)
    called.add(`room.${name}`)
    for (const [command, values, more, wire = command] of commands) {
      const request = await requestOf(media, noun, command, values)
      const expected = { room_session_id: room.id, [`${noun}_id`]: media.id, ...more }
      assert.deepEqual([request.method, request.params], [`video.${noun}.${wire}`, expected], command)
    }
  })
}

test('lists of the namespace send their requests', async (t) => {
  const { room, video } = await open(t)
  const list = await requestOf(video, 'video', 'getRoomSessions', [])
  assert.deepEqual([list.method, list.params], ['video.rooms.get', {}])
  const one = await requestOf(video, 'video', 'getRoomSessionById', [room.id])
  assert.deepEqual([one.method, one.params], ['video.room.get', { room_session_id: room.id }])
})

test('results are those of the server, with metadata unchanged', async (t) => {
  const { room, member } = await open(t)
  const memberId = member.id
  await room.setMeta({ my_key: { a_b: 1 } })
  assert.deepEqual(await room.getMeta(), { meta: { my_key: { a_b: 1 } } })
  await room.setMemberMeta({ memberId, meta: { my_key: 1 } })
  assert.deepEqual(await room.getMemberMeta({ memberId }), { meta: { my_key: 1 } })
  const { layouts } = await room.getLayouts()
  assert.ok(layouts.length > 1 && layouts.every((layout) => typeof layout === 'string'))
})

test('invalid params are rejected with the name of the field, and nothing is sent', async (t) => {
  const { room, member, video } = await open(t)
  const before = (await requests()).length
  const invalid = {
    memberId: () => room.audioMute({}),
    volume: () => member.setInputVolume({ volume: 'loud' }),
    mediaAllowed: () => room.promote({ memberId: 'm', mediaAllowed: 'none' }),
    url: () => room.play({}),
    'listen.onBegun': () => room.play({ url: 'https://example.com/a.mp4', listen: { onBegun() {} } }),
    keys: () => room.deleteMeta([]),
    enable: () => room.setPrioritizeHandraise('yes'),
    meta: () => room.setMeta('text'),
    id: () => video.getRoomSessionById(1),
    memberIds: () => room.removeMember({ memberId: 'm', memberIds: [] }),
  }
  for (const [field, call] of Object.entries(invalid)) {
    await assert.rejects(call(), (error) => {
      assert.ok(error instanceof ValidationError, `${field}: ${error}`)
      assert.ok(
        error.problems.some(({ path }) => path === field),
        error.message,
      )
      return true
    })
  }
  assert.equal((await requests()).length, before)
})

test('the last argument of a command is a signal and a time limit', async (t) => {
  const { room, member } = await open(t)
  await addFault({ step: 'video.*', always: true, ignore: true })
  await assert.rejects(room.lock({ timeoutMs: 50 }), { name: 'TimeoutError' })
  const controller = new AbortController()
  const aborted = member.audioMute({ signal: controller.signal })
  controller.abort()
  await assert.rejects(soon('the abort', aborted), { name: 'AbortError' })
})

test('every method of the data is sent, and every name of it is called', () => {
  const methods = methodsOf('video')
  const names = Object.values(methods).flatMap((method) => method.names)
  assert.deepEqual(
    Object.keys(methods).filter((method) => !sent.has(method)),
    [],
  )
  assert.deepEqual(
    names.filter((name) => !called.has(name)),
    [],
  )
})
