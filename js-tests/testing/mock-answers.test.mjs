// What the handlers of a mock transport answer: responses, failures, mistakes.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { inspect } from 'node:util'
import { NotFoundError, RateLimitError } from 'signalwire-client'
import { failure } from './support/failure.mjs'
import { clientOf, ROOM } from './support/mock.mjs'

test('a status is retried like one of a server, and the waits pass at once', async () => {
  const retries = []
  const answers = [{ status: 429, headers: { 'retry-after': 20 } }, { status: 503 }, { body: ROOM }]
  const { mock, client } = clientOf(
    { 'video.rooms.get': ({ attempt }) => answers[attempt - 1] },
    { onRetry: ({ delayMs, code }) => retries.push([delayMs >= 20_000, code]) },
  )
  const start = performance.now()
  assert.equal((await client.video.rooms.get('a').withResponse()).attempts, 3)
  assert.ok(performance.now() - start < 20_000)
  assert.equal(mock.requests.length, 3)
  assert.deepEqual(retries, [
    [true, 'rate_limited'],
    [retries[1][0], 'unavailable'],
  ])
})

test('an error status becomes the error of its class', async () => {
  const { client } = clientOf({
    default: { status: 429, headers: { 'retry-after': 7 }, body: { errors: [{ message: 'slow down' }] } },
    'video.rooms.get': { status: 404 },
  })
  const error = await failure(client.video.rooms.list({}, { maxRetries: 0 }))
  assert.ok(error instanceof RateLimitError)
  assert.deepEqual([error.retryAfterMs, error.errors[0].message], [7000, 'slow down'])
  assert.ok((await failure(client.video.rooms.get('a'))) instanceof NotFoundError)
})

const FAILURES = [
  [{ failure: 'dns' }, 'dns', false],
  [{ failure: 'refused' }, 'refused', false],
  [{ failure: 'unreachable' }, 'unreachable', false],
  [{ failure: 'tls' }, 'tls', false],
  [{ failure: 'proxy' }, 'proxy', false],
  [{ failure: 'connect_timeout' }, 'connect_timeout', false],
  [{ failure: 'reset', sent: false }, 'reset', false],
  [{ failure: 'reset' }, 'reset', true],
  [{ failure: 'read_timeout' }, 'read_timeout', true],
  [{ failure: 'protocol' }, 'protocol', true],
  [{ failure: 'timeout' }, 'read_timeout', true],
  [{ failure: 'timeout', sent: false }, 'connect_timeout', false],
]

test('failures have their code, and whether the server may have processed the call', async () => {
  for (const [answer, code, maybeDelivered] of FAILURES) {
    const { client } = clientOf({ default: answer })
    const error = await failure(client.video.rooms.create({ name: 'a' }))
    assert.deepEqual([error.code, error.maybeDelivered], [code, maybeDelivered], inspect(answer))
  }
})

test('a GET is repeated after a failure', async () => {
  const { mock, client } = clientOf({
    default: ({ attempt }) => (attempt === 1 ? { failure: 'reset' } : { body: ROOM }),
  })
  assert.equal((await client.video.rooms.get('a')).id, 'a')
  assert.equal(mock.requests.length, 2)
})

test('the pages of a list are requested by their links', async () => {
  const pages = [
    { data: [{ id: '1' }], links: { next: '/api/video/rooms?page_number=1' } },
    { data: [{ id: '2' }], links: {} },
  ]
  const { client } = clientOf({
    'video.rooms.list': ({ query }) => ({ body: pages[query.page_number ?? 0] }),
  })
  const ids = []
  for await (const { id } of client.video.rooms.list()) ids.push(id)
  assert.deepEqual(ids, ['1', '2'])
})

test('a body that is not JSON is a DecodeError', async () => {
  const { client } = clientOf({ default: { body: '<html>' } })
  const error = await failure(client.video.rooms.get('a'))
  assert.deepEqual([error.name, error.code, error.revealBody()], ['DecodeError', 'invalid_json', '<html>'])
})

test('an operation without a handler fails with the names of the handlers, and is not retried', async () => {
  const { mock, client } = clientOf({ 'video.rooms.list': {}, 'video.rooms.get': {} })
  const error = await failure(client.video.rooms.delete('a'))
  assert.deepEqual([error.name, error.code], ['ConfigError', 'mock_without_handler'])
  assert.equal(
    error.message,
    'the mock transport has no handler for video.rooms.delete (DELETE /api/video/rooms/a): its handlers are video.rooms.list, video.rooms.get',
  )
  assert.match(error.stack, /mock-answers\.test\.mjs/)
  assert.equal(mock.requests.length, 1)
  assert.match((await failure(clientOf().client.video.rooms.list())).message, /it has no handlers/)
})

test('a handler that throws fails its call with the thrown value as the cause', async () => {
  const thrown = new Error('assertion failed')
  const throws = () => {
    throw thrown
  }
  for (const handler of [throws, async () => throws()]) {
    const { mock, client } = clientOf({ 'video.rooms.list': handler })
    const error = await failure(client.video.rooms.list())
    assert.deepEqual([error.name, error.code, error.cause], ['ConfigError', 'mock_handler_failed', thrown])
    assert.equal(error.message, 'the handler of video.rooms.list threw: assertion failed')
    assert.equal(mock.requests.length, 1)
  }
})

const WRONG = [
  [undefined, /answer: expected .*, got nothing/],
  [null, /got null/],
  ['ok', /got a string of 2 characters/],
  [[], /got an array/],
  [{ status: '200' }, /status: expected a whole number from 200 to 599, got a string/],
  [{ status: 99 }, /status: .*got number 99/],
  [{ statusCode: 200 }, /statusCode: .*did you mean "status"/],
  [{ headers: { a: 'b\nc: d' } }, /headers: expected/],
  [{ headers: { 'a b': 'c' } }, /headers: expected/],
  [{ body: { n: 1n } }, /body\.n: .*bigint/],
  [{ failure: 'boom' }, /failure: expected one of dns, /],
  [{ failure: 'reset', status: 200 }, /status: expected a known option/],
  [{ failure: 'dns', sent: true }, /sent: expected false/],
]

test('an answer that is none fails the call with what is wrong', async () => {
  for (const [answer, message] of WRONG) {
    const { client } = clientOf({ 'video.rooms.list': () => answer })
    const error = await failure(client.video.rooms.list())
    assert.equal(error.code, 'invalid_mock_answer', inspect(answer))
    assert.match(error.message, /^the handler of video\.rooms\.list answered/)
    assert.match(error.message, message)
  }
})
