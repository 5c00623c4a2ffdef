// How actions of calls end, fail and are rejected.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { AbortError, NotFoundError, SignalWireError, TimeoutError, ValidationError } from 'signalwire-client'
import { Recorder, soon, until } from '../realtime-vendor/support/events.mjs'
import { hangUp, receive, to } from './support/calls.mjs'
import { addFault, paramsOf, sendEvent, useRelay } from './support/relay.mjs'

useRelay()

test('the end of a call ends its actions, with or without their events', async (t) => {
  const { call } = await receive(t)
  await addFault({ step: 'calling.call.record', always: true, silent: true })
  const actions = [
    call.playSilence({ duration: 30 }),
    call.recordAudio(),
    call.ai({ prompt: { text: 'Hi' } }),
  ]
  const playback = await soon('a playback', actions[0].onStarted())
  const ended = Promise.all(actions)
  await until('the requests', async () => (await paramsOf('calling.ai')).length === 1)
  await hangUp(to)
  const results = await soon('the ends', ended)
  assert.deepEqual(
    results.map(({ hasEnded }) => hasEnded),
    [true, true, true],
  )
  assert.equal(playback.state, 'finished')
  await assert.rejects(call.playTTS({ text: 'Hello' }), { status: 410 })
})

test('an action that the server does not know has ended', async (t) => {
  const { call } = await receive(t)
  const playback = await soon('a playback', call.playSilence({ duration: 30 }).onStarted())
  const seen = new Recorder()
  await playback.listen(seen.listeners('onEnded'))
  await addFault({ step: 'calling.play.pause', result: { code: '404', message: 'Not found' } })
  await assert.rejects(playback.pause(), NotFoundError)
  assert.equal(await soon('the end', playback.ended()), playback)
  assert.deepEqual(seen.all('onEnded'), [playback])
  assert.equal(call.state, 'answered')
  const recording = await soon('a recording', call.recordAudio().onStarted())
  await addFault({ step: 'calling.record.stop', result: { code: '410', message: 'Gone' } })
  assert.equal(await soon('the stop', recording.stop()), recording)
  assert.equal(recording.hasEnded, true)
})

test('an action that fails before it starts is rejected; one that fails later resolves', async (t) => {
  const { call } = await receive(t)
  // The result comes from the fault, so the sandbox plays nothing and sends no event.
  await addFault({ step: 'calling.play', result: { code: '200', message: 'OK' } })
  const seen = new Recorder()
  call.on('playback.failed', seen.add('failed'))
  const promise = call.playAudio({ url: 'https://example.com/a.mp3' })
  await until('the request', async () => (await paramsOf('calling.play')).length === 1)
  const [{ control_id }] = await paramsOf('calling.play')
  const params = { call_id: call.id, node_id: call.nodeId, control_id, state: 'error' }
  await sendEvent({ event_type: 'calling.call.play', params })
  await assert.rejects(soon('the failure', promise), (error) => {
    assert.ok(error instanceof SignalWireError)
    assert.deepEqual([error.code, error.state, error.controlId], ['action_failed', 'error', control_id])
    return true
  })
  assert.deepEqual(
    seen.all('failed').map(({ state }) => state),
    ['error'],
  )
  const recording = call.recordAudio()
  const { controlId } = await soon('a recording', recording.onStarted())
  const last = { call_id: call.id, node_id: call.nodeId, control_id: controlId, state: 'no_input' }
  await sendEvent({ event_type: 'calling.call.record', params: last })
  assert.equal((await soon('the end', recording)).state, 'no_input')
})

test('a rejected command is reported once, by the promise that is awaited', async (t) => {
  const { call } = await receive(t)
  await addFault({ step: 'calling.play', always: true, result: { code: '409', message: 'Conflict' } })
  await assert.rejects(call.playTTS({ text: 'Hello' }).onStarted(), { status: 409 })
  await assert.rejects(call.playTTS({ text: 'Hello' }).pause(), { status: 409 })
  await assert.rejects(call.playTTS({ text: 'Hello' }), { status: 409 })
  assert.equal(call.state, 'answered')
})

