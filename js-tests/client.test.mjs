// The client: options, hooks, close.
import assert from 'node:assert/strict'
import { once } from 'node:events'
import { beforeEach, test } from 'node:test'
import { AbortError, ConfigError, SignalWire } from 'signalwire-client'
import { startSandbox } from './support/sandbox.mjs'

const sandbox = await startSandbox()
const { project, token } = sandbox

beforeEach(() => sandbox.clear())

test('hooks observe the start and the end of a call, without its values', async () => {
  const seen = []
  const keep = (event) => seen.push(event)
  const client = sandbox.client({ onRequest: keep, onResponse: keep, maxRetries: 0 })
  await client.video.rooms.create({ name: 'seen' })
  await client.video.rooms.get('no-such-room').catch(() => {})

  const [begun, ended, , failed] = seen
  const call = { operation: 'video.rooms.create', method: 'POST', path: '/api/video/rooms' }
  assert.deepEqual({ ...begun }, { id: begun.id, ...call })
  assert.deepEqual(
    [ended.operation, ended.status, ended.attempts, ended.error],
    [call.operation, 200, 1, undefined],
  )
  assert.deepEqual(
    [failed.path, failed.status, failed.error.name],
    ['/api/video/rooms/{id}', 404, 'NotFoundError'],
  )
  assert.ok(seen.filter(({ durationMs }) => durationMs > 0).length === 2)
  const events = JSON.stringify(seen)
  for (const value of ['seen', 'no-such-room', token]) assert.ok(!events.includes(value), value)
})

test('a hook that throws causes a warning, and the call continues', async () => {
  const client = sandbox.client({
    onRequest() {
      throw new Error('a broken hook')
    },
  })
  const warned = once(process, 'warning')
  assert.ok((await client.video.rooms.list()).data)
  const [warning] = await warned
  assert.match(`${warning.code} ${warning.message}`, /hook_failed/i)
})

test('close cancels the calls in progress, and later calls are rejected', async () => {
  const client = sandbox.client()
  await sandbox.misbehave({ match: { path: '/api' }, times: 1, delay_ms: 5000 })
  const call = client.video.rooms.list()
  setTimeout(() => client.close(), 50)
  await assert.rejects(call, (error) => error instanceof AbortError && error.code === 'client_closed')
  await assert.rejects(client.video.rooms.list(), { code: 'client_closed' })
})

test('clients of one process have separate credentials', async () => {
  const { token: other } = await sandbox.client().project.tokens.create({ name: 'b', permissions: ['chat'] })
  const [first, second] = [sandbox.client(), sandbox.client({ token: other })]
  const [rooms, refused] = await Promise.allSettled([first.video.rooms.list(), second.video.rooms.list()])
  assert.equal(rooms.status, 'fulfilled')
  assert.equal(refused.reason.status, 403)
})

test('the User-Agent contains this package, its version and the given name', async () => {
  await sandbox.client({ userAgent: 'my-service/2.1' }).video.rooms.list()
  const [{ headers }] = await sandbox.journal()
  assert.match(headers['user-agent'], /^signalwire-client\/\d+\.\d+\.\d+ .*my-service\/2\.1$/)
})

test('requiredScopes returns the scopes that a token needs', () => {
  const client = sandbox.client()
  assert.deepEqual(client.requiredScopes('chat.createToken'), ['chat'])
  assert.throws(() => client.requiredScopes('chat.lost'), { code: 'unknown_operation' })
})

for (const [what, options, path] of [
  ['a misspelt option', { timeout: 5 }, 'timeout'],
  ['a time that is no number', { timeoutMs: '5s' }, 'timeoutMs'],
  ['a negative number of repeats', { maxRetries: -1 }, 'maxRetries'],
  ['a size of nothing', { maxResponseBytes: 0 }, 'maxResponseBytes'],
  ['a size that no text has', { maxResponseBytes: 2 ** 29 }, 'maxResponseBytes'],
  ['a hook that is no function', { onRequest: 'log' }, 'onRequest'],
  ['a hook for repeats that is none', { onRetry: true }, 'onRetry'],
])
  test(`${what} is rejected with its path`, () => {
    const make = () => new SignalWire({ project, token, space: 'example', ...options })
    assert.throws(make, (error) => {
      assert.ok(error instanceof ConfigError)
      assert.deepEqual(
        error.problems.map((problem) => problem.path),
        [path],
      )
      return true
    })
  })
