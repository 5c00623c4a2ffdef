// Calls and their session: a lost connection, listeners that fail, calls that nothing receives, and
// clients that share a connection.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { RealtimeClient, Voice } from 'signalwire-client/realtime'
import { Recorder, soon, until } from '../realtime-vendor/support/events.mjs'
import { dial, from, hangUp, STYLES, to } from './support/calls.mjs'
import {
  addFault,
  addPhone,
  ask,
  options,
  paramsOf,
  placeCall,
  sendEvent,
  useRelay,
} from './support/relay.mjs'

useRelay()

const other = '+15550100002'

test('a dial and a playback end after the connection was lost and resumed', async (t) => {
  const { client, call } = await dial(t)
  await addPhone({ number: other, answer_after_ms: 4000 })
  const seen = new Recorder()
  client.on('resumed', seen.add('resumed'))
  const playback = call.playSilence({ duration: 4 })
  await soon('the start', playback.onStarted())
  const dialled = client.voice.dialPhone({ from, to: other })
  await until('the request', async () => (await paramsOf('calling.dial')).length === 2)
  await addFault({ step: 'now', end: 'drop' })
  assert.equal((await seen.next('resumed')).restored, true)
  assert.equal((await soon('the second call', dialled)).state, 'answered')
  assert.equal((await soon('the end of the playback', playback)).state, 'finished')
  const ended = call.waitFor('ended')
  await hangUp(to)
  assert.equal(await soon('the end of the call', ended), true)
})

test('a command that is lost with its connection is not sent twice', async (t) => {
  const { call } = await dial(t)
  await addFault({ step: 'calling.play', ignore: true, end: 'drop' })
  const error = await soon(
    'the error',
    call.playTTS({ text: 'Hello' }).then(assert.fail, (error) => error),
  )
  assert.equal(error.maybeDelivered, true)
  await soon('a later playback', call.playTTS({ text: 'Again' }))
  assert.equal((await paramsOf('calling.play')).length, 2)
})

test('a listener that throws or rejects does not affect the call', async (t) => {
  const { client, call } = await dial(t)
  const seen = new Recorder()
  client.on('listenerError', seen.add('error'))
  call.on('playback.started', () => {
    throw new Error('thrown')
  })
  call.on('playback.started', () => Promise.reject(new Error('rejected')))
  call.on('playback.started', seen.add('started'))
  assert.equal((await soon('the end', call.playTTS({ text: 'Hello' }))).state, 'finished')
  await seen.next('error', 2)
  assert.deepEqual(
    seen.all('error').map(({ event, error }) => [event, error.message]),
    [
      ['playback.started', 'thrown'],
      ['playback.started', 'rejected'],
    ],
  )
  assert.equal(seen.all('started').length, 1)
})

test('a call without a listener is passed, and counted', async (t) => {
  const client = STYLES.native(t)
  const stop = await client.voice.listen({ topics: ['office'], onCallReceived: () => {} })
  await client.messaging.listen({ topics: ['home'], onMessageReceived: () => {} })
  await placeCall(to, { to: from, topic: 'home' })
  await until('the pass', async () => (await paramsOf('calling.pass')).length === 1)
  assert.equal(client.stats().callsPassed, 1)
  await stop()
})

test('v3: clients share a connection, and each receives the calls of its topics', async (t) => {
  const [office, home] = ['office', 'home'].map((topic) => new Voice.Client({ ...options, topics: [topic] }))
  t.after(() => home.disconnect())
  const seen = new Recorder()
  office.on('call.received', seen.add('office'))
  home.on('call.received', seen.add('home'))
  await placeCall(to, { to: from, topic: 'office' })
  await placeCall(other, { to: from, topic: 'home' })
  assert.equal((await seen.next('office')).context, 'office')
  const call = await seen.next('home')
  assert.equal(call.context, 'home')
  const entries = await ask('GET', '/sandbox/relay/journal')
  assert.equal(entries.filter(({ kind }) => kind === 'open').length, 1)
  await soon('the end of one client', office.disconnect())
  await soon('an answer over the other', call.answer())
  assert.deepEqual([seen.all('office').length, seen.all('home').length], [1, 1])
})

test('ended calls leave no watch behind', async (t) => {
  const client = new RealtimeClient(options)
  t.after(() => client.close())
  await addPhone({ number: to })
  for (let count = 0; count < 20; count++) {
    const call = await soon('a call', client.voice.dialPhone({ from, to }))
    await soon('the hangup', call.hangup())
  }
  assert.equal(client.stats().liveCalls, 0)
  await checkUnwatched(client, { event_type: 'calling.call.state', params: STATE })
})

test('dials that the server rejects, and those that are not sent, leave no watch behind', async (t) => {
  const client = STYLES.native(t)
  await addFault({ step: 'calling.dial', result: { code: '422', message: 'No.' } })
  await assert.rejects(soon('the error', client.voice.dialPhone({ from, to })), { code: 'unprocessable' })
  const aborted = client.voice.dialPhone({ from, to }, { signal: AbortSignal.abort() })
  await assert.rejects(soon('the abort', aborted), { name: 'AbortError' })
  const [{ tag }] = await paramsOf('calling.dial')
  await checkUnwatched(client, { event_type: 'calling.call.dial', params: { tag, dial_state: 'failed' } })
  await checkUnwatched(client, { event_type: 'calling.call.state', params: STATE })
})

const STATE = { call_id: 'c-1', node_id: 'n-1', call_state: 'ringing', direction: 'inbound' }

/** Sends an event 3 times, which the client must not be watching. */
async function checkUnwatched(client, event) {
  const before = client.stats().unwatched
  await sendEvent({ ...event, times: 3 })
  await until('the events', () => client.stats().unwatched === before + 3)
}
