// Observation of calls: hooks, and the diagnostics channels with the same events.
import assert from 'node:assert/strict'
import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import { once } from 'node:events'
import { createRequire } from 'node:module'
import { after, beforeEach, test } from 'node:test'
import { startSandbox } from './support/sandbox.mjs'

const sandbox = await startSandbox()
const path = '/api/video/rooms'
const LIST = { operation: 'video.rooms.list', method: 'GET', path }
const GET = { operation: 'video.rooms.get', method: 'GET', path: `${path}/{id}` }

let events = []
const note = (kind) => (event) => events.push([kind, event])
const hooks = { onRequest: note('request'), onRetry: note('retry'), onResponse: note('response') }
const kinds = () => events.map(([kind]) => kind)
const eventsOf = (kind) => events.filter(([other]) => other === kind).map(([, event]) => event)
const misbehave = (fault) => sandbox.misbehave({ match: { path }, ...fault })

/** A client that is closed with this file. */
function make(options) {
  const client = sandbox.client(options)
  after(() => client.close())
  return client
}

/** Subscribes to the channels while `work` runs. */
async function listening(work) {
  const ears = ['request', 'retry', 'response'].map((kind) => [`signalwire-client:${kind}`, note(kind)])
  for (const ear of ears) subscribe(...ear)
  try {
    return await work()
  } finally {
    for (const ear of ears) unsubscribe(...ear)
  }
}

beforeEach(async () => {
  events = []
  await sandbox.clear()
})

test('onRetry observes each attempt that is followed by another, between start and end', async () => {
  await misbehave({ times: 1, status: 429, retry_after: 1 })
  await misbehave({ times: 1, status: 503, retry_after: 0 })
  await make(hooks).video.rooms.list()

  assert.deepEqual(kinds(), ['request', 'retry', 'retry', 'response'])
  const [first, second] = eventsOf('retry').map(({ id, delayMs, ...rest }) => rest)
  assert.deepEqual(first, { ...LIST, attempts: 1, code: 'rate_limited', status: 429 })
  assert.deepEqual(second, { ...LIST, attempts: 2, code: 'unavailable', status: 503 })
  // The wait that the server requested, plus up to 0.5 s.
  const [long, short] = eventsOf('retry').map(({ delayMs }) => delayMs)
  assert.ok(long >= 1000 && long <= 1500, `${long}`)
  assert.ok(short >= 0 && short <= 500, `${short}`)
  assert.equal(eventsOf('response')[0].attempts, 3)
})

test('a failed connection has a code and no status', async () => {
  await misbehave({ times: 1, drop: true })
  await make(hooks).video.rooms.list()
  const [{ attempts, code, status }] = eventsOf('retry')
  assert.deepEqual([attempts, code, status], [1, 'reset', undefined])
})

test('the last attempt of a failed call is not a retry, and neither is one that must not be repeated', async () => {
  await misbehave({ times: 9, status: 503, retry_after: 0 })
  await assert.rejects(make(hooks).video.rooms.list())
  assert.deepEqual(kinds(), ['request', 'retry', 'retry', 'response'])
  events = []
  await sandbox.clear()
  await misbehave({ times: 1, status: 502 })
  await assert.rejects(make(hooks).video.rooms.create({ name: 'once' }))
  assert.deepEqual(kinds(), ['request', 'response'])
})

test('a client with only onRetry receives only retries', async () => {
  await misbehave({ times: 1, status: 503, retry_after: 0 })
  await make({ onRetry: hooks.onRetry }).video.rooms.list()
  assert.deepEqual(kinds(), ['retry'])
})

test('retries of concurrent calls are reported to their call', async () => {
  const client = make(hooks)
  await misbehave({ times: 20, status: 503, retry_after: 0 })
  await Promise.all(Array.from({ length: 20 }, () => client.video.rooms.list({}, { maxRetries: 20 })))
  const retries = eventsOf('response').reduce((sum, { attempts }) => sum + attempts - 1, 0)
  assert.deepEqual([retries, eventsOf('retry').length], [20, 20])
  for (const { id, attempts } of eventsOf('response')) {
    const attemptsBefore = eventsOf('retry').flatMap((retry) => (retry.id === id ? [retry.attempts] : []))
    assert.deepEqual(
      attemptsBefore,
      Array.from({ length: attempts - 1 }, (_, index) => index + 1),
    )
  }
})

