// Version 4: chat and PubSub.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { SignalWire } from '@signalwire/realtime-api'
import { Recorder, soon } from './support/events.mjs'
import { options, received, useSandbox } from './support/space.mjs'

useSandbox()

async function connect(t) {
  const client = await soon('the client', SignalWire(options))
  t.after(() => client.disconnect())
  return client
}

test('a published message is received on its channel only, and is in the history', async (t) => {
  const client = await connect(t)
  const seen = new Recorder()
  await client.chat.listen({ channels: ['lobby'], onMessageReceived: seen.add('lobby') })
  await client.chat.listen({ channels: ['other'], onMessageReceived: seen.add('other') })
  await client.chat.publish({ channel: 'lobby', content: { my_key: 'hello' }, meta: { lang: 'en' } })
  const message = await seen.next('lobby')
  assert.deepEqual([message.channel, message.meta], ['lobby', { lang: 'en' }])
  assert.ok(message.publishedAt instanceof Date)
  const { messages } = await client.chat.getMessages({ channel: 'lobby' })
  assert.deepEqual(
    messages.map(({ id }) => id),
    [message.id],
  )
  assert.equal(seen.all('other').length, 0)
})

test('members join, change their state and leave', async (t) => {
  const [client, other] = [await connect(t), await connect(t)]
  const seen = new Recorder()
  const names = ['onMemberJoined', 'onMemberUpdated', 'onMemberLeft']
  await client.chat.listen({ channels: ['lobby'], ...seen.listeners(...names) })
  await seen.next('onMemberJoined')
  const stop = await other.chat.listen({ channels: ['lobby'], onMessageReceived() {} })
  const { id: memberId } = await seen.next('onMemberJoined', 2)
  const channels = ['lobby']
  await client.chat.setMemberState({ memberId, channels, state: { mood: 'busy' } })
  assert.deepEqual((await seen.next('onMemberUpdated')).state, { mood: 'busy' })
  const found = await client.chat.getMemberState({ memberId, channels })
  assert.deepEqual(found.channels, { lobby: { state: { mood: 'busy' } } })
  assert.equal((await client.chat.getMembers({ channel: 'lobby' })).members.length, 2)
  await stop()
  assert.equal((await seen.next('onMemberLeft')).id, memberId)
})

test('PubSub has the same channels without members', async (t) => {
  const client = await connect(t)
  const seen = new Recorder()
  const stop = await client.pubSub.listen({ channels: ['news'], onMessageReceived: seen.add('message') })
  await client.pubSub.publish({ channel: 'news', content: 'hello' })
  const message = await seen.next('message')
  assert.deepEqual([message.content, message.member], ['hello', undefined])
  await stop()
  assert.deepEqual((await received('chat.unsubscribe'))[0].params, { channels: [{ name: 'news' }] })
})
