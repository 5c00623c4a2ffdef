// Version 4: messages and tasks.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { SignalWire } from '@signalwire/realtime-api'
import { Recorder, soon } from './support/events.mjs'
import { addPhone, ask, options, received, sendMessage, useSandbox } from './support/space.mjs'
import { redirectTasks } from './support/tasks.mjs'

useSandbox()

async function connect(t) {
  const client = await soon('the client', SignalWire(options))
  t.after(() => client.disconnect())
  return client
}

const from = '+15550000001'
const to = '+15550100001'

test('the states of a sent message are received on its topic, and the REST API lists it', async (t) => {
  const client = await connect(t)
  const seen = new Recorder()
  await client.messaging.listen({ topics: ['office'], onMessageUpdated: seen.add('updated') })
  const { messageId } = await client.messaging.send({ context: 'office', from, to, body: 'Hi' })
  await seen.next('updated', 3)
  assert.deepEqual(
    seen.all('updated').map(({ state }) => state),
    ['queued', 'sent', 'delivered'],
  )
  const { data } = await ask('GET', '/api/messaging/logs')
  assert.deepEqual(
    data.map(({ id, status }) => [id, status]),
    [[messageId, 'delivered']],
  )
})

test('a message to a busy phone is undelivered, and one without content is rejected', async (t) => {
  const client = await connect(t)
  const seen = new Recorder()
  await addPhone({ number: to, outcome: 'busy' })
  await client.messaging.listen({ topics: ['office'], onMessageUpdated: seen.add('updated') })
  await client.messaging.send({ context: 'office', from, to, body: 'Hi' })
  const last = await seen.next('updated', 3)
  assert.deepEqual([last.state, last.reason], ['undelivered', 'The phone is busy'])
  await assert.rejects(client.messaging.send({ from, to }), { code: '422' })
})

test('an inbound message is received on its topic', async (t) => {
  const client = await connect(t)
  const seen = new Recorder()
  const stop = await client.messaging.listen({ topics: ['office'], onMessageReceived: seen.add('message') })
  await sendMessage(to, { to: from, topic: 'office', body: 'Yo' })
  const { body, from: sender, context } = await seen.next('message')
  assert.deepEqual([body, sender, context], ['Yo', to, 'office'])
  await stop()
  assert.deepEqual((await received('signalwire.unreceive'))[0].params, { contexts: ['office'] })
})

test('a task sent over HTTPS is received on its topic', async (t) => {
  redirectTasks(t)
  const client = await connect(t)
  const seen = new Recorder()
  await client.task.listen({ topics: ['office'], onTaskReceived: seen.add('task') })
  await client.task.send({ topic: 'office', message: { job: 42 } })
  assert.deepEqual(await seen.next('task'), { job: 42 })
})
