// Faults: presets, hits, unused ones with `strict`.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { InvalidRequestError, NetworkError, RateLimitError, ServerError } from 'signalwire-client'
import { faults, startSandbox } from 'signalwire-client/testing'
import { start } from './support/start.mjs'

const sandbox = await start()
const once = sandbox.client({ maxRetries: 0 })
const list = { operation: 'video.rooms.list' }
const CREATE = { operation: 'video.rooms.create' }

test('a fault applies to an operation a number of times, and counts its hits', async () => {
  const fault = await sandbox.fault({ match: list, times: 2, status: 503, retryAfter: 0 })
  await assert.rejects(once.video.rooms.list(), (error) => {
    assert.ok(error instanceof ServerError)
    assert.deepEqual([error.status, error.retryAfterMs], [503, 0])
    return true
  })
  await once.video.rooms.create({ name: 'standup' })
  assert.equal(await fault.hits(), 1)
  assert.deepEqual((await sandbox.client().video.rooms.list()).data.length, 1)
  assert.equal(await fault.hits(), 2)
})

test('a fault that was cleared applies to no request', async () => {
  await sandbox.reset()
  const fault = await sandbox.fault({ match: list, status: 500 })
  await fault.clear()
  await once.video.rooms.list()
})

test('rateLimited, lostAnswer and slow', async () => {
  await sandbox.reset()
  await sandbox.fault(faults.rateLimited(1))
  await assert.rejects(once.video.rooms.list(), RateLimitError)

  await sandbox.fault(faults.lostAnswer({ match: CREATE }))
  await assert.rejects(once.video.rooms.create({ name: 'standup' }), (error) => {
    assert.ok(error instanceof NetworkError)
    return error.maybeDelivered
  })
  assert.equal((await once.video.rooms.list()).data.length, 1, 'the operation was run')

  await sandbox.fault(faults.slow(60_000, { match: list }))
  await assert.rejects(once.video.rooms.list({}, { timeoutMs: 1 }), { code: 'timeout' })
})

test('a fault without effect and an unknown operation are rejected, with the nearest name', async () => {
  await assert.rejects(sandbox.fault({ match: list }), (error) => {
    assert.ok(error instanceof InvalidRequestError)
    assert.match(error.message, /no effect/)
    return true
  })
  const match = { operation: 'video.room.list' }
  await assert.rejects(sandbox.fault({ match, status: 500 }), /video\.rooms\.list/)
})

test('with strict a fault that matched no request fails stop, also after a reset', async () => {
  const strict = await startSandbox({ strict: true })
  await strict.fault({ match: list, status: 500 })
  await strict.reset()
  await strict.fault({ match: { path: '/api/video' }, status: 500 })
  await strict
    .client({ maxRetries: 0 })
    .video.rooms.list()
    .catch(() => {})
  await assert.rejects(strict.stop(), {
    name: 'ConfigError',
    code: 'fault_unused',
    message: 'no request matched the faults for {"operation":"video.rooms.list"}',
  })
  await strict.stop()
})