test('every call has a separate id, in each client, page and copy of the package', async () => {
  const copy = new (createRequire(import.meta.url)('signalwire-client').SignalWire)(sandbox.options())
  after(() => copy.close())
  await sandbox.reset()
  const clients = [make(), make()]
  for (const name of ['a', 'b', 'c']) await clients[0].video.rooms.create({ name })
  await listening(async () => {
    const calls = [...clients, copy].flatMap(({ video }) => [video.rooms.list(), video.rooms.list()])
    await Promise.all([...calls, copy.video.rooms.get('none').catch(() => {})])
    for await (const _ of clients[0].video.rooms.list({ page_size: 1 }));
  })
  const [started, ended] = ['request', 'response'].map((kind) => eventsOf(kind).map(({ id }) => id))
  assert.equal(new Set(started).size, 7 + 3)
  assert.deepEqual(ended.toSorted(), started.toSorted())
  assert.ok(started.every((id) => typeof id === 'string' && id.length > 0))
})

for (const [what, onRetry] of Object.entries({
  throws: () => assert.fail('a broken hook'),
  rejects: async () => assert.fail('a broken hook'),
}))
  test(`an onRetry that ${what} causes a warning, and the call continues`, async () => {
    await misbehave({ times: 1, status: 503, retry_after: 0 })
    const warned = once(process, 'warning')
    assert.ok((await make({ onRetry }).video.rooms.list()).data)
    const [{ code, message }] = await warned
    assert.deepEqual([code, message], ['hook_failed', 'onRetry failed: a broken hook'])
  })

test('diagnostics channels report every client, from the first subscription', async () => {
  const client = make()
  await client.video.rooms.list()
  assert.deepEqual(kinds(), [])
  await listening(async () => {
    await misbehave({ times: 1, status: 503, retry_after: 0 })
    await client.video.rooms.list()
  })
  assert.deepEqual(kinds(), ['request', 'retry', 'response'])
  const [started, { attempts, code, status }, ended] = events.map(([, event]) => event)
  assert.deepEqual(started, { id: started.id, ...LIST })
  assert.deepEqual([attempts, code, status], [1, 'unavailable', 503])
  assert.deepEqual([ended.operation, ended.attempts, ended.status], [LIST.operation, 2, 200])
  await client.video.rooms.list()
  assert.equal(events.length, 3)
})

test('hooks and channels receive the same frozen objects', async () => {
  await misbehave({ times: 1, status: 503, retry_after: 0 })
  await listening(() => make(hooks).video.rooms.list())
  assert.equal(events.length, 6)
  for (let at = 0; at < 6; at += 2) assert.equal(events[at][1], events[at + 1][1])
  assert.ok(events.every(([, event]) => Object.isFrozen(event)))
})

test('no event contains a value of the path, query, body, a header or a credential', async () => {
  const client = make({ ...hooks, userAgent: 'agent-marker' })
  await listening(async () => {
    await misbehave({ times: 2, status: 503, retry_after: 0, body: { message: 'answer-marker' } })
    await client.video.rooms.get('path-marker').catch(() => {})
    await client.video.rooms.list({ starts_after: 'query-marker' }, { validate: 'off' }).catch(() => {})
    await client.video.rooms
      .create({ name: 'body-marker' }, { extraQuery: { a: 'extra-marker' } })
      .catch(() => {})
  })
  assert.ok(eventsOf('retry').some((event) => event.path === GET.path))
  const everything = JSON.stringify(events)
  assert.doesNotMatch(everything, /-marker|Basic|authorization/i)
  for (const secret of [sandbox.token, sandbox.project]) assert.ok(!everything.includes(secret))
  const names = new Set(eventsOf('retry').flatMap(Object.keys))
  assert.deepEqual([...names].sort(), [
    'attempts',
    'code',
    'delayMs',
    'id',
    'method',
    'operation',
    'path',
    'status',
  ])
})
