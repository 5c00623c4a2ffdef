// Clients over a mock transport: everything but the exchange is that of other clients.
import assert from 'node:assert/strict'
import { once } from 'node:events'
import { createRequire } from 'node:module'
import { test } from 'node:test'
import { inspect } from 'node:util'
import { Worker } from 'node:worker_threads'
import { AbortError, SignalWire, TimeoutError } from 'signalwire-client'
import { mockTransport } from 'signalwire-client/testing'
import { within } from '../../scripts/support/wait.mjs'
import { failure } from './support/failure.mjs'
import { clientOf, ROOM } from './support/mock.mjs'

test('a handler receives the encoded request, and its answer becomes the result', async () => {
  const { mock, client } = clientOf({
    'video.rooms.create': ({ body }) => ({ status: 201, headers: { 'x-request-id': 'r1' }, body }),
    'video.rooms.list': { body: { data: [ROOM], links: {} } },
    'compat.queues.create': ({ body }) => ({ body }),
    'video.rooms.delete': { status: 204 },
  })
  const created = await client.video.rooms.create({ name: 'a', display_name: 'é' }).withResponse()
  assert.deepEqual(
    [created.data, created.status, created.requestId],
    [{ name: 'a', display_name: 'é' }, 201, 'r1'],
  )
  assert.equal((await client.video.rooms.list({ page_size: 5 })).data[0].name, 'standup')
  assert.deepEqual(await client.compat.queues.create({ FriendlyName: 'a_b' }), { FriendlyName: 'a_b' })
  assert.equal(await client.video.rooms.delete('a/b'), undefined)
  const account = '/api/laml/2010-04-01/Accounts/7b9b9b52-0b1e-4e0d-9d3e-2f6a5c1d8e90'
  assert.deepEqual(
    mock.requests.map(({ method, path, query, body }) => [method, path, query, body]),
    [
      ['POST', '/api/video/rooms', {}, { name: 'a', display_name: 'é' }],
      ['GET', '/api/video/rooms', { page_size: '5' }, null],
      ['POST', `${account}/Queues`, {}, { FriendlyName: 'a_b' }],
      ['DELETE', '/api/video/rooms/a%2Fb', {}, null],
    ],
  )
})

test('the body is that of the request: a command with its parameters, a form of strings, or null', async () => {
  const { mock, client } = clientOf({ default: { body: {} } })
  const id = '7b9b9b52-0b1e-4e0d-9d3e-2f6a5c1d8e90'
  await client.calling.end(id, { reason: 'busy' })
  await client.compat.calls.create({ From: '+1', To: '+2', Url: 'https://example.com/a', Timeout: 5 })
  await client.compat.calls.update(id)
  await client.lookup.phoneNumber('+12065550100', { include: 'carrier' })
  assert.deepEqual(
    mock.requests.map(({ body }) => body),
    [
      { command: 'calling.end', id, params: { reason: 'busy' } },
      { From: '+1', To: '+2', Url: 'https://example.com/a', Timeout: '5' },
      null,
      null,
    ],
  )
})

test('arguments are validated before the handler is called', async () => {
  const { mock, client } = clientOf({ default: {} })
  const error = await failure(client.video.rooms.create({ name: 7 }))
  assert.equal(error.code, 'invalid_arguments')
  assert.deepEqual(mock.requests, [])
})

test('wrong handlers are refused at once', () => {
  const code = (run) => {
    try {
      run()
    } catch (error) {
      return [error.name, error.code, error.message]
    }
  }
  assert.deepEqual(
    code(() => mockTransport({ 'video.room.list': {} })),
    [
      'ConfigError',
      'unknown_operation',
      'there is no operation "video.room.list" to handle: did you mean "video.rooms.list"?',
    ],
  )
  for (const handler of ['x', 7, null, true]) {
    assert.equal(code(() => mockTransport({ 'video.rooms.list': handler }))[1], 'invalid_options')
    for (const handlers of [null, 'text', [() => {}]])
      assert.equal(code(() => mockTransport(handlers))[1], 'invalid_options')
  }
})

test('only an object of mockTransport is a transport', () => {
  for (const transport of [{}, () => ({}), { requests: [], respond() {} }, 'mock', null]) {
    assert.throws(() => new SignalWire({ transport }), { code: 'invalid_options' })
  }
})

test('a mock transport of another copy of the package is one', async () => {
  const copy = createRequire(import.meta.url)('signalwire-client/testing')
  assert.notEqual(copy.mockTransport, mockTransport)
  const client = new SignalWire({ transport: copy.mockTransport({ default: { body: ROOM } }) })
  assert.equal((await client.video.rooms.get('a')).id, 'a')
})

