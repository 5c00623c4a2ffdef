// Topics that several namespaces receive: each takes back what it asked for, and no more.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Task } from 'signalwire-client/realtime'
import { Recorder, until } from '../realtime-vendor/support/events.mjs'
import { connect, options, paramsOf, received, sendEvent, useRelay } from './support/relay.mjs'

useRelay()

const takenBack = async () => (await paramsOf('signalwire.unreceive')).map(({ contexts }) => contexts)
const task = (context) => ({ event_type: 'queuing.relay.tasks', context, params: { message: {} } })

test('a topic is taken back when the last namespace that added it removes it', async (t) => {
  const { client } = await connect(t)
  await client.task.addContexts(['office', 'home'])
  await client.messaging.addContexts(['office'])
  await client.messaging.addContexts(['office'])
  await client.voice.removeContexts(['office', 'home'])
  await client.messaging.removeContexts(['office'])
  await client.messaging.removeContexts(['office'])
  assert.deepEqual(await takenBack(), [])
  await client.task.removeContexts(['office', 'home'])
  assert.deepEqual(await takenBack(), [['office', 'home']])
})

test('a topic of the options is received until each namespace with listeners removed it', async (t) => {
  const { client } = await connect(t, { topics: ['office'] })
  const seen = new Recorder()
  client.task.on('task.received', seen.add('task'))
  client.messaging.on('message.received', () => {})
  await client.messaging.removeContexts(['office'])
  await client.voice.removeContexts(['office'])
  assert.deepEqual(await takenBack(), [])
  await sendEvent(task('office'))
  await seen.next('task')
  await client.task.removeContexts(['office'])
  assert.deepEqual(await takenBack(), [['office']])
})

test('a topic of the options that was taken back is received again for a new listener', async (t) => {
  const { client } = await connect(t, { topics: ['office'] })
  await client.task.removeContexts(['office'])
  assert.deepEqual(await takenBack(), [['office']])
  client.messaging.on('message.received', () => {})
  await until('the topic', async () => (await received('signalwire.receive')).length > 0)
  assert.deepEqual(await paramsOf('signalwire.receive'), [{ contexts: ['office'] }])
})

test('listeners of listen receive a topic that the namespace has removed', async (t) => {
  const { client } = await connect(t)
  const seen = new Recorder()
  await client.task.addContexts(['office'])
  const stop = await client.task.listen({ topics: ['office'], onTaskReceived: seen.add('task') })
  await client.task.removeContexts(['office'])
  assert.deepEqual(await takenBack(), [])
  await sendEvent(task('office'))
  await seen.next('task')
  await stop()
  assert.deepEqual(await takenBack(), [['office']])
})

test('a topic whose request failed is owned by none, and can be added again', async (t) => {
  const { client } = await connect(t)
  const signal = AbortSignal.abort()
  await assert.rejects(client.task.addContexts(['office'], { signal }), { code: 'aborted' })
  await client.task.removeContexts(['office'])
  assert.deepEqual(await takenBack(), [])
  await client.task.addContexts(['office'])
  await assert.rejects(client.task.removeContexts(['office'], { signal }), { code: 'aborted' })
  await client.task.removeContexts(['office'])
  assert.deepEqual(await takenBack(), [['office']])
})

test('a topic of a client of version 3 that it removes before it connects is not received', async (t) => {
  const client = new Task.Client({ ...options, topics: ['office', 'home'] })
  t.after(() => client.disconnect())
  await client.removeContexts(['office'])
  client.on('task.received', () => {})
  await until('the other topic', async () => (await received('signalwire.receive')).length > 0)
  assert.deepEqual(await paramsOf('signalwire.receive'), [{ contexts: ['home'] }])
})
