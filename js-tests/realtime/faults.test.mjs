// What a user sees of each fault of the network and of the server.
import assert from 'node:assert/strict'
import { createServer } from 'node:net'
import { test } from 'node:test'
import { AuthenticationError } from 'signalwire-client/realtime'
import { within } from '../../scripts/support/wait.mjs'
import { soon, until } from '../realtime-vendor/support/events.mjs'
import { listen } from '../support/listen.mjs'
import {
  addFault,
  addPhone,
  connect,
  open,
  options,
  received,
  sendEvent,
  setPing,
  useRelay,
} from './support/relay.mjs'

useRelay()

// Long enough for one attempt on a slow machine, which reads the certificates of the system.
const FIRST = { connectTimeoutMs: 4000 }

for (const [what, more, expected] of [
  ['a host that does not exist', { host: 'relay.invalid' }, { name: 'NetworkError', code: 'dns' }],
  ['a port that is closed', { host: 'localhost:1' }, { name: 'NetworkError', code: 'refused' }],
  ['a proxy that is closed', { proxy: 'http://localhost:1' }, { name: 'NetworkError', code: 'proxy' }],
])
  test(`${what}: connect rejects when the time is over, and the next use tries again`, async (t) => {
    const { client, seen } = open(t, { ...FIRST, ...more })
    await assert.rejects(client.connect(), expected)
    assert.equal(client.state, 'idle')
    await seen.next('idle')
    await assert.rejects(client.execute({ method: 'video.rooms.get' }), expected)
  })

test('a host that refuses: requests and connects whose time is over contain the cause', async (t) => {
  const limits = { connectTimeoutMs: 60_000, requestTimeoutMs: 60_000 }
  const { client, seen } = open(t, { host: 'localhost:1', ...limits })
  const request = client.execute({ method: 'video.rooms.get' })
  await until('a failed attempt', () => seen.all('connecting').some(({ reason }) => reason))
  const expected = { name: 'TimeoutError', message: /There is no connection: .*ECONNREFUSED/ }
  await assert.rejects(client.execute({ method: 'video.rooms.get' }, { timeoutMs: 50 }), expected)
  await assert.rejects(client.connect({ timeoutMs: 50 }), expected)
  await Promise.all([assert.rejects(request, { code: 'client_closed' }), client.close()])
})

test('a certificate that is not trusted: connect rejects at once', async (t) => {
  const { client } = open(t, { rootCertificates: undefined })
  await assert.rejects(soon('the error', client.connect()), { name: 'NetworkError', code: 'tls' })
})

for (const status of [404, 503, 302])
  test(`an upgrade that is answered with ${status}: connect rejects with the status`, async (t) => {
    const headers = status === 302 ? { location: 'https://example.com/' } : undefined
    await addFault({ step: 'upgrade', always: true, status, ...(headers && { headers }) })
    const { client } = open(t, FIRST)
    await assert.rejects(client.connect(), { name: 'NetworkError', code: 'upgrade_refused', status })
  })

for (const status of [401, 403])
  test(`an upgrade that is answered with ${status} is final`, async (t) => {
    await addFault({ step: 'upgrade', always: true, status })
    const { client } = open(t)
    await assert.rejects(soon('the error', client.connect()), { code: 'upgrade_refused', status })
    assert.equal(client.state, 'closed')
  })

test('a server without an answer to signalwire.connect: the attempt ends, and connect rejects', async (t) => {
  await addFault({ step: 'signalwire.connect', always: true, ignore: true })
  const { client } = open(t, { connectTimeoutMs: 400, attemptTimeoutMs: 100 })
  await assert.rejects(client.connect(), { name: 'TimeoutError', code: 'connect_timeout' })
})

test('a server that accepts connections and sends nothing', async (t) => {
  const sockets = new Set()
  const server = createServer((socket) => sockets.add(socket))
  const port = await listen(server)
  t.after(() => {
    for (const socket of sockets) socket.destroy()
    server.close()
  })
  const { client } = open(t, { host: `localhost:${port}`, connectTimeoutMs: 400, attemptTimeoutMs: 100 })
  await assert.rejects(client.connect(), { code: 'connect_timeout' })
})

test('credentials that were accepted before are tried again', async (t) => {
  const { client, seen } = await connect(t)
  const error = { code: -32002, message: 'Authentication service failed' }
  await addFault({ step: 'signalwire.connect', error })
  await addFault({ step: 'now', end: 'drop' })
  await until('the rejection', () =>
    seen.all('reconnecting').some(({ reason }) => reason?.code === 'unauthorized'),
  )
  assert.equal(client.state, 'reconnecting')
})

