// Errors: one class for each kind, facts as properties, recognized across copies of the package.
import assert from 'node:assert/strict'
import { createRequire } from 'node:module'
import { beforeEach, test } from 'node:test'
import { inspect } from 'node:util'
import * as entry from 'signalwire-client'
import { startSandbox } from './support/sandbox.mjs'

const api = { ...entry }
const copy = createRequire(import.meta.url)('signalwire-client')
const sandbox = await startSandbox()
const { rooms } = sandbox.client({ maxRetries: 0 }).video
const misbehave = (fault) => sandbox.misbehave({ match: { path: '/api/video' }, times: 1, ...fault })
const failureOf = (promise) =>
  promise.then(
    () => assert.fail('no error'),
    (error) => error,
  )

beforeEach(() => sandbox.clear())

const CLASSES = {
  400: 'InvalidRequestError',
  401: 'AuthenticationError',
  403: 'PermissionError',
  404: 'NotFoundError',
  409: 'ApiError',
  418: 'ApiError',
  422: 'InvalidRequestError',
  429: 'RateLimitError',
  500: 'ServerError',
  503: 'ServerError',
}

for (const [status, name] of Object.entries(CLASSES))
  test(`${status} is ${name}`, async () => {
    await misbehave({ status: Number(status), body: { error: 'No' } })
    const error = await failureOf(rooms.list())
    assert.equal(error.name, name)
    assert.equal(error.status, Number(status))
    for (const Class of [api[name], api.ApiError, api.SignalWireError, Error])
      assert.ok(error instanceof Class)
  })

test('an error of one copy of the package is recognized by the other', async () => {
  const error = await failureOf(rooms.get('no-such-room'))
  assert.notEqual(copy.NotFoundError, api.NotFoundError)
  assert.ok(error instanceof copy.NotFoundError)
  assert.ok(copy.ApiError.is(error) && copy.SignalWireError.is(error))
  assert.ok(!copy.ServerError.is(error) && !(error instanceof copy.ValidationError))
  for (const other of [null, undefined, 'NotFoundError', {}, new Error('x')])
    assert.ok(!api.SignalWireError.is(other))
})

const BODIES = {
  'one word': [{ error: 'Unauthorized' }, 'Unauthorized'],
  'a message': [{ message: 'Too short' }, 'Too short'],
  'typed entries': [
    {
      errors: [{ type: 'validation_error', code: 'blank', message: 'is blank', attribute: 'name', url: 'u' }],
    },
    'is blank',
  ],
  'entries of the older API': [
    { errors: [{ detail: 'is taken', status: '422', title: 'Invalid', code: '77' }] },
    'is taken',
  ],
  'the flat form': [{ code: 21_211, message: 'bad number', more_info: 'u', status: 422 }, 'bad number'],
  'a page of a gateway': ['<html><h1>Bad Gateway</h1></html>', undefined],
}

for (const [what, [body, message]] of Object.entries(BODIES))
  test(`an error body with ${what} is parsed`, async () => {
    await misbehave({ status: 422, body })
    const error = await failureOf(rooms.list())
    assert.equal(error.status, 422)
    if (message) assert.equal(error.errors[0].message ?? error.errors[0].detail, message)
    if (message) assert.ok(error.message.includes(message), error.message)
  })

test('each entry has its code and its path', async () => {
  await misbehave({ status: 422, body: BODIES['typed entries'][0] })
  const { errors } = await failureOf(rooms.list())
  assert.deepEqual([errors[0].code, errors[0].attribute], ['blank', 'name'])
})

test('the error has the request id and the headers', async () => {
  await misbehave({ status: 404, headers: { 'x-request-id': 'r-17', 'x-ratelimit-remaining': '9' } })
  const error = await failureOf(rooms.list())
  assert.equal(error.requestId, 'r-17')
  assert.equal(error.headers.get('x-ratelimit-remaining'), '9')
})

for (const status of [401, 403])
  test(`${status} names the scopes of which one is required`, async () => {
    await misbehave({ status })
    const error = await failureOf(rooms.list())
    assert.deepEqual(error.requiredScopes, ['video'])
    assert.match(error.message, /video/)
  })

test('the stack contains the caller', async () => {
  async function theCaller() {
    await rooms.get('no-such-room')
  }
  const { stack } = await failureOf(theCaller())
  assert.match(stack, /^NotFoundError: /)
  assert.match(stack, /theCaller.*errors\.test\.mjs/)
  assert.doesNotMatch(stack.split('\n')[1], /signalwire-client[\\/]dist/)
})

test('an error names the call, not its values', async () => {
  const error = await failureOf(rooms.get('no-such-room'))
  assert.deepEqual(
    [error.operation, error.method, error.path, error.attempts],
    ['video.rooms.get', 'GET', '/api/video/rooms/{id}', 1],
  )
})

test('a truncated body is a network error, a body that is not JSON a decode error', async () => {
  await misbehave({ cut: 10 })
  assert.ok((await failureOf(rooms.list())) instanceof api.NetworkError)
  await misbehave({ status: 200, body: 'not JSON' })
  const error = await failureOf(rooms.list())
  assert.ok(error instanceof api.DecodeError, error)
})

const UNREADABLE = {
  'text that is not JSON': 'room r1 was made',
  'truncated JSON': '{"id":"r1","name":"eyJhidden',
  'JSON followed by other text': '{"id":"r1"} eyJhidden',
}

for (const [what, body] of Object.entries(UNREADABLE))
  test(`the body of a success is available on request and shown nowhere: ${what}`, async () => {
    await misbehave({ status: 201, body, headers: { 'x-request-id': 'q-1' } })
    const error = await failureOf(rooms.create({ name: 'standup' }))
    const { name, code, status, requestId, maybeDelivered } = error
    assert.deepEqual(
      { name, code, status, requestId, maybeDelivered },
      { name: 'DecodeError', code: 'invalid_json', status: 201, requestId: 'q-1', maybeDelivered: true },
    )
    assert.equal(error.revealBody(), body)
    const shown = [
      error.stack,
      inspect(error, { depth: 9 }),
      JSON.stringify(error),
      inspect(structuredClone(error)),
      inspect({ ...error }),
    ]
    for (const text of shown) assert.ok(!text.includes('r1'), text)
  })

test('an error of pages has no body to reveal', async () => {
  await misbehave({ status: 200, body: { data: [], links: { next: 'ftp://elsewhere.example' } } })
  const pages = rooms.list().pages()
  await pages.next()
  const error = await failureOf(pages.next())
  assert.deepEqual([error.code, error.revealBody()], ['invalid_page_link', undefined])
})
