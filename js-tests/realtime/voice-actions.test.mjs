// Actions of calls: playbacks, recordings, prompts, collects, detectors and taps.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Voice } from 'signalwire-client/realtime'
import { Recorder, soon, until } from '../realtime-vendor/support/events.mjs'
import { callRequests, dial, receive, to } from './support/calls.mjs'
import { addFault, ask, paramsOf, sendEvent, useRelay } from './support/relay.mjs'

useRelay()

for (const style of ['v4', 'native']) {
  test(`${style}: the promise of a playback resolves at its end, and has its methods`, async (t) => {
    const { call } = await dial(t, { style })
    const seen = new Recorder()
    const listen = seen.listeners('onStarted', 'onUpdated', 'onEnded')
    const promise = call.playSilence({ duration: 30, listen })
    const playback = await soon('the start', promise.onStarted())
    assert.deepEqual([await promise.id, await promise.state], [playback.controlId, 'playing'])
    await soon('the pause', promise.pause())
    await until('the state', () => playback.state === 'paused')
    await soon('the volume', promise.setVolume(2))
    await soon('the resume', playback.resume())
    await soon('the stop', playback.stop())
    assert.equal(await soon('the end', promise), playback)
    assert.deepEqual([playback.state, playback.hasEnded, playback.volume], ['finished', true, 2])
    assert.deepEqual([seen.all('onStarted').length, seen.all('onEnded').length], [1, 1])
    assert.equal(seen.all('onUpdated').length, 2)
    await assert.rejects(playback.pause(), { code: 'action_ended' })
    assert.equal(await playback.stop(), playback)
  })
}

test('v3: the promise of a playback resolves at its start', async (t) => {
  const { call } = await dial(t, { style: 'v3' })
  const seen = new Recorder()
  for (const name of ['started', 'updated', 'ended']) call.on(`playback.${name}`, seen.add(name))
  const playback = await soon('a playback', call.playSilence({ duration: 30 }))
  assert.deepEqual([playback.state, playback.hasEnded], ['playing', false])
  await playback.pause()
  await playback.resume()
  await playback.stop()
  assert.equal(await soon('the end', playback.ended()), playback)
  assert.deepEqual([seen.all('started'), seen.all('ended')], [[playback], [playback]])
  assert.equal(seen.all('updated').length, 2)
})

test('playlists and media are sent as the protocol has them', async (t) => {
  const { call } = await dial(t)
  const { Playlist } = Voice
  const items = [Playlist.TTS({ text: 'Hi', language: 'en-US' }), Playlist.Silence({ duration: 0.01 })]
  const playlist = new Playlist({ volume: 3 }).add(items[0]).add(items[1])
  assert.deepEqual([playlist.media, playlist.volume], [items, 3])
  await soon('a playlist', call.play(playlist))
  await soon('a playlist with options', call.play({ playlist, volume: 1, loop: 1, direction: 'both' }))
  await soon('a file', call.playAudio({ url: 'https://example.com/a.mp3', volume: 4 }))
  await soon('a ringtone', call.playRingtone({ name: 'us', duration: 0.01 }))
  const play = [
    { type: 'tts', params: { text: 'Hi', language: 'en-US' } },
    { type: 'silence', params: { duration: 0.01 } },
  ]
  const sent = await paramsOf('calling.play')
  assert.deepEqual(
    sent.map(({ node_id, call_id, control_id, ...params }) => params),
    [
      { play, volume: 3 },
      { play, volume: 1, loop: 1, direction: 'both' },
      { play: [{ type: 'audio', params: { url: 'https://example.com/a.mp3' } }], volume: 4 },
      { play: [{ type: 'ringtone', params: { name: 'us', duration: 0.01 } }] },
    ],
  )
})

