// What tests create themselves: results, pages, errors.
import assert from 'node:assert/strict'
import { mock, test } from 'node:test'
import { inspect } from 'node:util'
import * as main from 'signalwire-client'
import { mockTransport, pageOf, resultOf } from 'signalwire-client/testing'
import { WebhookError } from 'signalwire-client/webhooks'

const { ApiError, NetworkError, RateLimitError, SignalWire, SignalWireError } = main

test('resultOf is a promise with the metadata of a response', async () => {
  const client = new SignalWire({ transport: mockTransport() })
  mock.method(client.video.rooms, 'get', () =>
    resultOf({ id: 'a' }, { headers: { 'x-a': 'b' }, requestId: 'r' }),
  )
  assert.deepEqual(await client.video.rooms.get('a'), { id: 'a' })
  const { data, status, headers, requestId, attempts } = await client.video.rooms.get('a').withResponse()
  assert.deepEqual([data, status, requestId, attempts], [{ id: 'a' }, 200, 'r', 1])
  assert.equal(headers.get('x-a'), 'b')
  assert.equal(await resultOf(undefined, { status: 204 }), undefined)
})

async function collect(items) {
  const all = []
  for await (const item of items) all.push(item)
  return all
}

test('pageOf is a promise of a page, and iterates over all pages', async () => {
  const list = () => pageOf([1, 2], [], [3])
  assert.deepEqual((await list()).data, [1, 2])
  assert.deepEqual(await collect(list()), [1, 2, 3])
  assert.deepEqual(await collect(await list()), [1, 2, 3])
  const pages = await collect(list().pages())
  assert.deepEqual(
    pages.map(({ links }) => [Boolean(links.prev), Boolean(links.next)]),
    [
      [false, true],
      [true, true],
      [true, false],
    ],
  )
  assert.equal((await list().withResponse()).status, 200)
  assert.deepEqual(await collect(pageOf([])), [])
})

const STATUSES = [
  301, 400, 401, 402, 403, 404, 405, 409, 410, 413, 418, 422, 429, 500, 501, 502, 503, 504, 599,
]

test('an error that a test creates has the code and the class properties of one of the client', async () => {
  for (const status of STATUSES) {
    const client = new SignalWire({ transport: mockTransport({ default: { status } }), maxRetries: 0 })
    const real = await client.video.rooms.get('a').catch((error) => error)
    const { code, retryable, maybeDelivered, errors } = new real.constructor('made', { status })
    assert.deepEqual(
      [code, retryable, maybeDelivered, errors],
      [real.code, real.retryable, real.maybeDelivered, real.errors],
      `${status}`,
    )
  }
})

const DEFAULTS = {
  SignalWireError: ['unknown', false, undefined],
  ConfigError: ['invalid_options', false, undefined],
  ValidationError: ['invalid_arguments', false, undefined],
  ApiError: ['conflict', false, 409],
  AuthenticationError: ['unauthorized', false, 401],
  PermissionError: ['forbidden', false, 403],
  NotFoundError: ['not_found', false, 404],
  InvalidRequestError: ['unprocessable', false, 422],
  RateLimitError: ['rate_limited', true, 429],
  ServerError: ['server_error', true, 500],
  NetworkError: ['reset', true, undefined],
  TimeoutError: ['timeout', true, undefined],
  AbortError: ['aborted', false, undefined],
  DecodeError: ['invalid_json', false, undefined],
}

test('each class is complete without properties', () => {
  const classes = Object.entries(main).filter(([name]) => name.endsWith('Error'))
  assert.deepEqual(classes.map(([name]) => name).sort(), Object.keys(DEFAULTS).sort())
  for (const [name, Class] of classes) {
    const error = new Class('made')
    assert.deepEqual([error.code, error.retryable, error.status], DEFAULTS[name], name)
    assert.deepEqual([error.name, error.message, error.maybeDelivered], [name, 'made', false])
    assert.ok(error instanceof SignalWireError && Class.is(error))
    assert.ok(inspect(error).includes(error.code))
  }
  assert.deepEqual(new main.ValidationError('made').problems, [])
  const webhook = new WebhookError('made', { hints: undefined })
  assert.deepEqual([webhook.code, webhook.hints], ['signature_mismatch', []])
})

test('properties replace the defaults, and undefined ones do not', () => {
  const properties = {
    status: 429,
    retryAfterMs: 1000,
    code: undefined,
    retryable: false,
    headers: { a: 'b' },
  }
  const error = new RateLimitError('slow', { ...properties, cause: 'why' })
  assert.deepEqual(
    [error.retryAfterMs, error.code, error.retryable, error.headers.get('a'), error.cause],
    [1000, 'rate_limited', false, 'b', 'why'],
  )
  assert.equal(new NetworkError('lost', { code: 'dns' }).code, 'dns')
  assert.equal(new (class Mine extends ApiError {})('mine', { status: 503 }).code, 'unavailable')
})
