// Retried and not retried requests.
import assert from 'node:assert/strict'
import { beforeEach, test } from 'node:test'
import { NetworkError, RateLimitError, ServerError } from 'signalwire-client'
import { startSandbox } from './support/sandbox.mjs'

const sandbox = await startSandbox()
const client = sandbox.client()
const { rooms } = client.video
const path = '/api/video/rooms'

beforeEach(() => sandbox.clear())

const arrived = async () => (await sandbox.journal()).length
const misbehave = (fault) => sandbox.misbehave({ match: { path }, times: 1, ...fault })

test('a 429 waits for its Retry-After', async () => {
  await misbehave({ status: 429, retry_after: 1 })
  const start = performance.now()
  const { attempts } = await rooms.create({ name: 'patient' }).withResponse()
  assert.equal(attempts, 2)
  assert.equal(await arrived(), 2)
  assert.ok(performance.now() - start >= 990)
})

test('a repeated 429 is a RateLimitError with retryAfterMs', async () => {
  await misbehave({ status: 429, retry_after: 7 })
  const error = await rooms.list({}, { maxRetries: 0 }).catch((reason) => reason)
  assert.ok(error instanceof RateLimitError)
  assert.deepEqual([error.retryAfterMs, error.retryable, error.attempts], [7000, true, 1])
})

test('a POST is retried after 503', async () => {
  await misbehave({ status: 503 })
  assert.equal((await rooms.create({ name: 'again' })).name, 'again')
  assert.equal(await arrived(), 2)
})

for (const status of [500, 502, 504])
  test(`a POST is not retried after ${status}`, async () => {
    await misbehave({ status })
    const error = await rooms.create({ name: 'once' }).catch((reason) => reason)
    assert.ok(error instanceof ServerError)
    assert.deepEqual([error.status, error.maybeDelivered], [status, true])
    assert.equal(await arrived(), 1)
  })

for (const status of [500, 502, 503, 504])
  test(`a GET is retried after ${status}`, async () => {
    await misbehave({ status })
    const { attempts } = await rooms.list().withResponse()
    assert.deepEqual([attempts, await arrived()], [2, 2])
  })

test('a POST without a complete response is maybeDelivered and sent once', async () => {
  await misbehave({ drop: true })
  const error = await rooms.create({ name: 'cut' }).catch((reason) => reason)
  assert.ok(error instanceof NetworkError, error)
  assert.equal(error.maybeDelivered, true)
  assert.equal(await arrived(), 1)
})

test('a GET without a complete response is retried', async () => {
  await misbehave({ drop: true })
  assert.ok((await rooms.list()).data)
  assert.equal(await arrived(), 2)
})

test('a retried DELETE with 404 succeeds', async () => {
  const { id } = await rooms.create({ name: 'gone' })
  await rooms.delete(id)
  await misbehave({ drop: true })
  assert.equal(await rooms.delete(id), undefined)
})

test('a client with maxRetries 0 makes one attempt', async () => {
  await misbehave({ status: 503 })
  await assert.rejects(sandbox.client({ maxRetries: 0 }).video.rooms.list(), ServerError)
  assert.equal(await arrived(), 1)
})

test('a request that always fails is sent three times', async () => {
  await misbehave({ status: 503, times: 9 })
  const error = await rooms.list().catch((reason) => reason)
  assert.deepEqual([error.attempts, await arrived()], [3, 3])
})

test('400 and 404 are not retried', async () => {
  await misbehave({ status: 400 })
  await assert.rejects(rooms.list())
  await assert.rejects(rooms.get('no-such-room'))
  assert.equal(await arrived(), 2)
})
