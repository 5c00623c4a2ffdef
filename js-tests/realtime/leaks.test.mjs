// What listeners and clients leave behind: nothing.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { RealtimeClient } from 'signalwire-client/realtime'
import { until } from '../realtime-vendor/support/events.mjs'
import { connect, options, received, sendEvent, useRelay } from './support/relay.mjs'

useRelay()
setFlagsFromString('--expose-gc')
const collectGarbage = runInNewContext('gc')

test('1,000 times listen and stop leave no listener, no topic and no watched event', async (t) => {
  const { client } = await connect(t)
  client.removeAllListeners()
  const onTaskReceived = () => assert.fail('a listener that was removed was called')
  for (let count = 0; count < 1000; count++) {
    const stop = client.listen({ onEvent: onTaskReceived, onState: onTaskReceived })
    stop()
  }
  const stops = await Promise.all(
    Array.from({ length: 1000 }, () => client.task.listen({ topics: ['office'], onTaskReceived })),
  )
  await Promise.all(stops.map((stop) => stop()))
  assert.deepEqual([client.eventNames(), client.task.eventNames()], [[], []])
  assert.equal((await received('signalwire.unreceive')).length, 1)
  await sendEvent({ event_type: 'queuing.relay.tasks', context: 'office', params: { message: {} } })
  await sendEvent({ event_type: 'video.test', params: {} })
  await until('the events', () => client.stats().unwatched === 2)
})

test('1,000 iterators that end leave nothing', async (t) => {
  const { client } = await connect(t)
  for (let count = 0; count < 1000; count++) {
    const controller = new AbortController()
    const tasks = client.task.tasks({ topics: ['office'], signal: controller.signal })
    const next = tasks.next()
    controller.abort()
    await assert.rejects(next, { name: 'AbortError' })
  }
  // An iterator stops to listen when the server has answered its subscription.
  await until('no listener', () => client.task.eventNames().length === 0)
})

test('50 clients that are closed leave no handle', async () => {
  const clients = Array.from({ length: 50 }, () => new RealtimeClient(options))
  await Promise.all(clients.map((client) => client.connect()))
  await Promise.all(clients.map((client) => client.close()))
  assert.deepEqual(
    clients.map(({ state }) => state),
    Array(50).fill('closed'),
  )
})

test('clients that are not used, and closed ones, are collected', async () => {
  const references = await Promise.all(
    Array.from({ length: 20 }, async (_, index) => {
      const client = new RealtimeClient(options)
      client.on('event', () => {})
      if (index % 2) {
        await client.connect()
        await client.close()
      }
      return new WeakRef(client)
    }),
  )
  await until('the clients to be collected', () => {
    collectGarbage()
    // The last one may still be referenced by the stack.
    return references.filter((reference) => reference.deref()).length <= 1
  })
})
