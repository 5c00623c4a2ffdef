// Version 4: calls.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { SignalWire, Voice } from '@signalwire/realtime-api'
import { Recorder, soon, until } from './support/events.mjs'
import { addPhone, ask, hangUp, journal, options, placeCall, received, useSandbox } from './support/space.mjs'

useSandbox()

const from = '+15550000001'
const to = '+15550100001'

async function connect(t) {
  const client = await soon('the client', SignalWire(options))
  t.after(() => client.disconnect())
  return client
}

/** Connects and dials a phone. */
async function dial(t, phone = {}) {
  await addPhone({ number: to, ...phone })
  const client = await connect(t)
  const call = await soon('the call', client.voice.dialPhone({ from, to, timeout: 30 }))
  return { client, call }
}

const logged = async (id) => ask('GET', `/api/voice/logs/${id}`)

test('a dialled call is answered and ended, and the voice log shows it', async (t) => {
  const { call } = await dial(t)
  assert.deepEqual([call.state, call.direction, call.to], ['answered', 'outbound', to])
  assert.equal((await logged(call.id)).status, 'answered')
  await soon('the hangup', call.hangup())
  assert.equal(call.state, 'ended')
  assert.equal((await logged(call.id)).status, 'ended')
})

test('a dial to a busy phone fails with the reason', async (t) => {
  const client = await connect(t)
  await addPhone({ number: to, outcome: 'busy' })
  await assert.rejects(soon('the failure', client.voice.dialPhone({ from, to })), { reason: 'busy' })
})

test('devices ring in parallel, and those that do not win are canceled', async (t) => {
  const client = await connect(t)
  const slow = '+15550100002'
  await addPhone({ number: slow, answer_after_ms: 5000 })
  const { Phone } = Voice.DeviceBuilder
  const devices = new Voice.DeviceBuilder().add([Phone({ from, to: slow }), Phone({ from, to })])
  const call = await soon('the call', client.voice.dial(devices))
  assert.equal(call.to, to)
  const { data } = await ask('GET', '/api/voice/logs')
  assert.deepEqual(
    data.map(({ status }) => status),
    ['ended', 'answered'],
  )
})

test('an inbound call is received on its topic, answered, and ended by the phone', async (t) => {
  const client = await connect(t)
  const seen = new Recorder()
  await client.voice.listen({ topics: ['office'], onCallReceived: seen.add('call') })
  const { call_id: id } = await placeCall(to, { to: from, topic: 'office' })
  const call = await seen.next('call')
  assert.deepEqual([call.id, call.state, call.from, call.context], [id, 'created', to, 'office'])
  await call.listen({ onStateChanged: seen.add('state') })
  await soon('the answer', call.answer())
  assert.equal((await logged(id)).status, 'answered')
  await hangUp(to)
  await until('the end', () => call.state === 'ended')
})

test('a call that one client passes is offered to another', async (t) => {
  const [client, other] = [await connect(t), await connect(t)]
  const seen = new Recorder()
  await client.voice.listen({ topics: ['office'], onCallReceived: seen.add('first') })
  await other.voice.listen({ topics: ['office'], onCallReceived: seen.add('second') })
  await placeCall(to, { to: from, topic: 'office' })
  await (await seen.next('first')).pass()
  const call = await seen.next('second')
  await soon('the answer', call.answer())
  await assert.rejects(seen.all('first')[0].playTTS({ text: 'Hello' }).onStarted(), { code: '409' })
})

test('a number of the project delivers calls of the REST API to its topic', async (t) => {
  const client = await connect(t)
  const seen = new Recorder()
  const { id } = await ask('POST', '/api/relay/rest/phone_numbers', { number: from })
  await ask('PUT', `/api/relay/rest/phone_numbers/${id}`, {
    call_handler: 'relay_topic',
    call_relay_topic: 'office',
  })
  await client.voice.listen({ topics: ['office'], onCallReceived: seen.add('call') })
  const params = { from: to, to: from, url: 'https://example.com/swml' }
  const dialled = await ask('POST', '/api/calling/calls', { command: 'dial', params })
  const call = await seen.next('call')
  await soon('the answer', call.answer())
  assert.equal((await logged(dialled.id)).status, 'answered')
  await soon('the hangup', call.hangup())
  assert.equal((await logged(dialled.id)).status, 'ended')
})

test('a playback is paused, resumed, stopped, and ends by itself', async (t) => {
  const { call } = await dial(t)
  const seen = new Recorder()
  const listen = seen.listeners('onStarted', 'onUpdated', 'onEnded')
  const playback = await soon('a playback', call.playSilence({ duration: 30, listen }).onStarted())
  await playback.pause()
  await playback.setVolume(2)
  await playback.resume()
  await playback.stop()
  await seen.next('onEnded')
  await assert.rejects(playback.pause(), { message: 'Action has ended' })
  const ended = await soon('the end', call.playTTS({ text: 'Hello' }))
  assert.equal(ended.state, 'finished')
})