for (const step of ['upgrade', 'signalwire.connect'])
  test(`a drop during ${step} of the first connection: the next attempt succeeds`, async (t) => {
    await addFault({ step, end: 'drop' })
    const { client } = open(t)
    await soon('the connection', client.connect())
  })

for (const step of ['upgrade', 'signalwire.connect'])
  test(`a drop during ${step} of a reconnect: the session is resumed`, async (t) => {
    const { seen } = await connect(t)
    await addFault({ step, end: 'drop' })
    await addFault({ step: 'now', end: 'drop' })
    await seen.next('reconnecting')
    await seen.next('resumed')
  })

for (const end of ['drop', 'cut'])
  test(`a ${end} during a subscription: it is made again`, async (t) => {
    const { client, seen } = await connect(t)
    await addFault({ step: 'signalwire.receive', silent: end === 'drop', end })
    const seenTasks = []
    await client.task.listen({ topics: ['office'], onTaskReceived: (task) => seenTasks.push(task) })
    await seen.next('reconnecting')
    await seen.next('resumed')
    await client.execute({ method: 'video.rooms.get' })
    const contexts = (await received('signalwire.receive')).map(({ params }) => params.contexts)
    assert.ok(contexts.length >= 2)
    await addFault({ step: 'video.rooms.get', send: [task(1)] })
    await client.execute({ method: 'video.rooms.get' })
    await until('the task', () => seenTasks.length === 1)
  })

test('a drop during a dial: the dial rejects, and may have been delivered', async (t) => {
  await addPhone({ number: '+15550100001' })
  const { client, seen } = await connect(t)
  await addFault({ step: 'calling.dial', silent: true, end: 'drop' })
  const dialled = client.voice.dialPhone({ from: '+15550000001', to: '+15550100001', timeout: 30 })
  await assert.rejects(soon('the dial', dialled), { maybeDelivered: true })
  await seen.next('resumed')
})

test('a drop during a command: it rejects and is not sent again; a read is', async (t) => {
  const { client } = await connect(t)
  await addFault({ step: 'video.rooms.get', ignore: true, end: 'drop' })
  const params = { from_number: '+15550000001', to_number: '+15550100001', body: 'Hi' }
  await addFault({ step: 'messaging.send', ignore: true })
  const command = client.execute({ method: 'messaging.send', params })
  const read = client.execute({ method: 'video.rooms.get' })
  await assert.rejects(soon('the command', command), { name: 'NetworkError', maybeDelivered: true })
  assert.deepEqual((await soon('the read', read)).rooms, [])
  assert.equal((await received('messaging.send')).length, 1)
})

test('a server that freezes: the connection is cut and resumed', async (t) => {
  const { seen } = await connect(t, { pingIntervalMs: 100, pingTimeoutMs: 100 })
  await addFault({ step: 'now', end: 'freeze' })
  const { reason } = await seen.next('reconnecting')
  assert.equal(reason.code, 'silent')
  await seen.next('resumed')
})

for (const [end, restored] of [
  ['disconnect', true],
  ['restart', false],
])
  test(`a server that announces its end (${end}): the session is resumed`, async (t) => {
    const { seen } = await connect(t)
    await addFault({ step: 'now', end })
    assert.equal((await seen.next('reconnecting')).reason.code, 'server_disconnect')
    const resumed = await seen.next('resumed')
    assert.equal(resumed.restored, restored)
    const [first, second] = await received('signalwire.connect')
    assert.equal(first.params.protocol, undefined)
    assert.equal(second.params.protocol !== undefined, restored)
  })

for (const [what, fault, code] of [
  ['text that is not JSON', { send: ['not JSON'] }, 'invalid_json'],
  ['an array', { send: [[1, 2]] }, 'not_an_object'],
  ['an object without a method', { send: [{ a: 1 }] }, 'unexpected_shape'],
  [
    'fields of wrong types',
    { send: [{ id: 'e1', method: 'signalwire.event', params: 7 }] },
    'unexpected_shape',
  ],
  [
    'an inbound call without an id',
    { send: [{ id: 'e2', method: 'signalwire.event', params: namelessCall() }] },
    'unexpected_shape',
  ],
  ['an unknown method', { send: [{ id: 'e1', method: 'signalwire.sing', params: {} }] }, 'unknown_method'],
  ['a binary frame', { binary: 'bytes' }, 'binary'],
])
  test(`${what}: counted as a protocol error, and the session goes on`, async (t) => {
    const { client, seen } = await connect(t)
    await addFault({ step: 'now', ...fault })
    assert.equal((await seen.next('protocolError')).code, code)
    assert.equal(client.stats().protocolViolations, 1)
    await client.execute({ method: 'video.rooms.get' })
    assert.equal(seen.all('reconnecting').length, 0)
  })

