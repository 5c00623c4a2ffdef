// Version 3: calls.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Voice } from 'realtime-api-3'
import { Recorder, soon, until } from './support/events.mjs'
import { addPhone, ask, hangUp, options, placeCall, received, useSandbox } from './support/space.mjs'

useSandbox()

const from = '+15550000001'
const to = '+15550100001'

function connect(t) {
  const client = new Voice.Client({ ...options, topics: ['office'] })
  t.after(() => client.disconnect())
  return client
}

/** Connects and dials a phone. */
async function dial(t, phone = {}) {
  await addPhone({ number: to, ...phone })
  const client = connect(t)
  const call = await soon('the call', client.dialPhone({ from, to, timeout: 30 }))
  return { client, call }
}

test('a dialled call is answered and ended, and the voice log shows it', async (t) => {
  const { call } = await dial(t)
  assert.equal((await ask('GET', `/api/voice/logs/${call.id}`)).status, 'answered')
  await soon('the hangup', call.hangup())
  assert.equal((await ask('GET', `/api/voice/logs/${call.id}`)).status, 'ended')
})

test('a dial to a busy phone fails', async (t) => {
  await addPhone({ number: to, outcome: 'busy' })
  await assert.rejects(soon('the failure', connect(t).dialPhone({ from, to })))
})

test('an inbound call is received, answered and ended by the phone', async (t) => {
  const client = connect(t)
  const seen = new Recorder()
  client.on('call.received', seen.add('call'))
  await until('the connection', async () => (await received('signalwire.connect')).length === 1)
  const { call_id: id } = await placeCall(to, { to: from, topic: 'office' })
  const call = await seen.next('call')
  assert.deepEqual([call.id, call.from], [id, to])
  await soon('the answer', call.answer())
  call.on('call.state', seen.add('state'))
  await hangUp(to)
  assert.equal((await seen.next('state')).state, 'ended')
})

test('a call plays, records, and stops both', async (t) => {
  const { call } = await dial(t)
  const playback = await soon('a playback', call.playSilence({ duration: 30 }))
  await playback.pause()
  await playback.resume()
  await playback.stop()
  await soon('the end', playback.ended())
  const spoken = await soon('a playback', call.playTTS({ text: 'Hello' }))
  await soon('the end', spoken.ended())
  const recording = await soon('a recording', call.recordAudio({ format: 'wav' }))
  await recording.stop()
  await soon('the end', recording.ended())
  assert.equal(recording.state, 'finished')
})

test('a prompt returns digits, then words, and a collect digits', async (t) => {
  const { call } = await dial(t, { digits: ['42#', '7'], words: ['yes please'] })
  const digits = { max: 4, terminators: '#' }
  const first = await soon('a prompt', call.promptTTS({ text: 'Code?', digits }))
  assert.equal((await soon('digits', first.ended())).digits, '42')
  const second = await soon('a prompt', call.promptTTS({ text: 'Well?', speech: {} }))
  assert.equal((await soon('words', second.ended())).text, 'yes please')
  const collect = await soon('a collect', call.collect({ digits: { max: 1 } }))
  assert.equal((await soon('digits', collect.ended())).digits, '7')
})

test('a call is tapped, detected, and connected', async (t) => {
  const { call } = await dial(t)
  const device = { type: 'rtp', addr: '192.0.2.9', port: 4000 }
  const tap = await soon('a tap', call.tapAudio({ direction: 'both', device }))
  await tap.stop()
  const detect = await soon('a detector', call.amd())
  await soon('the end', detect.ended())
  await soon('the digits', call.sendDigits('12#'))
  const peer = await soon('the peer', call.connectPhone({ from, to: '+15550100002' }))
  assert.ok(peer.id)
  await soon('the end of the connection', call.disconnect())
})
