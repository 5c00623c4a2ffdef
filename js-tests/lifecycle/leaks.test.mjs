// Aborted calls leave no listener, no entry and no memory, and no error excludes a delivery that
// the server observed.
import assert from 'node:assert/strict'
import { getEventListeners } from 'node:events'
import { test } from 'node:test'
import { setImmediate as turn } from 'node:timers/promises'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { answerEmpty, startServer } from './support/server.mjs'

const CALLS = 10_000
const AT_ONCE = 100
const WARM_UP = 20 // rounds
// A server that receives 1,000 stream resets on one connection treats them as an attack and closes
// it, as the one of Node.js does.
const FRESH = 5 // rounds
const MEGABYTE = 2 ** 20
// A leak of 2 KB for each call would be 20 MB of each kind.
const HEAP_LIMIT = 10 * MEGABYTE
const RESIDENT_LIMIT = 64 * MEGABYTE

setFlagsFromString('--expose-gc')
const collect = runInNewContext('gc')

function measure() {
  collect()
  return process.memoryUsage()
}

function growth(before, after) {
  return Object.fromEntries(['heapUsed', 'external', 'rss'].map((name) => [name, after[name] - before[name]]))
}

/** A server that records the requested rooms at once, and responds to every second request. */
async function startNoting() {
  const seen = new Set()
  const server = await startServer({
    answer: (request, response) => {
      let body = ''
      request.on('data', (chunk) => {
        body += chunk
      })
      request.on('end', () => {
        if (body) seen.add(JSON.parse(body).name)
        if (!body || seen.size % 2) answerEmpty(request, response)
      })
    },
  })
  return { server, seen }
}

/** Makes a call and aborts it after some turns of the event loop, in any stage. */
async function abortSomewhere(client, name, turns) {
  const controller = new AbortController()
  const call = client.video.rooms.create({ name }, { signal: controller.signal }).then(
    () => ({ name, answered: true }),
    (error) => ({ name, error }),
  )
  for (let i = 0; i < turns; i++) await turn()
  controller.abort()
  const end = await call
  assert.equal(getEventListeners(controller.signal, 'abort').length, 0)
  return end
}

/** How the calls ended, and the names of rooms that cannot have reached the server. */
class Ends {
  counts = { answered: 0, maybeDelivered: 0, notDelivered: 0 }
  denied = []

  add({ name, answered, error }) {
    const end = answered ? 'answered' : error.maybeDelivered ? 'maybeDelivered' : 'notDelivered'
    this.counts[end] += 1
    if (end === 'notDelivered') this.denied.push(name)
    if (error) assert.equal(error.name, 'AbortError', error)
  }
}

test(`${CALLS} aborted calls: nothing is leaked, and every delivered one is maybeDelivered`, async () => {
  const { server, seen } = await startNoting()
  let client = server.client({ maxRetries: 0 })
  const { signal } = new AbortController()
  const ends = new Ends()
  let warm
  for (let round = 0; round < CALLS / AT_ONCE; round++) {
    const names = Array.from({ length: AT_ONCE }, (_, i) => `room-${round}-${i}`)
    for (const end of await Promise.all(names.map((name, i) => abortSomewhere(client, name, i))))
      ends.add(end)
    await client.video.rooms.list({}, { signal })
    if (round === WARM_UP) warm = measure()
    if (round % FRESH === 0) {
      client.close()
      client = server.client({ maxRetries: 0 })
    }
  }
  const grown = growth(warm, measure())
  console.log(
    `lifecycle: ${CALLS} calls aborted:`,
    JSON.stringify({ ...ends.counts, arrived: seen.size, ...grown }),
  )
  assert.deepEqual(
    ends.denied.filter((name) => seen.has(name)),
    [],
    'an error excludes a request that the server received',
  )
  assert.ok(
    Object.values(ends.counts).every((count) => count > 100),
    'the calls were not aborted at different points',
  )
  assert.equal(getEventListeners(signal, 'abort').length, 0)
  assert.ok(grown.heapUsed < HEAP_LIMIT && grown.rss < RESIDENT_LIMIT, JSON.stringify(grown))
})