test('a recording is paused, resumed and stopped, and has the properties of its file', async (t) => {
  const { call } = await receive(t)
  const promise = call.recordAudio({ format: 'wav', endSilenceTimeout: 0 })
  const recording = await soon('a recording', promise.onStarted())
  await recording.pause({ behavior: 'skip' })
  await until('the pause', () => recording.state === 'paused')
  await recording.resume()
  await recording.stop()
  await soon('the end', promise)
  assert.equal(recording.state, 'finished')
  assert.match(recording.url, /^https:/)
  assert.deepEqual([typeof recording.duration, recording.size], ['number', 0])
  assert.equal(recording.record.audio.format, 'wav')
  const [{ record }] = await paramsOf('calling.record')
  assert.deepEqual(record, { audio: { format: 'wav', end_silence_timeout: 0 } })
  assert.equal((await paramsOf('calling.record.pause'))[0].behavior, 'skip')
})

test('a prompt returns the digits of the phone, then its words, then none', async (t) => {
  const { call } = await receive(t, { phone: { digits: ['42#'], words: ['yes please'] } })
  const digits = { max: 4, terminators: '#', digitTimeout: 2 }
  const first = await soon('digits', call.promptTTS({ text: 'Code?', digits, volume: 2 }))
  assert.deepEqual([first.type, first.digits, first.terminator, first.volume], ['digit', '42', '#', 2])
  const second = await soon('words', call.promptTTS({ text: 'Well?', speech: { language: 'en-US' } }))
  assert.deepEqual(
    [second.type, second.text, second.speech, second.confidence],
    ['speech', 'yes please', 'yes please', 0.9],
  )
  const seen = new Recorder()
  const listen = seen.listeners('onStarted', 'onFailed', 'onEnded')
  const third = await soon(
    'no input',
    call.promptTTS({ text: 'Again?', initialTimeout: 0.1, digits, listen }),
  )
  assert.deepEqual(
    [third.type, third.reason, third.digits, third.hasEnded],
    ['no_input', 'no_input', undefined, true],
  )
  assert.deepEqual(
    [seen.all('onStarted').length, seen.all('onFailed'), seen.all('onEnded')],
    [1, [third], []],
  )
  const [{ control_id, play, collect, volume }] = await paramsOf('calling.play_and_collect')
  assert.match(control_id, /^[0-9a-f-]{36}\.prompt$/)
  assert.deepEqual([play, volume], [[{ type: 'tts', params: { text: 'Code?' } }], 2])
  assert.deepEqual(collect, { digits: { max: 4, terminators: '#', digit_timeout: 2 } })
})

test('a collect reports the start of input and partial results', async (t) => {
  const { call } = await receive(t, { phone: { words: ['hello there'] } })
  const seen = new Recorder()
  const listen = seen.listeners('onStarted', 'onInputStarted', 'onUpdated', 'onEnded')
  call.on('collect.startOfInput', seen.add('on'))
  const params = { speech: {}, partialResults: true, sendStartOfInput: true, listen }
  const collect = await soon('the end', call.collect(params))
  assert.deepEqual([collect.text, collect.final, collect.state], ['hello there', true, 'finished'])
  assert.deepEqual(collect.result, { type: 'speech', params: { text: 'hello there', confidence: 0.9 } })
  for (const name of ['onStarted', 'onInputStarted', 'onUpdated', 'onEnded', 'on']) {
    assert.deepEqual(seen.all(name), [collect], name)
  }
})

test('a running prompt and a running collect are changed and stopped', async (t) => {
  const { call } = await receive(t)
  const prompt = await soon('a prompt', call.promptTTS({ text: 'Code?', digits: { max: 1 } }).onStarted())
  await prompt.setVolume(1)
  await prompt.stop()
  await soon('the end', prompt.ended())
  const collect = await soon('a collect', call.collect({ digits: { max: 1 } }).onStarted())
  await collect.startInputTimers()
  await collect.stop()
  await soon('the end', collect.ended())
})