test('a recording is paused, resumed and stopped, and the REST API lists it', async (t) => {
  const { call } = await dial(t)
  const recording = await soon('a recording', call.recordAudio({ format: 'wav' }).onStarted())
  await recording.pause()
  await recording.resume()
  await recording.stop()
  await until('the end', () => recording.state === 'finished')
  assert.match(recording.url, /^https:/)
  const { data } = await ask('GET', '/api/relay/rest/recordings')
  assert.deepEqual(
    data.map(({ status }) => status),
    ['finished'],
  )
})

test('a prompt returns the digits of the phone, then its words, then none', async (t) => {
  const { call } = await dial(t, { digits: ['42#'], words: ['yes please'] })
  const digits = { max: 4, terminators: '#' }
  const first = await soon('digits', call.promptTTS({ text: 'Code?', digits }))
  assert.deepEqual([first.type, first.digits, first.terminator], ['digit', '42', '#'])
  const second = await soon('words', call.promptTTS({ text: 'Well?', speech: { language: 'en-US' } }))
  assert.deepEqual([second.type, second.text], ['speech', 'yes please'])
  // The promise of a prompt that fails stays pending in this version.
  const seen = new Recorder()
  const listen = seen.listeners('onFailed')
  await call.promptTTS({ text: 'Again?', initialTimeout: 0.1, digits, listen }).onStarted()
  assert.equal((await seen.next('onFailed')).type, 'no_input')
})

test('a collect reports the start of input and partial results', async (t) => {
  const { call } = await dial(t, { words: ['hello there'] })
  const seen = new Recorder()
  const listen = seen.listeners('onInputStarted', 'onUpdated', 'onEnded')
  const collect = call.collect({ speech: {}, partialResults: true, sendStartOfInput: true, listen })
  assert.equal((await soon('the end', collect)).text, 'hello there')
  await seen.next('onInputStarted')
  await seen.next('onUpdated')
})

test('a running prompt is changed and stopped', async (t) => {
  const { call } = await dial(t)
  const prompt = await soon('a prompt', call.promptTTS({ text: 'Code?', digits: { max: 1 } }).onStarted())
  await prompt.setVolume(1)
  await prompt.stop()
  const collect = await soon('a collect', call.collect({ digits: { max: 1 } }).onStarted())
  await collect.startInputTimers()
  await collect.stop()
})

test('a person, a machine and digits are detected', async (t) => {
  const { call } = await dial(t, { answered_by: 'machine', digits: ['7'] })
  const machine = await soon('a machine', call.amd())
  assert.equal(machine.type, 'machine')
  const events = async () =>
    (await journal())
      .filter(({ frame }) => frame.params?.event_type === 'calling.call.detect')
      .map(({ frame }) => frame.params.params.detect)
  assert.deepEqual(
    (await events()).map(({ params }) => params.event),
    ['MACHINE', 'READY', 'finished'],
  )
  await soon('digits', call.detectDigit({ digits: '7' }))
  assert.ok((await events()).some(({ type, params }) => type === 'digit' && params.event === '7'))
  const fax = await soon('a fax', call.detectFax().onStarted())
  await fax.stop()
  await until('the end of the detection', async () => (await events()).at(-1).type === 'fax')
})

test('a tap starts and stops, and digits are heard by the phone', async (t) => {
  const { call } = await dial(t)
  const device = { type: 'rtp', addr: '192.0.2.9', port: 4000 }
  const tap = await soon('a tap', call.tapAudio({ direction: 'both', device }).onStarted())
  await tap.stop()
  await until('the end', () => tap.state === 'finished')
  await soon('the digits', call.sendDigits('12w#'))
  assert.equal((await ask('GET', '/sandbox/phones')).heard[to], '12w#')
})

test('a call is connected to a phone, disconnected, and connected again until it ends', async (t) => {
  const { call } = await dial(t)
  const other = '+15550100002'
  const peer = await soon('the peer', call.connectPhone({ from, to: other }))
  assert.equal(peer.to, other)
  await soon('the end of the connection', call.disconnect())
  await soon('the second peer', call.connectPhone({ from, to: other }))
  const ended = call.disconnected()
  await hangUp(other)
  await soon('the end of the second connection', ended)
  await addPhone({ number: other, outcome: 'declines' })
  await assert.rejects(soon('the failure', call.connectPhone({ from, to: other })))
  await soon('the hangup', call.hangup())
})

test('the end of a call ends its actions', async (t) => {
  const { call } = await dial(t)
  const playback = await soon('a playback', call.playSilence({ duration: 30 }).onStarted())
  await hangUp(to)
  await until('the end', () => playback.state === 'finished')
  await assert.rejects(call.playTTS({ text: 'Hello' }).onStarted(), { code: '410' })
})

test('a phone hangs up after the time of its script', async (t) => {
  const { call } = await dial(t, { hang_up_after_ms: 50 })
  await until('the end', () => call.state === 'ended')
  assert.equal((await received('calling.end')).length, 0)
})
