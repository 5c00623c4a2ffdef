// The clients of version 3: shared connections, credentials and their sources.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  ConfigError,
  Credentials,
  config,
  createClient,
  Messaging,
  RealtimeClient,
  SignalWire,
  Task,
  Voice,
} from 'signalwire-client/realtime'
import { Recorder, soon, until } from '../realtime-vendor/support/events.mjs'
import { addFault, ask, options, received, sendEvent, useRelay, WRONG_TOKEN } from './support/relay.mjs'

useRelay()

const connects = async () => (await received('signalwire.connect')).length
const task = (context, number) => ({
  event_type: 'queuing.relay.tasks',
  context,
  params: { message: { number } },
})

/** A client of version 3 that is disconnected when the test ends. */
function open(t, Class, more) {
  const client = new Class({ ...options, ...more })
  t.after(() => client.disconnect())
  return client
}

test('a client connects at its first use, and receives its topics', async (t) => {
  const client = open(t, Task.Client, { topics: ['office'] })
  assert.equal(await connects(), 0)
  const seen = new Recorder()
  client.on('task.received', seen.add('task'))
  await until('the topic', async () => (await received('signalwire.receive')).length === 1)
  await client.execute({ method: 'video.rooms.get' })
  assert.equal(await connects(), 1)
})

test('clients of equal credentials share a connection, and each sees only its topics', async (t) => {
  const seen = new Recorder()
  const first = open(t, Task.Client, { topics: ['office'] }).on('task.received', seen.add('first'))
  const second = open(t, Task.Client, { contexts: ['home'] }).on('task.received', seen.add('second'))
  await Promise.all([first, second].map((client) => client.execute({ method: 'video.rooms.get' })))
  await until('both topics', async () => (await received('signalwire.receive')).length === 2)
  assert.equal(await connects(), 1)
  await addFault({ step: 'video.rooms.get', send: [event('office', 1), event('home', 2)] })
  await first.execute({ method: 'video.rooms.get' })
  assert.deepEqual([seen.all('first'), seen.all('second')], [[{ number: 1 }], [{ number: 2 }]])
  await first.disconnect()
  assert.deepEqual((await received('signalwire.unreceive'))[0].params.contexts, ['office'])
  await second.execute({ method: 'video.rooms.get' })
  assert.equal(await connects(), 1)
})

test('a client that disconnects twice leaves the others connected', async (t) => {
  const [first, second] = [open(t, Voice.Client, { topics: ['office'] }), open(t, Voice.Client)]
  await second.execute({ method: 'video.rooms.get' })
  await first.disconnect()
  await first.disconnect()
  await second.execute({ method: 'video.rooms.get' })
  assert.equal(await connects(), 1)
})

test('share: false opens a connection for the client alone', async (t) => {
  const clients = [open(t, Voice.Client), open(t, Voice.Client, { share: false })]
  for (const client of clients) await client.execute({ method: 'video.rooms.get' })
  assert.equal(await connects(), 2)
})

test('a connection ends with its last client, and the next client opens another one', async (t) => {
  const first = open(t, Messaging.Client)
  await first.execute({ method: 'video.rooms.get' })
  await first.disconnect()
  await assert.rejects(first.execute({ method: 'video.rooms.get' }), { code: 'client_closed' })
  await open(t, Messaging.Client).execute({ method: 'video.rooms.get' })
  assert.equal(await connects(), 2)
})

test('credentials come from config, then from SW_PROJECT and SW_TOKEN', async (t) => {
  const { project, token, ...connection } = options
  t.after(() => {
    config({ project, token })
    delete process.env.SW_PROJECT
    delete process.env.SW_TOKEN
  })
  process.env.SW_PROJECT = project
  process.env.SW_TOKEN = token
  const fromEnvironment = new Task.Client(connection)
  t.after(() => fromEnvironment.disconnect())
  await fromEnvironment.execute({ method: 'video.rooms.get' })
  process.env.SW_TOKEN = WRONG_TOKEN
  config({ project, token })
  const fromConfig = new Task.Client(connection)
  t.after(() => fromConfig.disconnect())
  await fromConfig.execute({ method: 'video.rooms.get' })
})

test('a function provides the token before each connection', async (t) => {
  let count = 0
  const token = async () => {
    count += 1
    return options.token
  }
  const client = new RealtimeClient({ ...options, token })
  t.after(() => client.close())
  await soon('the connection', client.connect())
  assert.equal(count, 1)
  const resumed = new Promise((resolve) => client.on('resumed', resolve))
  await addFault({ step: 'now', end: 'drop' })
  await soon('the second connection', resumed)
  assert.equal(count, 2)
})

