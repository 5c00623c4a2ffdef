// The token is in no output of a client.
import assert from 'node:assert/strict'
import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import { readdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import { test } from 'node:test'
import { inspect } from 'node:util'
import { serialize } from 'node:v8'
import { config, getConfig, RealtimeClient, SignalWire, Voice } from 'signalwire-client/realtime'
import { at } from '../../scripts/support/paths.mjs'
import { Recorder, until } from '../realtime-vendor/support/events.mjs'
import { addFault, connect, options, useRelay, WRONG_TOKEN } from './support/relay.mjs'

useRelay()

const { token } = options

function assertClean(what, text) {
  assert.ok(!String(text).includes(token), `${what} contains the token`)
}

/** All ways in which a program prints a value. */
function print(value) {
  const shown = { depth: Infinity, showHidden: true, getters: true }
  return [inspect(value, shown), JSON.stringify(value), String(value), JSON.stringify({ ...value })].join(
    '\n',
  )
}

test('no client prints its token', async (t) => {
  const { client } = await connect(t)
  const four = await SignalWire(options)
  const three = new Voice.Client(options)
  t.after(() => Promise.all([four.disconnect(), three.disconnect()]))
  for (const each of [client, client.voice, four, three]) {
    assertClean(each.constructor.name, print(each))
    assertClean(`a clone of ${each.constructor.name}`, serialize(each).toString('latin1'))
  }
  assert.match(inspect(client), /^RealtimeClient \{[\s\S]*\[redacted\]/)
})

test('config keeps the token out of what is printed', (t) => {
  t.after(() => config({ token: WRONG_TOKEN }))
  config({ token })
  assertClean('getConfig', print({ ...getConfig() }) + JSON.stringify(getConfig()) + inspect(getConfig()))
  assert.equal(getConfig().token, token)
})

test('traffic has no token, with and without bodies', async (t) => {
  const client = new RealtimeClient(options)
  t.after(() => client.close())
  const seen = new Recorder()
  client.onTraffic(seen.add('described'))
  const stop = client.onTraffic(seen.add('bodies'), { bodies: true })
  await client.connect()
  await addFault({ step: 'video.rooms.get', send: [secretEvent(), `echo ${token}`] })
  await client.execute({ method: 'video.rooms.get' })
  await until('the answer', () => seen.all('bodies').some(({ body }) => body?.includes('rooms')))
  for (const each of [...seen.all('described'), ...seen.all('bodies')]) {
    assertClean('traffic', JSON.stringify(each))
    assert.ok(!JSON.stringify(each).includes('c2VjcmV0'), 'traffic contains the authorization state')
  }
  const [first] = seen.all('described')
  assert.deepEqual([first.direction, first.method, first.body], ['sent', 'signalwire.connect', undefined])
  assert.match(seen.all('bodies')[0].body, /redacted/)
  stop()
  const count = seen.all('bodies').length
  await client.execute({ method: 'video.rooms.get' })
  assert.equal(seen.all('bodies').length, count)
})

test('messages cross to JavaScript only while something observes them', async (t) => {
  const addon = readdirSync(at('dist')).find((name) => name.endsWith('.node'))
  const { NativeSession } = createRequire(import.meta.url)(at('dist', addon))
  const { receive } = NativeSession.prototype
  let crossed = ''
  t.mock.method(NativeSession.prototype, 'receive', function () {
    const batch = receive.call(this)
    crossed += batch ?? ''
    return batch
  })
  const { client } = await connect(t)
  await client.execute({ method: 'video.rooms.get' })
  assert.match(crossed, /"connected"/)
  assert.doesNotMatch(crossed, /"direction"/)
  client.onTraffic(() => {})
  await client.execute({ method: 'video.rooms.get' })
  assert.match(crossed, /"direction":"sent"/)
})

test('the diagnostics channel has the traffic without bodies', async (t) => {
  const messages = []
  const listener = (message) => messages.push(message)
  subscribe('signalwire-client:realtime', listener)
  t.after(() => unsubscribe('signalwire-client:realtime', listener))
  const { client } = await connect(t)
  await client.execute({ method: 'video.rooms.get' })
  const methods = messages.map(({ method }) => method)
  assert.ok(methods.includes('signalwire.connect') && methods.includes('video.rooms.get'), `${methods}`)
  for (const message of messages) {
    assert.ok(!('body' in message))
    assertClean('the channel', JSON.stringify(message))
  }
})

test('errors have no token, even if the server repeats it', async (t) => {
  const { client } = await connect(t)
  const error = { code: -32602, message: `invalid token ${token}` }
  await addFault({ step: 'video.rooms.get', error })
  const failed = await client.execute({ method: 'video.rooms.get' }).catch((caught) => caught)
  assertClean('the error', print(failed) + failed.stack)
  await addFault({ step: 'signalwire.connect', error: { code: -32002, message: `wrong: ${token}` } })
  const rejected = await SignalWire(options).catch((caught) => caught)
  assert.equal(rejected.name, 'AuthenticationError')
  assertClean('the rejection', print(rejected) + rejected.stack)
})

test('the token is sent in the authentication only', async (t) => {
  const { client } = await connect(t)
  const bodies = []
  client.onTraffic(({ body }) => bodies.push(body), { bodies: true })
  await client.execute({ method: 'video.rooms.get' })
  for (const body of bodies) assertClean('a frame', body)
})

function secretEvent() {
  const params = {
    event_type: 'signalwire.authorization.state',
    params: { authorization_state: 'c2VjcmV0:a' },
  }
  return { jsonrpc: '2.0', id: 'state-1', method: 'signalwire.event', params }
}
