// Version 4: connecting, reconnecting and faults of the connection.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { SignalWire } from '@signalwire/realtime-api'
import { Recorder, soon, until } from './support/events.mjs'
import {
  addFault,
  enterRoom,
  journal,
  options,
  received,
  sendEvent,
  setPing,
  useSandbox,
} from './support/space.mjs'

useSandbox()

// The client waits 15 s after a ping for the next one.
const PING_LIMIT_MS = 30_000

async function connect(t, more) {
  const client = await soon('the client', SignalWire({ ...options, ...more }))
  t.after(() => client.disconnect())
  return client
}

test('the first frame is signalwire.connect, and the journal does not contain the token', async (t) => {
  await connect(t, { topics: ['office'] })
  const entries = await journal()
  const [opened, first] = entries
  assert.deepEqual([opened.kind, first.kind, first.frame.method], ['open', 'in', 'signalwire.connect'])
  const { version, agent, event_acks: acknowledges, contexts } = first.frame.params
  assert.deepEqual([version.major, acknowledges, contexts], [3, true, ['office']])
  assert.equal(agent, '@signalwire/nodejs/realtime-api/4.2.1')
  assert.ok(!JSON.stringify(entries).includes(options.token))
})

test('a wrong token is reported, and there is no second try', async () => {
  const seen = new Recorder()
  const client = await SignalWire({
    ...options,
    token: 'PTwrong',
    listen: { onAuthError: seen.add('error') },
  })
  assert.equal((await seen.next('error')).code, -32002)
  assert.equal(client.authStatus, 'unauthorized')
  assert.equal((await received('signalwire.connect')).length, 1)
})

test('each event is acknowledged', async (t) => {
  await connect(t)
  await sendEvent({ event_type: 'calling.call.unknown', params: {}, times: 3 })
  await until('3 acknowledgements', async () => {
    const entries = await journal()
    const sent = entries.filter(({ frame }) => frame.params?.event_type === 'calling.call.unknown')
    const answers = entries.filter(({ kind, frame }) => kind === 'in' && frame.result)
    return (
      sent.length === 3 && sent.every((event) => answers.some(({ frame }) => frame.id === event.frame.id))
    )
  })
})

test('a ping is answered with its timestamp', async (t) => {
  await setPing(50)
  await connect(t)
  await until('a pong', async () => {
    const entries = await journal()
    const ping = entries.find(({ frame }) => frame.method === 'signalwire.ping')
    const pong = ping && entries.find(({ kind, frame }) => kind === 'in' && frame.id === ping.frame.id)
    return pong && pong.frame.result.timestamp === ping.frame.params.timestamp
  })
})

test('a dropped connection is resumed with its protocol, and topics and rooms are restored', async (t) => {
  const seen = new Recorder()
  const client = await connect(t, { listen: seen.listeners('onConnected', 'onReconnecting') })
  await client.video.listen({ onRoomStarted: seen.add('room') })
  await client.messaging.listen({ topics: ['office'], onMessageReceived() {} })
  await addFault({ step: 'now', end: 'drop' })
  await seen.next('onReconnecting')
  await until('the topics', async () => (await received('signalwire.receive')).length === 2)
  const [, second] = await received('signalwire.connect')
  assert.match(second.params.protocol, /^signalwire_/)
  const results = (await journal())
    .filter(({ frame }) => frame.result?.protocol)
    .map(({ frame }) => frame.result)
  assert.deepEqual(
    results.map((result) => result.session_restored),
    [false, true],
  )
  await enterRoom('standup')
  await seen.next('room')
})

test('a drop in the middle of a frame, a close frame and an upgrade that fails are survived', async (t) => {
  const seen = new Recorder()
  const client = await connect(t, { listen: seen.listeners('onReconnecting') })
  await addFault({ step: 'video.rooms.get', end: 'cut' })
  await client.video.getRoomSessions().catch(() => {})
  await seen.next('onReconnecting')
  await addFault({ step: 'upgrade', status: 503 })
  await until('the second connection', async () => (await received('signalwire.connect')).length === 2)
  await addFault({ step: 'now', close: 1012 })
  await seen.next('onReconnecting', 2)
  await until('the third connection', async () => (await received('signalwire.connect')).length === 3)
})

test('the server announces its end, and the client connects again', async (t) => {
  const seen = new Recorder()
  await connect(t, { listen: seen.listeners('onReconnecting') })
  await addFault({ step: 'now', end: 'disconnect' })
  await seen.next('onReconnecting')
  await until('the second connection', async () => (await received('signalwire.connect')).length === 2)
})

test('a transient error of connect is followed by another try', async (t) => {
  await addFault({ step: 'signalwire.connect', error: { code: -32000, message: 'Timeout' } })
  await connect(t)
  assert.equal((await received('signalwire.connect')).length, 2)
})

test('a request that is made while the connection is down is sent when it is up', async (t) => {
  const seen = new Recorder()
  const client = await connect(t, { listen: seen.listeners('onReconnecting') })
  await enterRoom('standup')
  await addFault({ step: 'now', end: 'drop' })
  await seen.next('onReconnecting')
  const { roomSessions } = await soon('the rooms', client.video.getRoomSessions())
  assert.equal(roomSessions[0].name, 'standup')
})

test('a session that the server forgets is replaced by a new one', async (t) => {
  const seen = new Recorder()
  const client = await connect(t, { listen: seen.listeners('onReconnecting') })
  await addFault({ step: 'now', end: 'restart' })
  await seen.next('onReconnecting')
  await soon('the rooms', client.video.getRoomSessions())
  const results = (await journal()).filter(({ frame }) => frame.result?.protocol)
  assert.deepEqual(
    results.map(({ frame }) => frame.result.session_restored),
    [false, false],
  )
})

test('a client whose server stops to ping connects again', async (t) => {
  await setPing(500)
  const seen = new Recorder()
  await connect(t, { listen: seen.listeners('onReconnecting') })
  await until('a ping', async () => (await journal()).some(({ frame }) => frame.method === 'signalwire.ping'))
  await addFault({ step: 'signalwire.ping', silent: true, always: true })
  await seen.next('onReconnecting', 1, PING_LIMIT_MS)
  await until('the second connection', async () => (await received('signalwire.connect')).length === 2)
})

test('frames that are not messages are ignored', async (t) => {
  const client = await connect(t)
  await addFault({ step: 'video.rooms.get', send: ['not json', [], { jsonrpc: '2.0' }], binary: 'text' })
  assert.deepEqual(await client.video.getRoomSessions(), { roomSessions: [] })
})

test('errors and results of a method reject its promise', async (t) => {
  const client = await connect(t)
  await addFault({ step: 'video.rooms.get', error: { code: -32603, message: 'Internal error' } })
  await assert.rejects(client.video.getRoomSessions(), { code: -32603 })
  await addFault({ step: 'video.rooms.get', result: { code: '-32001', message: 'Permission Denied' } })
  await assert.rejects(client.video.getRoomSessions(), { code: '-32001' })
})
