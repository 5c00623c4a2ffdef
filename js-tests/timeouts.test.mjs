// Timeouts and AbortSignal: both cancel the request itself.
import assert from 'node:assert/strict'
import { getEventListeners } from 'node:events'
import { beforeEach, test } from 'node:test'
import { AbortError, SignalWireError, TimeoutError } from 'signalwire-client'
import { startSandbox } from './support/sandbox.mjs'

// Far longer than a cancelled call may take, and far shorter than the delays of the server.
const LIMIT_MS = 15_000
const sandbox = await startSandbox()
const { rooms } = sandbox.client().video
await rooms.list() // the connection is there, so that a short time limit is that of the answer
const slowly = (fault) => sandbox.misbehave({ match: { path: '/api/video/rooms' }, times: 1, ...fault })

beforeEach(() => sandbox.clear())

/** Resolves with the error and the elapsed milliseconds. */
async function timed(promise) {
  const start = performance.now()
  const error = await promise.then(
    () => assert.fail('it was not ended'),
    (reason) => reason,
  )
  return { error, ms: performance.now() - start }
}

test('a call ends at its timeout', async () => {
  await slowly({ delay_ms: 60_000 })
  const { error, ms } = await timed(rooms.list({}, { timeoutMs: 200 }))
  assert.ok(error instanceof TimeoutError, error)
  assert.ok(ms > 150 && ms < LIMIT_MS, `${ms} ms`)
})

test('the timeout covers all attempts', async () => {
  await slowly({ status: 503, retry_after: 60 })
  // A separate client, because all calls of a client share the pause that the server requests.
  const { rooms } = sandbox.client().video
  const { error, ms } = await timed(rooms.list({}, { timeoutMs: 300 }))
  assert.ok(error instanceof SignalWireError)
  assert.ok(ms < LIMIT_MS, `${ms} ms`)
})

test('a POST that times out is maybeDelivered', async () => {
  await slowly({ delay_ms: 60_000 })
  const { error } = await timed(rooms.create({ name: 'slow' }, { timeoutMs: 1000 }))
  assert.deepEqual([error.name, error.maybeDelivered], ['TimeoutError', true])
  assert.equal((await sandbox.journal()).length, 1)
})

test('an aborted signal sends nothing', async () => {
  const { error } = await timed(rooms.create({ name: 'never' }, { signal: AbortSignal.abort() }))
  assert.ok(error instanceof AbortError)
  assert.equal(error.name, 'AbortError')
  assert.deepEqual(await sandbox.journal(), [])
})

test('a signal cancels a request in flight', async () => {
  await slowly({ delay_ms: 60_000 })
  const reason = new Error('the user cancelled')
  const controller = new AbortController()
  setTimeout(() => controller.abort(reason), 100)
  const { error, ms } = await timed(rooms.list({}, { signal: controller.signal }))
  assert.equal(error.name, 'AbortError')
  assert.equal(error.cause, reason)
  assert.ok(ms < LIMIT_MS, `${ms} ms`)
})

test('a signal ends the wait before a retry', async () => {
  await slowly({ status: 429, retry_after: 20 })
  const { error, ms } = await timed(rooms.list({}, { signal: AbortSignal.timeout(1000) }))
  assert.equal(error.name, 'TimeoutError')
  assert.ok(ms < LIMIT_MS, `${ms} ms`)
  assert.equal((await sandbox.journal()).length, 1)
})

test('a signal ends a loop over pages', async () => {
  for (const name of ['a', 'b', 'c']) await rooms.create({ name })
  const controller = new AbortController()
  const seen = []
  const { error } = await timed(
    (async () => {
      for await (const room of rooms.list({ page_size: 1 }, { signal: controller.signal })) {
        seen.push(room)
        controller.abort()
      }
    })(),
  )
  assert.equal(error.name, 'AbortError')
  assert.equal(seen.length, 1)
})

test('a long-lived signal accumulates no listeners', async () => {
  const { signal } = new AbortController()
  for (let i = 0; i < 20; i++) await rooms.list({}, { signal })
  assert.equal(getEventListeners(signal, 'abort').length, 0)
})
