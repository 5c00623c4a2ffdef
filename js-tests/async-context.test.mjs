// The AsyncLocalStorage context of a call is active in its hooks and channels, and after its await.
import assert from 'node:assert/strict'
import { AsyncLocalStorage } from 'node:async_hooks'
import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import { once } from 'node:events'
import { after, beforeEach, test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { answerEmpty, startServer } from './lifecycle/support/server.mjs'

const CALLS = 20
const KINDS = { onRequest: 'request', onRetry: 'retry', onResponse: 'response' }
const storage = new AsyncLocalStorage()

let events = []
const note = (kind) => (event) => events.push({ ...event, kind, store: storage.getStore() })
const hooks = Object.fromEntries(Object.entries(KINDS).map(([hook, kind]) => [hook, note(kind)]))
const storesOf = (kind) => events.flatMap((event) => (event.kind === kind ? [event.store] : []))
const numbers = Array.from({ length: CALLS }, (_, index) => index)

beforeEach(() => {
  events = []
})

/**
 * A server that responds to all requests of a round at once: the first round with 503, the second
 * with an empty list.
 */
async function startRounds() {
  let waiting = []
  let status = 503
  const answer = (_, response) => {
    waiting.push(response)
    if (waiting.length < CALLS) return
    for (const one of waiting) {
      if (status === 200) answerEmpty(undefined, one)
      else one.writeHead(status, { 'retry-after': '0' }).end()
    }
    waiting = []
    status = 200
  }
  return startServer({ answer })
}

/** A client that was made in a separate context, which must not be active in any call. */
function make(server, options) {
  const client = storage.run('the context of the client', () => server.client(options))
  after(() => client.close())
  return client
}

/** Makes each call in a separate context. */
const callInContexts = (client) =>
  Promise.all(numbers.map((number) => storage.run(number, () => client.video.rooms.list())))

async function listening(work) {
  const listeners = Object.values(KINDS).map((kind) => [`signalwire-client:${kind}`, note(kind)])
  for (const listener of listeners) subscribe(...listener)
  try {
    return await work()
  } finally {
    for (const listener of listeners) unsubscribe(...listener)
  }
}

const ways = {
  hooks: (server) => callInContexts(make(server, hooks)),
  channels: (server) => listening(() => callInContexts(make(server))),
}
for (const [what, run] of Object.entries(ways))
  test(`${what} run in the context of their call, although the responses of ${CALLS} calls arrive together`, async () => {
    await run(await startRounds())
    const storeById = new Map(events.map(({ id, store }) => [id, store]))
    assert.equal(storeById.size, CALLS)
    for (const { id, store } of events) assert.equal(store, storeById.get(id))
    for (const kind of Object.values(KINDS))
      assert.deepEqual(
        storesOf(kind).toSorted((a, b) => a - b),
        numbers,
        kind,
      )
  })

test('hooks of a call outside of any context run outside of any context', async () => {
  const server = await startServer()
  await make(server, hooks).video.rooms.list()
  assert.deepEqual([storesOf('request'), storesOf('response')], [[undefined], [undefined]])
})

test('the context stays active after an await in a hook', async () => {
  const server = await startServer()
  const store = new Promise((resolve) => {
    const onResponse = async () => {
      await sleep(5)
      resolve(storage.getStore())
    }
    storage.run('call', () => make(server, { onResponse }).video.rooms.list())
  })
  assert.equal(await store, 'call')
})

for (const [what, fail] of Object.entries({
  throws: () => assert.fail('a broken hook'),
  rejects: async () => assert.fail('a broken hook'),
}))
  test(`a hook that ${what} does not change the contexts of others`, async () => {
    const server = await startServer()
    const client = make(server, { ...hooks, onRequest: fail })
    const warned = once(process, 'warning')
    await callInContexts(client)
    const [{ code }] = await warned
    assert.equal(code, 'hook_failed')
    assert.deepEqual(
      storesOf('response').toSorted((a, b) => a - b),
      numbers,
    )
  })

const ends = {
  'its signal, which another context aborts': async (client) => {
    const controller = new AbortController()
    const call = storage.run('call', () => client.video.rooms.list({}, { signal: controller.signal }))
    storage.run('aborter', () => setTimeout(() => controller.abort(), 20))
    return call
  },
  'the end of its client, which another context closes': (client) => {
    storage.run('closer', () => setTimeout(() => client.close(), 20))
    return storage.run('call', () => client.video.rooms.list())
  },
  'its time': (client) => storage.run('call', () => client.video.rooms.list({}, { timeoutMs: 20 })),
}
for (const [what, run] of Object.entries(ends))
  test(`a call that ends by ${what} reports it in its context`, async () => {
    const server = await startServer({ answer: () => {} })
    await assert.rejects(run(make(server, hooks)))
    assert.deepEqual([storesOf('request'), storesOf('response')], [['call'], ['call']])
  })

test('hooks for the pages of a list run in the context of the loop', async () => {
  const answer = ({ url }, response) =>
    response.end(
      JSON.stringify({ data: [{}], links: url.includes('p=2') ? {} : { next: '/api/video/rooms?p=2' } }),
    )
  const server = await startServer({ answer })
  const client = make(server, hooks)
  await storage.run('loop', async () => {
    for await (const _ of client.video.rooms.list()) assert.equal(storage.getStore(), 'loop')
  })
  assert.deepEqual(storesOf('response'), ['loop', 'loop'])
  assert.notEqual(events[0].id, events.at(-1).id)
})

const continuations = {
  await: async ({ rooms }) => void (await rooms.list()),
  'then()': ({ rooms }, see) => rooms.list().then(see),
  'catch()': ({ rooms }, see) => rooms.get({}).catch(see),
  'finally()': ({ rooms }, see) => rooms.list().finally(see),
  'withResponse()': async ({ rooms }) => void (await rooms.list().withResponse()),
  'for await': async ({ rooms }) => {
    for await (const _ of rooms.list().pages());
  },
  'connect()': async (_, __, client) => void (await client.connect()),
}
for (const [what, run] of Object.entries(continuations))
  test(`the context is active after ${what}`, async () => {
    const server = await startServer()
    const client = make(server)
    const stores = await Promise.all(
      numbers.map((number) =>
        storage.run(number, async () => {
          let inside = number
          await run(client.video, () => (inside = storage.getStore()), client)
          return [inside, storage.getStore()]
        }),
      ),
    )
    assert.deepEqual(
      stores,
      numbers.map((number) => [number, number]),
    )
  })