/** A handler that never answers, and the aborts of its requests. */
function hanging() {
  const aborts = []
  const handler = ({ operation, signal }) =>
    new Promise(() => signal.addEventListener('abort', () => aborts.push(operation)))
  return { aborts, handler }
}

test('a timeout, a signal and close end a call whose handler does not answer', async () => {
  const { aborts, handler } = hanging()
  const { client } = clientOf({ default: handler })
  const controller = new AbortController()
  const late = client.video.rooms.list({}, { timeoutMs: 50, maxRetries: 0 })
  assert.ok((await failure(late)) instanceof TimeoutError)
  const stopped = client.video.rooms.get('a', {}, { signal: controller.signal })
  const open = client.video.rooms.create({ name: 'a' })
  setImmediate(() => controller.abort())
  assert.ok((await failure(stopped)) instanceof AbortError)
  client.close()
  const error = await failure(open)
  assert.deepEqual([error.code, error.maybeDelivered], ['client_closed', true])
  assert.ok(aborts.includes('video.rooms.list'))
})

test('an answer after the end of its call is ignored', async () => {
  let answer
  const { client } = clientOf({
    'video.rooms.list': () => new Promise((resolve) => (answer = resolve)),
    'video.rooms.get': { body: ROOM },
  })
  await failure(client.video.rooms.list({}, { timeoutMs: 50, maxRetries: 0 }))
  const next = client.video.rooms.get('a')
  answer({ body: { data: 'of another call' } })
  assert.deepEqual(await next, ROOM)
})

test('handlers can be replaced, and reset restores the first ones', async () => {
  const { mock, client } = clientOf({ 'video.rooms.get': { body: { id: '1' } } })
  mock.on('video.rooms.get', { body: { id: '2' } }).on('default', { body: { id: '3' } })
  assert.equal((await client.video.rooms.get('a')).id, '2')
  assert.equal((await client.video.rooms.list()).id, '3')
  mock.reset()
  assert.equal(mock.requests.length, 0)
  assert.equal((await client.video.rooms.get('a')).id, '1')
  assert.equal((await failure(client.video.rooms.list())).code, 'mock_without_handler')
})

test('clients share the handlers and the requests of a mock transport', async () => {
  const { mock, client } = clientOf({ default: { body: ROOM } })
  const other = new SignalWire({ transport: mock, space: 'other' })
  await Promise.all(
    [client, other].flatMap(({ video }) => Array.from({ length: 50 }, () => video.rooms.get('a'))),
  )
  assert.equal(mock.requests.length, 100)
})

test('the token is in no request, and the signal is not compared', async () => {
  const token = `PT${'f0e1d2c3b4a5'.repeat(4)}`
  const { mock, client } = clientOf({ default: { body: ROOM } }, { token })
  await client.video.rooms.get('a')
  assert.deepEqual(mock.requests, [
    {
      operation: 'video.rooms.get',
      method: 'GET',
      path: '/api/video/rooms/a',
      query: {},
      body: null,
      attempt: 1,
    },
  ])
  assert.ok(mock.requests[0].signal instanceof AbortSignal)
  assert.ok(!inspect([mock, mock.requests], { depth: 9, showHidden: true }).includes(token.slice(2)))
})

test('the environment of the process has no effect on the credentials', async () => {
  process.env.SIGNALWIRE_PROJECT_ID = 'invalid'
  try {
    const { client } = clientOf({ default: { body: ROOM } })
    assert.equal(client.credentials.project, '7b9b9b52-0b1e-4e0d-9d3e-2f6a5c1d8e90')
  } finally {
    delete process.env.SIGNALWIRE_PROJECT_ID
  }
})

test('connect resolves without a connection', async () => {
  await clientOf().client.connect()
})

test('workers have mock transports of their own', async () => {
  const code = `
    const { parentPort } = require('node:worker_threads')
    const { SignalWire } = require('signalwire-client')
    const { mockTransport } = require('signalwire-client/testing')
    const transport = mockTransport({ default: () => ({ body: { id: 'worker' } }) })
    new SignalWire({ transport }).video.rooms.get('a').then((room) => parentPort.postMessage(room))`
  const worker = new Worker(code, { eval: true })
  const [[room], [status]] = await within(
    60_000,
    'the worker to end',
    Promise.all([once(worker, 'message'), once(worker, 'exit')]),
  )
  assert.deepEqual([room, status], [{ id: 'worker' }, 0])
  assert.throws(() =>
    structuredClone(mockTransport({ default: () => ({}) })[Symbol.for('signalwire-client.mock-transport')]),
  )
})