test('an event of an unknown type reaches the listeners of event', async (t) => {
  const { seen } = await connect(t)
  await sendEvent({ event_type: 'calling.call.sung', params: { song: 'x' } })
  assert.deepEqual(await seen.next('event'), { type: 'calling.call.sung', params: { song: 'x' } })
})

for (const [what, fault] of [
  ['a message over the limit', { size: 20_000 }],
  // RFC 6455: a text frame of one byte that is not UTF-8; a frame with reserved bits.
  ['text that is not UTF-8', { bytes: [0x81, 0x01, 0xff] }],
  ['a frame with reserved bits', { bytes: [0xf1, 0x01, 0x61] }],
])
  test(`${what}: the connection ends with a reason, and is resumed`, async (t) => {
    const { seen } = await connect(t, { maxMessageBytes: 10_000 })
    await addFault({ step: 'now', ...fault })
    assert.equal((await seen.next('reconnecting')).reason.code, 'protocol')
    await seen.next('resumed')
  })

test('10 000 events at once reach a listener that is fast enough', async (t) => {
  const { client } = await connect(t)
  let count = 0
  client.on('event', () => {
    count += 1
  })
  const all = new Promise((resolve) => {
    client.on('event', () => count === 10_000 && resolve())
  })
  await sendEvent({ event_type: 'video.test', params: {}, times: 10_000 })
  await within(60_000, () => `10 000 events; ${count} arrived`, all)
  assert.deepEqual(client.stats().dropped, {})
})

test('a listener that blocks: the oldest events are dropped and counted, and pings are answered', async (t) => {
  await setPing(50)
  const { client, seen } = await connect(t, { maxQueuedEvents: 100 })
  client.once('event', () => block(1500))
  await sendEvent({ event_type: 'video.test', params: {}, times: 9_000 })
  const { dropped } = await seen.next('overflow', 1, 20_000)
  assert.ok(dropped['video.test'] > 0)
  await client.execute({ method: 'video.rooms.get' })
  const { dropped: all } = client.stats()
  await until('the events that were kept', () => seen.all('event').length + all['video.test'] >= 9_000)
  assert.equal(seen.all('reconnecting').length, 0)
})

for (const step of ['upgrade', 'signalwire.connect', 'video.rooms.get'])
  test(`close during ${step}: what is pending rejects with client_closed`, async (t) => {
    await addFault({ step, always: true, delay_ms: 60_000 })
    const { client } = open(t)
    const pending = [client.execute({ method: 'video.rooms.get' })]
    if (step !== 'video.rooms.get') pending.push(client.connect())
    else await client.connect()
    const settled = Promise.allSettled(pending)
    await client.close()
    for (const { reason } of await settled) assert.equal(reason.code, 'client_closed')
  })

test('close during the wait for the next attempt', async (t) => {
  const { client, seen } = await connect(t)
  await addFault({ step: 'upgrade', always: true, status: 503 })
  await addFault({ step: 'now', end: 'drop' })
  await seen.next('reconnecting')
  const pending = client.execute({ method: 'video.rooms.get' })
  await Promise.all([assert.rejects(pending, { code: 'client_closed' }), client.close()])
})

test('more requests than may wait reject with queue_full', async (t) => {
  await addFault({ step: 'upgrade', always: true, status: 503 })
  const { client } = open(t, { ...FIRST, maxWaitingRequests: 2 })
  const requests = [1, 2, 3].map(() => client.execute({ method: 'video.rooms.get' }))
  const [first, second, third] = await Promise.allSettled(requests)
  assert.equal(third.reason.code, 'queue_full')
  assert.deepEqual([first.reason.code, second.reason.code], ['upgrade_refused', 'upgrade_refused'])
})

test('replaced credentials of a wrong token lead to a rejection, and right ones to a connection', async (t) => {
  const { client } = open(t, { token: `PT${'0f1e2d3c4b5a6978'.repeat(3)}` })
  const connecting = client.connect()
  client.setCredentials({ project: options.project, token: options.token })
  await soon('the connection', connecting)
  const { client: other } = open(t, { token: `PT${'0f1e2d3c4b5a6978'.repeat(3)}` })
  await assert.rejects(other.connect(), AuthenticationError)
})

function namelessCall() {
  return { event_type: 'calling.call.receive', context: 'office', params: { node_id: 'n' } }
}

function task(number) {
  const params = { event_type: 'queuing.relay.tasks', context: 'office', message: { number } }
  return { jsonrpc: '2.0', id: `task-${number}`, method: 'signalwire.event', params }
}

function block(milliseconds) {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds)
}
