// Chat: messages and members of channels, in the 3 styles.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { inspect } from 'node:util'
import { ValidationError } from 'signalwire-client'
import { Recorder, soon, until } from '../realtime-vendor/support/events.mjs'
import { eventsOf, methodsOf } from './support/data.mjs'
import { addFault, paramsOf, requests, sendEvent, useRelay } from './support/relay.mjs'
import { STYLES } from './support/space.mjs'

useRelay()

const EVENTS = Object.values(eventsOf('chat'))
const names = EVENTS.flatMap((event) => event.names)
const listeners = EVENTS.flatMap((event) => event.listeners)

for (const style of ['v3', 'native']) {
  test(`${style}: \`on\` and \`subscribe\` receive messages and members of a channel`, async (t) => {
    const { chat } = await STYLES[style](t)
    const seen = new Recorder()
    for (const name of names) chat.on(name, seen.add(name))
    await chat.subscribe('lobby')
    await chat.subscribe('lobby')
    const { id: memberId } = await seen.next('member.joined')
    await chat.publish({ channel: 'lobby', content: { my_key: 1 }, meta: { lang: 'en' } })
    const message = await seen.next('message')
    assert.deepEqual(
      [message.channel, message.content, message.meta],
      ['lobby', { myKey: 1 }, { lang: 'en' }],
    )
    assert.deepEqual([message.member.id, message.raw.content], [memberId, { my_key: 1 }])
    assert.match(inspect(message), /^ChatMessage \{[\s\S]* channel: 'lobby'/)
    assert.match(inspect(message.member), /^ChatMember \{\s+id: /)
    await chat.setMemberState({ memberId, channels: 'lobby', state: { mood: 'busy' } })
    assert.deepEqual((await seen.next('member.updated')).state, { mood: 'busy' })
    await chat.unsubscribe(['lobby'])
    const events = EVENTS.map((event) => event.subscription)
    assert.deepEqual(await paramsOf('chat.subscribe'), [{ channels: [{ name: 'lobby' }], events }])
    const [unsubscribe] = await paramsOf('chat.unsubscribe')
    assert.deepEqual(unsubscribe, { channels: [{ name: 'lobby' }], ...(style === 'v3' && { events }) })
  })
}

for (const style of ['v4', 'native']) {
  test(`${style}: \`listen\` receives the events of its channels, and 2 channels do not mix`, async (t) => {
    const { chat } = await STYLES[style](t)
    const [lobby, office] = [new Recorder(), new Recorder()]
    await chat.listen({ channels: ['lobby'], ...lobby.listeners(...listeners) })
    const stop = await chat.listen({ channels: ['office'], ...office.listeners(...listeners) })
    await chat.publish({ channel: 'lobby', content: 'to the lobby' })
    await chat.publish({ channel: 'office', content: 'to the office' })
    assert.equal((await lobby.next('onMessageReceived')).content, 'to the lobby')
    assert.equal((await office.next('onMessageReceived')).content, 'to the office')
    for (const seen of [lobby, office]) assert.equal(seen.all('onMessageReceived').length, 1)
    const [member] = lobby.all('onMemberJoined')
    assert.deepEqual([member.channel, member.state], ['lobby', {}])
    await stop()
    assert.deepEqual(await paramsOf('chat.unsubscribe'), [{ channels: [{ name: 'office' }] }])
  })

  test(`${style}: every event of the data reaches its listener`, async (t) => {
    const { chat } = await STYLES[style](t)
    const seen = new Recorder()
    await chat.listen({ channels: ['lobby'], ...seen.listeners(...listeners) })
    const member = { id: 'm-1', channel: 'lobby', state: { my_key: 1 } }
    const message = { id: 'c-1', content: 'hello', published_at: 1767225630.35, member }
    for (const type of Object.keys(eventsOf('chat'))) {
      await sendEvent({ event_type: type, params: { channel: 'lobby', member, message } })
    }
    const { publishedAt, member: sender } = await seen.next('onMessageReceived')
    assert.deepEqual([publishedAt.getTime(), sender.id], [1767225630350, 'm-1'])
    for (const name of listeners.filter((listener) => listener !== 'onMessageReceived')) {
      await until(name, () => seen.all(name).some(({ id, state }) => id === 'm-1' && state.myKey === 1))
    }
  })
}

test('events without their message or member reach the listeners', async (t) => {
  const { chat } = STYLES.native(t)
  const seen = new Recorder()
  await chat.listen({ channels: ['lobby'], ...seen.listeners('onMessageReceived', 'onMemberLeft') })
  const types = ['chat.channel.message', 'chat.member.left']
  for (const type of types) await sendEvent({ event_type: type, params: { channel: 'lobby' } })
  const message = await seen.next('onMessageReceived')
  const member = await seen.next('onMemberLeft')
  assert.deepEqual([message.id, message.channel, message.content], [undefined, 'lobby', undefined])
  assert.deepEqual([member.id, member.channel], [undefined, 'lobby'])
})

test('messages, members and states are listed', async (t) => {
  const { chat } = STYLES.native(t)
  const seen = new Recorder()
  await chat.listen({ channels: ['lobby'], ...seen.listeners('onMemberJoined', 'onMessageReceived') })
  const { id: memberId } = await seen.next('onMemberJoined')
  for (const content of ['one', 'two']) await chat.publish({ channel: 'lobby', content })
  const { id: after } = await seen.next('onMessageReceived')
  const { messages, cursor } = await chat.getMessages({ channel: 'lobby', cursor: { after } })
  assert.deepEqual([messages.map(({ content }) => content), cursor], [['two'], {}])
  assert.equal(messages[0].member.id, memberId)
  const { members } = await chat.getMembers({ channel: 'lobby' })
  assert.deepEqual(
    members.map(({ id, channel }) => [id, channel]),
    [[memberId, 'lobby']],
  )
  await chat.setMemberState({ memberId, channels: ['lobby'], state: { my_key: 1 } })
  const { channels } = await chat.getMemberState({ memberId })
  assert.deepEqual(channels, { lobby: { state: { my_key: 1 } } })
})

test('every name of the data exists, and sends its method', async (t) => {
  const client = STYLES.native(t)
  const member = { memberId: 'm-1', channels: ['lobby'] }
  const args = {
    listen: [{ channels: ['office'], onMessageReceived() {} }],
    publish: [{ channel: 'lobby', content: 'hello' }],
    getMessages: [{ channel: 'lobby' }],
    getMembers: [{ channel: 'lobby' }],
    setMemberState: [{ ...member, state: { mood: 'busy' } }],
    getMemberState: [member],
  }
  for (const [method, row] of Object.entries(methodsOf('chat'))) {
    for (const publicName of row.names) {
      const [namespace, name] = publicName.split('.')
      // Each namespace has a channel, because a channel that is used elsewhere stays subscribed.
      await soon(publicName, client[namespace][name](...(args[name] ?? [[namespace]])))
      assert.equal((await requests()).at(-1).method, method, publicName)
    }
  }
})

test('`messages()` iterates over the messages of its channels, until the loop ends', async (t) => {
  const { chat } = STYLES.native(t)
  const contents = []
  const loop = async () => {
    for await (const { channel, content } of chat.messages({ channels: ['a', 'b'] })) {
      contents.push([channel, content])
      if (contents.length === 2) break
    }
  }
  const ended = loop()
  await chat.publish({ channel: 'c', content: 0 })
  await chat.publish({ channel: 'a', content: 1 })
  await chat.publish({ channel: 'b', content: null })
  await soon('the end of the loop', ended)
  assert.deepEqual(contents, [
    ['a', 1],
    ['b', null],
  ])
  await until('the end of the subscription', async () => (await paramsOf('chat.unsubscribe')).length)
})

test('channels are subscribed again after a reconnect, and messages arrive once', async (t) => {
  const { chat } = STYLES.native(t)
  const seen = new Recorder()
  await chat.listen({ channels: ['lobby'], onMessageReceived: seen.add('message') })
  await addFault({ step: 'now', end: 'restart' })
  await until(
    'the subscription after the reconnect',
    async () => (await paramsOf('chat.subscribe')).length === 2,
  )
  await chat.publish({ channel: 'lobby', content: 'hello' })
  await seen.next('message')
  await chat.getMembers({ channel: 'lobby' })
  assert.equal(seen.all('message').length, 1)
})

test('a channel that is used elsewhere stays subscribed', async (t) => {
  const { chat, pubSub } = STYLES.native(t)
  const seen = new Recorder()
  const stop = await chat.listen({ channels: ['lobby'], onMessageReceived: seen.add('chat') })
  const last = await pubSub.listen({ channels: ['lobby'], onMessageReceived: seen.add('pubSub') })
  await stop()
  await pubSub.publish({ channel: 'lobby', content: 'hello' })
  await seen.next('pubSub')
  assert.deepEqual(await paramsOf('chat.unsubscribe'), [])
  await last()
  assert.equal((await paramsOf('chat.unsubscribe')).length, 1)
  assert.equal(seen.all('chat').length, 0)
})

test('v3: 2 clients share a connection, and each receives its own channels only', async (t) => {
  const [one, two] = [STYLES.v3(t), STYLES.v3(t)]
  const seen = new Recorder()
  one.chat.on('message', seen.add('one'))
  two.chat.on('message', seen.add('two'))
  await one.chat.subscribe('a')
  await two.chat.subscribe('b')
  await one.chat.publish({ channel: 'b', content: 'hello' })
  assert.equal((await seen.next('two')).content, 'hello')
  assert.equal(seen.all('one').length, 0)
})

test('a subscription that the server rejects rejects `listen` and `subscribe`', async (t) => {
  const { chat } = STYLES.native(t)
  const seen = new Recorder()
  await addFault({ step: 'chat.subscribe', times: 2, result: { code: '403', message: 'No.' } })
  const listening = { channels: ['lobby'], onMessageReceived: seen.add('message') }
  await assert.rejects(chat.listen(listening), { code: 'forbidden' })
  await assert.rejects(chat.subscribe('lobby'), { code: 'forbidden' })
  await chat.subscribe('lobby')
  await chat.publish({ channel: 'lobby', content: 'hello' })
  await chat.getMembers({ channel: 'lobby' })
  assert.equal(seen.all('message').length, 0)
})

test('invalid params are rejected with the name of the field, and nothing is sent', async (t) => {
  const { chat } = STYLES.native(t)
  const invalid = {
    channels: () => chat.listen({ channels: [], onMessageReceived() {} }),
    onMessage: () => chat.listen({ channels: ['a'], onMessage() {} }),
    channel: () => chat.publish({ content: 'hello' }),
    content: () => chat.publish({ channel: 'a' }),
    memberId: () => chat.setMemberState({ channels: 'a', state: {} }),
    state: () => chat.setMemberState({ memberId: 'm', channels: 'a' }),
  }
  for (const [field, call] of Object.entries(invalid)) {
    await assert.rejects(call(), (error) => {
      assert.ok(error instanceof ValidationError, `${field}: ${error}`)
      assert.ok(
        error.problems.some(({ path }) => path === field),
        error.message,
      )
      return true
    })
  }
  assert.throws(() => chat.messages({ channels: 'lobby' }), ValidationError)
  await assert.rejects(chat.subscribe([]), ValidationError)
  assert.deepEqual(await requests(), [])
})
