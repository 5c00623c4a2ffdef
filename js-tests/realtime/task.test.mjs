// Tasks, which are sent over HTTPS and received over the session.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { AuthenticationError, ValidationError } from 'signalwire-client'
import { Task } from 'signalwire-client/realtime'
import { Recorder, soon, until } from '../realtime-vendor/support/events.mjs'
import { STYLES } from './support/calls.mjs'
import { connect, options, paramsOf, useRelay, WRONG_TOKEN } from './support/relay.mjs'

useRelay()

const message = { job: 42, name: 'Zoë', nestedKey: { some_key: [1] } }

for (const style of ['v4', 'native']) {
  test(`${style}: a task is received on its topic, with an unchanged content`, async (t) => {
    const { task } = await STYLES[style](t)
    const seen = new Recorder()
    await task.listen({ topics: ['office'], onTaskReceived: seen.add('task') })
    await soon('the result', task.send({ topic: 'office', message }))
    assert.deepEqual(await seen.next('task'), message)
  })
}

test('v3: a task that is sent without a client is received', async (t) => {
  const { task } = STYLES.v3(t)
  const seen = new Recorder()
  task.on('task.received', seen.add('task'))
  await soon('the topic', task.addContexts(['home']))
  await soon('the result', Task.send({ ...options, context: 'home', message }))
  assert.deepEqual(await seen.next('task'), message)
})

test('a topic of the options is received until it is removed, also after a listener of it stopped', async (t) => {
  const { client } = await connect(t, { topics: ['office'] })
  const seen = new Recorder()
  client.task.on('task.received', seen.add('task'))
  const stop = await client.messaging.listen({ topics: ['office'], onMessageReceived() {} })
  await stop()
  await soon('the result', client.task.send({ topic: 'office', message }))
  await seen.next('task')
  assert.deepEqual(await paramsOf('signalwire.unreceive'), [])
  await client.task.removeContexts(['office'])
  assert.deepEqual(await paramsOf('signalwire.unreceive'), [{ contexts: ['office'] }])
})

test('an iterator receives tasks', async (t) => {
  const { task } = STYLES.native(t)
  const tasks = task.tasks({ topics: ['office'] })
  const next = tasks.next()
  await until('the topic', async () => (await paramsOf('signalwire.receive')).length === 1)
  await task.send({ topic: 'office', message })
  assert.deepEqual((await soon('a task', next)).value, message)
  await tasks.return()
})

test('a wrong token and an invalid task are rejected, and no error contains the token', async () => {
  const sent = Task.send({ ...options, token: WRONG_TOKEN, context: 'office', message })
  const error = await soon(
    'the error',
    sent.then(assert.fail, (error) => error),
  )
  assert.ok(error instanceof AuthenticationError, String(error))
  assert.doesNotMatch(JSON.stringify([error, error.message, error.stack]), new RegExp(WRONG_TOKEN))
  await assert.rejects(Task.send({ ...options, context: 'office', message: 'text' }), ValidationError)
  await assert.rejects(Task.send({ ...options, message }), (error) => {
    assert.deepEqual(
      error.problems.map(({ path }) => path),
      ['context'],
    )
    return true
  })
})