test('a function that fails counts as a failed attempt', async (t) => {
  let count = 0
  const token = () => {
    count += 1
    if (count === 1) throw new Error('no token')
    return options.token
  }
  const client = new RealtimeClient({ ...options, token })
  t.after(() => client.close())
  await soon('the connection', client.connect())
  assert.equal(count, 2)
})

test('a Credentials object is used for its Space, and alone', () => {
  const { project, token } = options
  const credentials = new Credentials({ project, token, space: 'example' })
  const client = new RealtimeClient({ credentials })
  assert.equal(client.toJSON().host, 'example.signalwire.com')
  assert.throws(() => new RealtimeClient({ credentials, token }), ConfigError)
})

test('without a host and credentials the host is that of SIGNALWIRE_BASE_URL', async (t) => {
  const { host, ...others } = options
  const hostOf = (more) => new RealtimeClient({ ...others, ...more }).toJSON().host
  assert.equal(hostOf(), 'relay.signalwire.com')
  process.env.SIGNALWIRE_BASE_URL = `https://${host}/`
  t.after(() => delete process.env.SIGNALWIRE_BASE_URL)
  assert.deepEqual([hostOf(), hostOf({ host: 'example.signalwire.com' })], [host, 'example.signalwire.com'])
  const client = open(t, Task.Client, { host: undefined })
  await client.execute({ method: 'video.rooms.get' })
  await open(t, Task.Client).execute({ method: 'video.rooms.get' })
  assert.equal(await connects(), 1)
  await Task.send({ ...others, context: 'office', message: {} })
  process.env.SIGNALWIRE_BASE_URL = `http://${host}`
  assert.throws(hostOf, { code: 'invalid_host' })
})

test('createClient has all namespaces', async (t) => {
  const client = await createClient(options)
  t.after(() => client.disconnect())
  await client.connect()
  assert.deepEqual((await client.execute({ method: 'video.rooms.get' })).rooms, [])
  assert.ok(client.voice && client.messaging && client.task)
})

test('the options of clients are checked', () => {
  for (const wrong of [{ topic: ['office'] }, { topics: 'office' }, { share: 'no' }]) {
    assert.throws(() => new Task.Client({ ...options, ...wrong }), { code: 'invalid_options' })
  }
})

test('names of other clients are answered with the right ones', () => {
  const hintOf = (wrong) => {
    try {
      new RealtimeClient({ ...options, ...wrong })
    } catch (error) {
      return error.problems[0].hint
    }
  }
  const right = {
    space: 'host',
    baseUrl: 'host',
    accountSid: 'project',
    authToken: 'token',
    contexts: 'topics',
  }
  for (const [wrong, name] of Object.entries(right))
    assert.equal(hintOf({ [wrong]: 'x' }), `did you mean "${name}"?`)
})

test('credentials that are undefined are rejected instead of read from the environment', async (t) => {
  process.env.SIGNALWIRE_API_TOKEN = options.token
  t.after(() => delete process.env.SIGNALWIRE_API_TOKEN)
  const wrong = { ...options, token: undefined }
  const expected = { code: 'invalid_options', message: /token: expected a value, got undefined/ }
  assert.throws(() => new RealtimeClient(wrong), expected)
  assert.throws(() => new Task.Client(wrong), expected)
  await assert.rejects(SignalWire(wrong), expected)
  await assert.rejects(Task.send({ ...wrong, context: 'office', message: {} }), expected)
})

test('an unread iterator holds back ordinary events, and nothing is lost within the bounds', async (t) => {
  const client = new RealtimeClient(options)
  t.after(() => client.close())
  const tasks = client.task.tasks({ topics: ['office'] })
  await client.execute({ method: 'video.rooms.get' })
  await sendEvent({ ...task('office', 1), times: 6000 })
  await until('the events', () => client.stats().events >= 6000)
  assert.ok(client.stats().queuedEvents > 0, 'all events crossed')
  for (let count = 0; count < 6000; count++) assert.equal((await tasks.next()).done, false)
  assert.deepEqual(client.stats().dropped, {})
  await tasks.return()
  assert.ok(await ask('GET', '/sandbox/relay/journal'))
})

function event(context, number) {
  const params = { event_type: 'queuing.relay.tasks', context, message: { number } }
  return { jsonrpc: '2.0', id: `${context}-${number}`, method: 'signalwire.event', params }
}
