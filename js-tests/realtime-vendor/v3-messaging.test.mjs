// Version 3: messages and tasks.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Messaging, Task } from 'realtime-api-3'
import { Recorder, until } from './support/events.mjs'
import { options, received, sendMessage, useSandbox } from './support/space.mjs'
import { redirectTasks } from './support/tasks.mjs'

useSandbox()

const from = '+15550000001'
const to = '+15550100001'

test('messages are sent and received', async (t) => {
  const client = new Messaging.Client({ ...options, contexts: ['office'] })
  t.after(() => client.disconnect())
  const seen = new Recorder()
  client.on('message.received', seen.add('received'))
  client.on('message.updated', seen.add('updated'))
  const { messageId } = await client.send({ context: 'office', from, to, body: 'Hi' })
  const last = await seen.next('updated', 3)
  assert.deepEqual([last.id, last.state], [messageId, 'delivered'])
  await sendMessage(to, { to: from, topic: 'office', body: 'Yo' })
  assert.equal((await seen.next('received')).body, 'Yo')
  assert.deepEqual((await received('signalwire.connect'))[0].params.contexts, ['office'])
})

test('a task sent over HTTPS is received', async (t) => {
  redirectTasks(t)
  const client = new Task.Client({ ...options, contexts: ['office'] })
  t.after(() => client.disconnect())
  const seen = new Recorder()
  client.on('task.received', seen.add('task'))
  await until('the connection', async () => (await received('signalwire.connect')).length === 1)
  const { project, token } = options
  await Task.send({ host: 'localhost', project, token, context: 'office', message: { job: 42 } })
  assert.deepEqual(await seen.next('task'), { job: 42 })
})
