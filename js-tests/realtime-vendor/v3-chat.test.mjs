// Version 3: chat and PubSub.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Chat, PubSub } from 'realtime-api-3'
import { Recorder } from './support/events.mjs'
import { leave } from './support/leave.mjs'
import { options, received, useSandbox } from './support/space.mjs'

useSandbox()

test('a published message is received and is in the history, with members', async (t) => {
  const client = new Chat.Client(options)
  t.after(() => leave(client))
  const seen = new Recorder()
  for (const name of ['message', 'member.joined', 'member.updated']) client.on(name, seen.add(name))
  await client.subscribe(['lobby'])
  const { id: memberId } = await seen.next('member.joined')
  await client.publish({ channel: 'lobby', content: 'hello', meta: { lang: 'en' } })
  const message = await seen.next('message')
  assert.deepEqual([message.content, message.member.id], ['hello', memberId])
  const { messages } = await client.getMessages({ channel: 'lobby' })
  assert.deepEqual(
    messages.map(({ id }) => id),
    [message.id],
  )
  await client.setMemberState({ memberId, channels: ['lobby'], state: { mood: 'busy' } })
  assert.deepEqual((await seen.next('member.updated')).state, { mood: 'busy' })
  const { members } = await client.getMembers({ channel: 'lobby' })
  assert.deepEqual(
    members.map(({ id }) => id),
    [memberId],
  )
  await client.unsubscribe(['lobby'])
  assert.ok((await received('chat.unsubscribe'))[0].params.events.includes('chat.message'))
})

test('PubSub receives what it publishes', async (t) => {
  const client = new PubSub.Client(options)
  t.after(() => leave(client))
  const seen = new Recorder()
  client.on('message', seen.add('message'))
  await client.subscribe(['news'])
  await client.publish({ channel: 'news', content: { a: 1 } })
  assert.deepEqual((await seen.next('message')).content, { a: 1 })
})