test('waits for actions end by signal and time limit, and the action goes on', async (t) => {
  const { call } = await receive(t)
  const controller = new AbortController()
  const aborted = call.playSilence({ duration: 30 }, { signal: controller.signal })
  const playback = await soon('the start', aborted.onStarted())
  await assert.rejects(soon('the timeout', call.recordAudio({}, { timeoutMs: 50 })), (error) => {
    assert.ok(error instanceof TimeoutError)
    assert.equal(error.message, 'call.recordAudio was not completed within 50 ms.')
    return true
  })
  const end = assert.rejects(soon('the abort', Promise.resolve(aborted)), (error) => {
    assert.ok(error instanceof AbortError)
    assert.equal(error.message, 'call.playSilence was not completed.')
    return true
  })
  controller.abort()
  await end
  assert.deepEqual([playback.hasEnded, playback.state], [false, 'playing'])
  await soon('the stop', playback.stop())
})

test('actions of other programs are reported', async (t) => {
  const { call } = await receive(t)
  const seen = new Recorder()
  await call.listen(seen.listeners('onPlaybackStarted', 'onPlaybackEnded'))
  const params = { call_id: call.id, node_id: call.nodeId, control_id: 'by-rest' }
  await sendEvent({ event_type: 'calling.call.play', params: { ...params, state: 'playing' } })
  const playback = await seen.next('onPlaybackStarted')
  await sendEvent({ event_type: 'calling.call.play', params: { ...params, state: 'finished' } })
  assert.equal(await seen.next('onPlaybackEnded'), playback)
  assert.deepEqual([playback.id, playback.state], ['by-rest', 'finished'])
})

test('invalid arguments are rejected with their path, and nothing is sent', async (t) => {
  const { call } = await receive(t)
  const paths = async (promise) => {
    const error = await soon(
      'an error',
      Promise.resolve(promise).then(assert.fail, (error) => error),
    )
    assert.ok(error instanceof ValidationError, String(error))
    return error.problems.map(({ path }) => path)
  }
  const before = (await paramsOf('calling.play')).length
  assert.deepEqual(await paths(call.playTTS({})), ['text'])
  assert.deepEqual(await paths(call.promptAudio({ digits: { max: 1 } })), ['url'])
  assert.deepEqual(await paths(call.play({ playlist: { media: [{ type: 'tts' }] } })), ['playlist[0].text'])
  assert.deepEqual(await paths(call.playTTS({ text: 'Hi', langauge: 'en-US' })), ['langauge'])
  assert.deepEqual(await paths(call.playTTS('hello')), ['params'])
  assert.deepEqual(await paths(call.connectPhone({ from: '+15550100001' })), ['to'])
  assert.deepEqual(await paths(call.playAudio({ url: 'https://example.com', volume: 'loud' })), ['volume'])
  assert.deepEqual(await paths(call.play({ playlist: { media: [] } })), ['playlist'])
  assert.deepEqual(await paths(call.play()), ['playlist'])
  assert.deepEqual(await paths(call.promptTTS({ text: 'x', digits: {} })), ['digits.max'])
  assert.deepEqual(await paths(call.recordAudio({ fromat: 'wav' })), ['fromat'])
  assert.deepEqual(await paths(call.record({})), ['audio'])
  assert.deepEqual(await paths(call.detect({ type: 'person' })), ['type'])
  assert.deepEqual(await paths(call.tapAudio({ direction: 'both', device: { type: 'ws' } })), ['device.uri'])
  assert.deepEqual(await paths(call.sendDigits('12a!')), ['digits'])
  assert.deepEqual(await paths(call.hangup('bored')), ['reason'])
  assert.deepEqual(await paths(call.playTTS({ text: 'x', listen: { onPlaying: () => {} } })), ['onPlaying'])
  assert.deepEqual(await paths(call.playTTS({ text: 'x' }, { timeoutMs: -1 })), ['options.timeoutMs'])
  assert.throws(() => call.on('playback.begun', () => {}), ValidationError)
  assert.equal((await paramsOf('calling.play')).length, before)
})