test('machines, digits and faxes are detected', async (t) => {
  const { call } = await receive(t, { phone: { answered_by: 'machine', digits: ['7'] } })
  const seen = new Recorder()
  const listen = seen.listeners('onStarted', 'onUpdated', 'onEnded')
  const machine = await soon('a machine', call.amd({ timeout: 5, initialTimeout: 1, listen }))
  assert.deepEqual([machine.type, machine.result, machine.waitForBeep], ['machine', 'READY', false])
  assert.deepEqual(
    ['onStarted', 'onUpdated', 'onEnded'].map((name) => seen.all(name).length),
    [1, 2, 1],
  )
  const digit = await soon('a digit', call.detectDigit({ digits: '7' }))
  assert.deepEqual([digit.type, digit.result], ['digit', '7'])
  const fax = await soon('a fax', call.detectFax({ tone: 'CNG' }).onStarted())
  assert.equal(fax.type, 'fax')
  await fax.stop()
  await soon('the end', fax.ended())
  await soon('a detector', call.detect({ type: 'machine', waitForBeep: true }).onStarted())
  const sent = await paramsOf('calling.detect')
  assert.deepEqual(
    sent.map(({ detect, timeout }) => [detect, timeout]),
    [
      [{ type: 'machine', params: { initial_timeout: 1 } }, 5],
      [{ type: 'digit', params: { digits: '7' } }, undefined],
      [{ type: 'fax', params: { tone: 'CNG' } }, undefined],
      [{ type: 'machine', params: {} }, undefined],
    ],
  )
})

test('a detector that waits for the beep ends with it', async (t) => {
  const { call } = await receive(t, { phone: { answered_by: 'human' } })
  await addFault({ step: 'calling.detect', result: { code: '200', message: 'OK' } })
  const promise = call.amd({ waitForBeep: true })
  const { controlId } = await soon('the start', promise.onStarted())
  const event = (beep) => {
    const detect = { type: 'machine', params: { event: 'MACHINE', beep } }
    const params = { call_id: call.id, node_id: call.nodeId, control_id: controlId, detect }
    return sendEvent({ event_type: 'calling.call.detect', params })
  }
  await event(false)
  await event(true)
  const detect = await soon('the end', promise)
  assert.deepEqual([detect.beep, detect.result, detect.hasEnded], [true, 'MACHINE', true])
})

test('a tap starts and stops, and digits are heard by the phone', async (t) => {
  const { call } = await receive(t)
  const device = { type: 'ws', uri: 'wss://example.com/tap', rate: 8000 }
  const tap = await soon('a tap', call.tapAudio({ direction: 'both', device }).onStarted())
  assert.deepEqual(tap.device, { type: 'ws', params: { uri: 'wss://example.com/tap', rate: 8000 } })
  await tap.stop()
  assert.equal((await soon('the end', tap.ended())).state, 'finished')
  assert.equal(await soon('the digits', call.sendDigits('12w#')), call)
  assert.equal((await ask('GET', '/sandbox/phones')).heard[to], '12w#')
  const other = { type: 'rtp', addr: '192.0.2.9', port: 4000 }
  await soon('a tap', call.tap({ audio: { direction: 'listen' }, device: other }).onStarted())
  const sent = await paramsOf('calling.tap')
  assert.deepEqual(
    sent.map((params) => params.tap.params.direction),
    ['both', 'listen'],
  )
  assert.deepEqual(sent[1].device, { type: 'rtp', params: { addr: '192.0.2.9', port: 4000 } })
})

test('an action whose signal has aborted is not sent, and its error says so', async (t) => {
  const { call } = await dial(t)
  const options = { signal: AbortSignal.abort() }
  const expected = { name: 'AbortError', maybeDelivered: false }
  await assert.rejects(call.playTTS({ text: 'Hello' }, options), expected)
  await assert.rejects(call.sendDigits('1', options), expected)
  await assert.rejects(call.hangup('busy', options), expected)
  const methods = (await callRequests()).map(({ method }) => method)
  assert.deepEqual(methods, ['calling.dial'])
})
