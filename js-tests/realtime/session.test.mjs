// States, requests and events of a session.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  AuthenticationError,
  ConfigError,
  InvalidRequestError,
  RealtimeClient,
  SignalWire,
  ValidationError,
} from 'signalwire-client/realtime'
import { collect } from '../../scripts/support/run.mjs'
import { Recorder, soon, until } from '../realtime-vendor/support/events.mjs'
import {
  addFault,
  connect,
  open,
  options,
  received,
  sendEvent,
  useRelay,
  WRONG_TOKEN,
} from './support/relay.mjs'

useRelay()

test('a client connects at its first use, and reports its states', async (t) => {
  const { client, seen } = open(t)
  assert.equal(client.state, 'idle')
  assert.deepEqual((await client.execute({ method: 'video.rooms.get' })).rooms, [])
  await client.close()
  assert.deepEqual(
    seen.all('state').map(({ state }) => state),
    ['connecting', 'connected', 'closed'],
  )
  const [{ params }] = await received('signalwire.connect')
  assert.match(params.agent, /^signalwire-client\/\d.* \(node\)$/)
  assert.equal(params.event_acks, true)
})

test('the state is known when the promise of connect resolves', async (t) => {
  const { client } = await connect(t)
  assert.equal(client.state, 'connected')
  await client.connect()
})

test('an error of the server has the class of the REST client, and the stack of the caller', async (t) => {
  const { client } = await connect(t)
  const error = await client.execute({ method: 'no.such_method' }).catch((caught) => caught)
  assert.ok(error instanceof InvalidRequestError)
  assert.equal(error.code, 'bad_request')
  assert.match(error.stack, /session\.test\.mjs/)
})

test('a request that is aborted or late rejects', async (t) => {
  const { client } = await connect(t)
  await addFault({ step: 'video.rooms.get', ignore: true, always: true })
  const controller = new AbortController()
  const aborted = client.execute({ method: 'video.rooms.get' }, { signal: controller.signal })
  controller.abort(new Error('no longer needed'))
  await assert.rejects(aborted, { name: 'AbortError', code: 'aborted' })
  const late = client.execute({ method: 'video.rooms.get' }, { timeoutMs: 50 })
  await assert.rejects(late, { name: 'TimeoutError', code: 'timeout', maybeDelivered: false })
  const signal = AbortSignal.abort()
  await assert.rejects(client.execute({ method: 'video.rooms.get' }, { signal }), { code: 'aborted' })
})

test('a command without an answer may have been delivered, and is not sent twice', async (t) => {
  const { client } = await connect(t)
  await addFault({ step: 'messaging.send', silent: true, end: 'drop' })
  const params = { from_number: '+15550000001', to_number: '+15550100001', body: 'Hi' }
  const error = await client.execute({ method: 'messaging.send', params }).catch((caught) => caught)
  assert.equal(error.name, 'NetworkError')
  assert.equal(error.maybeDelivered, true)
  await soon('the connection', client.connect())
  assert.ok((await received('messaging.send')).length <= 1)
})

test('invalid arguments are rejected with their path and never with their value', async (t) => {
  const { client } = open(t)
  const secret = 'hunter2hunter2'
  const circular = { secret }
  circular.self = circular
  await assert.rejects(client.execute({ method: 'a.b', params: circular }), (error) => {
    assert.ok(error instanceof ValidationError)
    assert.equal(error.problems[0].path, 'params.self')
    return !error.message.includes(secret)
  })
  await assert.rejects(client.execute({ method: 'a.b' }, { timeoutMs: -1 }), ValidationError)
  assert.throws(() => client.on('stat', () => {}), ValidationError)
  assert.throws(() => client.on('state', secret), ValidationError)
  assert.equal(client.state, 'idle')
})

test('the stack of invalid arguments starts at the program, and no line of this package is printed', async () => {
  const create = `new RealtimeClient(${JSON.stringify({ project: options.project, token: options.token })})`
  for (const [type, load, lines] of [
    [
      'module',
      "import { RealtimeClient } from 'signalwire-client/realtime'",
      ["client.on('stat', () => {})"],
    ],
    ['commonjs', "const { RealtimeClient } = require('signalwire-client/realtime')", []],
  ])
    for (const line of ["client.messaging.send({ from: '+1' })", 'client.execute()', ...lines]) {
      const code = `${load}\nconst client = ${create}\n${line}`
      const { stderr } = await collect(process.execPath, [`--input-type=${type}`, '--eval', code])
      const [before, after] = `${stderr}`.split('ValidationError: ')
      assert.doesNotMatch(`${before}${after.split('\n')[1]}`, /realtime\.[cm]js/, line)
    }
})

test('options are checked before anything is sent', () => {
  for (const [wrong, code] of [
    [{ host: 'ws://localhost' }, 'invalid_host'],
    [{ host: 'https://example.signalwire.com' }, 'invalid_host'],
    [{ token: 'your-api-token' }, 'invalid_api_token'],
    [{ project: 'p' }, 'invalid_project_id'],
    [{ timeoutMs: 5 }, 'invalid_options'],
    [{ maxCalls: 0 }, 'invalid_options'],
    [{ rootCertificates: 'no certificate' }, 'invalid_root_certificates'],
  ]) {
    assert.throws(
      () => new RealtimeClient({ ...options, ...wrong }),
      (error) => error instanceof ConfigError && error.code === code,
      code,
    )
  }
})

