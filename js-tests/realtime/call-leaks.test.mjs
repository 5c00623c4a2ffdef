// 10,000 calls that have ended leave nothing in memory, no handle and no watch.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { until } from '../realtime-vendor/support/events.mjs'
import { from, to } from './support/calls.mjs'
import { addFault, addPhone, connect, sendEvent, useRelay } from './support/relay.mjs'

useRelay()
setFlagsFromString('--expose-gc')
const collectGarbage = runInNewContext('gc')

const CALLS = 10_000
const BATCH = 500
const WARM_UP = 2 * BATCH
// A call that stays in memory occupies over 1 KB, so 9,000 of them 9 MB.
const HEAP_BYTES = 2 ** 21

/** Frames of an inbound call that ends before it is answered. */
function framesOf(id) {
  const call = { call_id: id, node_id: 'n-1', direction: 'inbound', device: { type: 'phone', params: {} } }
  const event = (type, more) => ({
    jsonrpc: '2.0',
    id: `${id}-${type}`,
    method: 'signalwire.event',
    params: { event_type: type, context: 'office', params: { ...call, context: 'office', ...more } },
  })
  return [
    event('calling.call.receive', { call_state: 'created' }),
    event('calling.call.state', { call_state: 'ended', end_reason: 'cancel' }),
  ]
}

/** Makes the server send inbound calls, and waits until they have arrived. */
async function receiveCalls(client, first, count) {
  const send = Array.from({ length: count }, (_, index) => framesOf(`c-${first + index}`)).flat()
  await addFault({ step: 'video.rooms.get', send })
  await client.execute({ method: 'video.rooms.get' })
}

/** The collected heap in bytes, and the handles of the process by their type, without timers. */
async function measure() {
  await new Promise((resolve) => setTimeout(resolve, 20))
  collectGarbage()
  const handles = process.getActiveResourcesInfo().filter((name) => name.endsWith('Wrap'))
  return { heap: process.memoryUsage().heapUsed, handles: handles.sort() }
}

const alive = (references) => references.filter((reference) => reference.deref()).length

test('10,000 inbound calls that have ended are collected', async (t) => {
  const { client } = await connect(t)
  client.removeAllListeners()
  const references = []
  const states = new Map()
  const stop = await client.voice.listen({
    topics: ['office'],
    onCallReceived(call) {
      references.push(new WeakRef(call))
      call.on('call.state', ({ state }) => states.set(state, (states.get(state) ?? 0) + 1))
    },
  })
  for (let first = 0; first < WARM_UP; first += BATCH) await receiveCalls(client, first, BATCH)
  const before = await measure()
  for (let first = WARM_UP; first < CALLS; first += BATCH) await receiveCalls(client, first, BATCH)
  assert.deepEqual([references.length, states.get('ended'), client.stats().liveCalls], [CALLS, CALLS, 0])
  await until('the calls to be collected', async () => {
    collectGarbage()
    return alive(references) <= 1
  })
  references.length = 0
  const after = await measure()
  assert.ok(after.heap - before.heap < HEAP_BYTES, `the heap grew by ${after.heap - before.heap} bytes`)
  assert.deepEqual(after.handles, before.handles)
  await stop()
  const { unwatched } = client.stats()
  await sendEvent({ event_type: 'calling.call.state', params: { call_id: 'c-0', call_state: 'ended' } })
  await until('the event', () => client.stats().unwatched === unwatched + 1)
})

test('500 calls that were dialled and hung up are collected', async (t) => {
  const { client } = await connect(t)
  await addPhone({ number: to })
  const references = []
  async function dialOne() {
    const call = await client.voice.dialPhone({ from, to, listen: { onStateChanged() {} } })
    references.push(new WeakRef(call))
    await call.hangup()
  }
  for (let count = 0; count < 10; count++) await Promise.all(Array.from({ length: 50 }, dialOne))
  assert.deepEqual([references.length, client.stats().liveCalls], [500, 0])
  await until('the calls to be collected', async () => {
    collectGarbage()
    return alive(references) <= 1
  })
})
