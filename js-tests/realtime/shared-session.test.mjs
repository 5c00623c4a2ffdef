// Clients of version 3 that share a session: a client that leaves takes what it has, and no more.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Chat, Task, Video, Voice } from 'signalwire-client/realtime'
import { Recorder, soon } from '../realtime-vendor/support/events.mjs'
import { addFault, options, paramsOf, received, sendEvent, useRelay } from './support/relay.mjs'
import { enterRoom } from './support/space.mjs'

useRelay()

/** Two clients of one session, which are disconnected when the test ends. */
function openTwo(t, Class, more) {
  const clients = [new Class({ ...options, ...more }), new Class(options)]
  t.after(() => Promise.all(clients.map((client) => client.disconnect())))
  return clients
}

const names = (params) => params.flatMap(({ channels }) => channels.map(({ name }) => name)).sort()

test('hosts that differ in case and scheme only are equal', async (t) => {
  const { host } = options
  const hosts = [host, host.toUpperCase(), `wss://${host}`]
  const clients = hosts.map((each) => new Chat.Client({ ...options, host: each }))
  t.after(() => Promise.all(clients.map((client) => client.disconnect())))
  for (const client of clients) await client.execute({ method: 'video.rooms.get' })
  assert.equal((await received('signalwire.connect')).length, 1)
})

test('a client that leaves unsubscribes from the channels that no other client uses', async (t) => {
  const [first, second] = openTwo(t, Chat.Client)
  const seen = new Recorder()
  for (const [name, client] of Object.entries({ first, second })) client.on('message', seen.add(name))
  await first.subscribe(['lobby', 'hall'])
  await first.listen({ channels: ['office'], onMessageReceived: seen.add('first') })
  await first.listen({ channels: ['hall'], onMessageReceived: seen.add('first') })
  await second.subscribe(['hall'])
  await first.disconnect()
  assert.deepEqual(names(await paramsOf('chat.unsubscribe')), ['lobby', 'office'])
  await second.publish({ channel: 'hall', content: 'hello' })
  assert.equal((await seen.next('second')).content, 'hello')
  assert.equal(seen.all('first').length, 0)
  assert.equal((await received('signalwire.connect')).length, 1)
})

test('a client that leaves takes back its topics, those of methods included', async (t) => {
  const [first, second] = openTwo(t, Task.Client, { topics: ['office'] })
  const seen = new Recorder()
  first.on('task.received', seen.add('first'))
  await first.addContexts(['home', 'garden'])
  await first.listen({ topics: ['cellar'], onTaskReceived: seen.add('first') })
  second.on('task.received', seen.add('second'))
  await second.addContexts(['home'])
  await second.removeContexts(['garden'])
  assert.deepEqual(await paramsOf('signalwire.unreceive'), [])
  await first.disconnect()
  const [{ contexts }, ...others] = await paramsOf('signalwire.unreceive')
  assert.deepEqual([contexts.sort(), others], [['cellar', 'garden', 'office'], []])
  await sendEvent({ event_type: 'queuing.relay.tasks', context: 'home', params: {} })
  await seen.next('second')
  assert.equal(seen.all('first').length, 0)
})

test('iterators of a client that leaves end, and its requests reject', async (t) => {
  const [first, second] = openTwo(t, Chat.Client)
  await second.subscribe('lobby')
  const next = first.messages({ channels: ['lobby', 'hall'] }).next()
  await addFault({ step: 'chat.members.get', ignore: true })
  const members = first.getMembers({ channel: 'lobby' })
  await Promise.all([
    assert.rejects(soon('the request', members), { code: 'client_closed' }),
    soon('the end of the iterator', next).then(({ done }) => assert.equal(done, true)),
    first.disconnect(),
  ])
  assert.deepEqual(names(await paramsOf('chat.unsubscribe')), ['hall'])
  await assert.rejects(first.publish({ channel: 'lobby', content: 1 }), { code: 'client_closed' })
  await second.publish({ channel: 'lobby', content: 1 })
})

test('room sessions of a client that leaves receive no more events', async (t) => {
  const [first, second] = openTwo(t, Video.Client)
  await enterRoom()
  const seen = new Recorder()
  for (const [name, client] of Object.entries({ first, second })) {
    const { roomSessions } = await client.getRoomSessions()
    roomSessions[0].on('member.joined', seen.add(name))
    await roomSessions[0].subscribe()
  }
  await first.disconnect()
  await enterRoom('standup', '+15550100002')
  await seen.next('second')
  assert.equal(seen.all('first').length, 0)
})

test('a dial of a client that leaves rejects', async (t) => {
  const [first, second] = openTwo(t, Voice.Client)
  await second.execute({ method: 'video.rooms.get' })
  await addFault({ step: 'calling.dial', ignore: true })
  const dial = first.dialPhone({ from: '+15550000001', to: '+15550100001' })
  await Promise.all([
    assert.rejects(soon('the dial', dial), { code: 'client_closed' }),
    first.execute({ method: 'video.rooms.get' }).then(() => first.disconnect()),
  ])
  await second.execute({ method: 'video.rooms.get' })
})