test('a wrong token rejects every waiter at once, and the session is closed', async (t) => {
  const { client, seen } = open(t, { token: WRONG_TOKEN })
  const waiting = [client.connect(), client.execute({ method: 'video.rooms.get' })]
  for (const promise of waiting) await assert.rejects(promise, AuthenticationError)
  const { reason } = await seen.next('closed')
  assert.equal(reason.code, 'unauthorized')
  const [first, second] = await Promise.all([late(client), late(client)])
  assert.ok(first instanceof AuthenticationError)
  assert.notEqual(first, second, 'each request has its own error, with its own stack')
  assert.equal((await received('signalwire.connect')).length, 1)
})

test('SignalWire rejects a wrong token', async () => {
  const seen = new Recorder()
  const listen = { onAuthError: seen.add('error') }
  const connecting = SignalWire({ ...options, token: WRONG_TOKEN, listen })
  await assert.rejects(connecting, AuthenticationError)
  assert.ok((await seen.next('error')) instanceof AuthenticationError)
})

test('SignalWire has the listeners and the status of version 4', async () => {
  const seen = new Recorder()
  const listen = seen.listeners('onConnected', 'onDisconnected', 'onReconnecting')
  const client = await SignalWire({ ...options, listen })
  assert.equal(client.authStatus, 'authorized')
  const stop = client.listen({ onReconnecting: seen.add('second') })
  await addFault({ step: 'now', end: 'drop' })
  await seen.next('second')
  await seen.next('onConnected', 2)
  stop()
  await client.disconnect()
  await seen.next('onDisconnected')
  assert.equal(seen.all('onReconnecting').length, 1)
})

test('results and events arrive in the order of the wire', async (t) => {
  const { client } = await connect(t)
  const order = []
  client.on('event', ({ params }) => order.push(params.number))
  await addFault({ step: 'video.rooms.get', send: [event('e1', 1), event('e2', 2)] })
  const result = client.execute({ method: 'video.rooms.get' }).then(() => order.push('result'))
  await soon('the result', result)
  await sendEvent({ event_type: 'video.test', params: { number: 3 } })
  await until('all events', () => order.length === 4)
  assert.deepEqual(order, [1, 2, 'result', 3])
})

test('an event with an id that was seen before is not reported again', async (t) => {
  const { client, seen } = await connect(t)
  await addFault({ step: 'video.rooms.get', send: [event('e1', 1), event('e1', 1), event('e2', 2)] })
  await client.execute({ method: 'video.rooms.get' })
  assert.deepEqual(
    seen.all('event').map(({ params }) => params.number),
    [1, 2],
  )
  assert.equal(client.stats().duplicates, 1)
})

test('a listener that throws or rejects is reported, and the others run', async (t) => {
  const { client, seen } = await connect(t)
  const thrown = new Error('thrown')
  client.on('event', () => {
    throw thrown
  })
  client.on('event', async () => {
    throw new Error('rejected')
  })
  client.on('event', seen.add('last'))
  await sendEvent({ event_type: 'video.test', params: {} })
  await seen.next('last')
  assert.equal((await seen.next('listenerError', 1)).error, thrown)
  assert.equal((await seen.next('listenerError', 2)).error.message, 'rejected')
  assert.equal(client.state, 'connected')
})

test('without a listener of listenerError there is a warning', async (t) => {
  const client = new RealtimeClient(options)
  t.after(() => client.close())
  client.on('event', function fail() {
    throw new Error('thrown')
  })
  const warned = new Promise((resolve) => process.once('warning', resolve))
  await client.connect()
  await sendEvent({ event_type: 'video.test', params: {} })
  const warning = await soon('a warning', warned)
  assert.deepEqual([warning.code, /: thrown$/.test(warning.message)], ['listener_failed', true])
  assert.match(warning.detail, /^ {4}at .*\bfail\b/)
})

test('the project is that of the replaced credentials', (t) => {
  const { client } = open(t)
  const project = '0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0'
  client.setCredentials({ project, token: options.token })
  assert.equal(client.toJSON().project, project)
})

test('once, off and removeAllListeners remove listeners', async (t) => {
  const { client, seen } = await connect(t)
  const removed = seen.add('removed')
  client.once('event', seen.add('once')).on('event', removed).off('event', removed)
  await sendEvent({ event_type: 'video.test', params: {}, times: 3 })
  await seen.next('event', 3)
  assert.equal(seen.all('once').length, 1)
  assert.equal(seen.all('removed').length, 0)
  client.removeAllListeners()
  assert.deepEqual(client.eventNames(), [])
})

test('an iterator over no events ends with the session', async (t) => {
  const { client } = await connect(t)
  const calls = client.voice.calls({ topics: ['office'] })
  const next = calls.next()
  await client.close()
  assert.deepEqual(await soon('the end', next), { done: true, value: undefined })
})

const late = (client) => client.execute({ method: 'video.rooms.get' }).catch((error) => error)

function event(id, number) {
  const params = { event_type: 'video.test', params: { number } }
  return { jsonrpc: '2.0', id, method: 'signalwire.event', params }
}

test('missing arguments are rejected as invalid ones', async (t) => {
  const { client } = open(t)
  for (const argument of [undefined, null, {}]) {
    await assert.rejects(client.execute(argument), ValidationError)
    for (const namespace of ['voice', 'messaging', 'task', 'chat', 'pubSub', 'video']) {
      if (!argument) await assert.rejects(client[namespace].listen(argument), ValidationError, namespace)
    }
    assert.throws(() => client.chat.messages(argument), ValidationError)
  }
  assert.equal(client.state, 'idle')
})

test('a drain of a client that is closed resolves, because nothing is left', async (t) => {
  const { client } = await connect(t)
  await client.close()
  assert.deepEqual(await client.drain(), { calls: 0, requests: 0 })
})
