// Messages, in the 3 styles.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { InvalidRequestError, ValidationError } from 'signalwire-client'
import { Recorder, soon, until } from '../realtime-vendor/support/events.mjs'
import { from, STYLES, sendMessage, to } from './support/calls.mjs'
import { addPhone, paramsOf, useRelay } from './support/relay.mjs'

useRelay()

for (const style of ['v3', 'v4', 'native']) {
  test(`${style}: messages are sent and received`, async (t) => {
    const { messaging } = await STYLES[style](t)
    const seen = new Recorder()
    if (style === 'v3') {
      messaging.on('message.received', seen.add('received')).on('message.updated', seen.add('updated'))
    } else {
      const listeners = { onMessageReceived: seen.add('received'), onMessageUpdated: seen.add('updated') }
      await messaging.listen({ topics: ['office'], ...listeners })
    }
    const message = { context: 'office', from, to, body: 'Hi', tags: ['a'], region: 'us' }
    const { messageId, code } = await soon('the result', messaging.send(message))
    assert.equal(code, '200')
    const last = await seen.next('updated', 3)
    assert.deepEqual(
      [last.id, last.state, last.direction, last.body, last.tags],
      [messageId, 'delivered', 'outbound', 'Hi', ['a']],
    )
    assert.deepEqual(
      seen.all('updated').map(({ state }) => state),
      ['queued', 'sent', 'delivered'],
    )
    await until('the topic', async () => {
      await sendMessage(to, { to: from, topic: 'office', body: 'Yo', media: ['https://example.com/a.png'] })
      return seen.all('received').length > 0
    })
    const [inbound] = seen.all('received')
    assert.deepEqual([inbound.body, inbound.from, inbound.to, inbound.context], ['Yo', to, from, 'office'])
    assert.deepEqual([inbound.media, inbound.toJSON().messageId], [['https://example.com/a.png'], inbound.id])
    assert.equal(inbound.raw.message_id, inbound.id)
    const [params] = await paramsOf('messaging.send')
    assert.deepEqual(params, {
      context: 'office',
      from_number: from,
      to_number: to,
      body: 'Hi',
      tags: ['a'],
      region: 'us',
    })
  })
}

test('v3: states of messages without a topic of the client are received', async (t) => {
  const { messaging } = STYLES.v3(t)
  const seen = new Recorder()
  messaging.on('message.updated', seen.add('updated'))
  await soon('the result', messaging.send({ from, to, body: 'Hi' }))
  await soon('the result', messaging.send({ from, to, body: 'Hi', context: 'other' }))
  await seen.next('updated', 6)
})

test('a message to a busy phone is undelivered with the reason', async (t) => {
  await addPhone({ number: to, outcome: 'busy' })
  const { messaging } = STYLES.native(t)
  const seen = new Recorder()
  await messaging.listen({ topics: ['office'], onMessageUpdated: seen.add('updated') })
  await messaging.send({ context: 'office', from, to, body: 'Hi' })
  const { state, reason } = await seen.next('updated', 3)
  assert.deepEqual([state, reason], ['undelivered', 'The phone is busy'])
})

test('each listen receives its topics only, until it is stopped', async (t) => {
  const { messaging } = STYLES.native(t)
  const seen = new Recorder()
  const stop = await messaging.listen({ topics: ['office', 'home'], onMessageReceived: seen.add('both') })
  const stopHome = await messaging.listen({ topics: ['home'], onMessageReceived: seen.add('home') })
  await sendMessage(to, { to: from, topic: 'office', body: '1' })
  await sendMessage(to, { to: from, topic: 'home', body: '2' })
  await seen.next('both', 2)
  assert.deepEqual(
    seen.all('home').map(({ body }) => body),
    ['2'],
  )
  await stop()
  await stop()
  assert.deepEqual(await paramsOf('signalwire.unreceive'), [{ contexts: ['office'] }])
  await sendMessage(to, { to: from, topic: 'home', body: '3' })
  assert.equal((await seen.next('home', 2)).body, '3')
  await stopHome()
  assert.equal(seen.all('both').length, 2)
  assert.deepEqual((await paramsOf('signalwire.unreceive'))[1], { contexts: ['home'] })
})

test('an iterator receives messages until it is ended', async (t) => {
  const { messaging } = STYLES.native(t)
  const bodies = []
  const messages = messaging.messages({ topics: ['office'] })
  const read = async () => {
    for await (const { body } of messages) {
      bodies.push(body)
      if (body === '2') break
    }
  }
  const done = read()
  await until('the topic', async () => (await paramsOf('signalwire.receive')).length === 1)
  for (const body of ['1', '2']) await sendMessage(to, { to: from, topic: 'office', body })
  await soon('the end', done)
  assert.deepEqual(bodies, ['1', '2'])
  await until('the end of the topic', async () => (await paramsOf('signalwire.unreceive')).length === 1)
})

test('v3: contexts are added and removed', async (t) => {
  const { messaging } = STYLES.v3(t)
  const seen = new Recorder()
  messaging.on('message.received', seen.add('received'))
  await soon('the contexts', messaging.addContexts(['home']))
  await sendMessage(to, { to: from, topic: 'home', body: '1' })
  assert.equal((await seen.next('received')).context, 'home')
  await soon('the contexts', messaging.removeContexts(['home']))
  const topics = (await paramsOf('signalwire.receive')).map(({ contexts }) => contexts)
  assert.deepEqual(topics.sort(), [['home'], ['office']])
  assert.deepEqual(await paramsOf('signalwire.unreceive'), [{ contexts: ['home'] }])
})

test('v3: a listener of on receives the topics of the client after others were removed', async (t) => {
  const { messaging } = STYLES.v3(t)
  const seen = new Recorder()
  const ignore = () => {}
  await messaging.listen({ topics: ['home'], onMessageReceived: ignore, onMessageUpdated: ignore })
  messaging.off('message.received').on('message.received', seen.add('received'))
  await soon('the topic', messaging.addContexts(['office']))
  await sendMessage(to, { to: from, topic: 'office', body: '1' })
  assert.equal((await seen.next('received')).body, '1')
})

test('invalid messages are rejected by the client, and empty ones by the server', async (t) => {
  const { messaging } = STYLES.native(t)
  await assert.rejects(messaging.send({ from, body: 'Hi' }), (error) => {
    assert.ok(error instanceof ValidationError)
    assert.deepEqual(
      error.problems.map(({ path }) => path),
      ['to'],
    )
    return true
  })
  await assert.rejects(soon('the result', messaging.send({ from, to })), InvalidRequestError)
})
