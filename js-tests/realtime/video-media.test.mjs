// Recordings, playbacks and streams of room sessions: when their promises resolve in each style.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { inspect } from 'node:util'
import { Recorder, soon } from '../realtime-vendor/support/events.mjs'
import { addFault, ask, paramsOf, useRelay } from './support/relay.mjs'
import { endCall, enterRoom, STYLES } from './support/space.mjs'

useRelay()

const AUDIO = { url: 'https://example.com/a.mp4' }

/** Resolves with a room session of a client of this style. */
async function open(t, style = 'native') {
  const client = await STYLES[style](t)
  const call = await enterRoom()
  const { roomSessions } = await client.video.getRoomSessions()
  return { client, call, room: roomSessions[0] }
}

test('v3: the promises resolve with what has started', async (t) => {
  const { room } = await open(t, 'v3')
  const recording = await soon('a recording', room.startRecording())
  assert.deepEqual([recording.state, recording.hasEnded], ['recording', false])
  assert.match(inspect(recording), /^RoomSessionRecording \{[\s\S]* state: 'recording'/)
  const ended = recording.ended()
  await recording.stop()
  assert.equal((await soon('its end', ended)).state, 'completed')
  const playback = await soon('a playback', room.play(AUDIO))
  assert.deepEqual([playback.url, playback.state], [AUDIO.url, 'playing'])
  const { stream } = await soon('a stream', room.startStream({ url: 'rtmp://example.com/a' }))
  assert.equal(stream.state, 'streaming')
})

for (const style of ['v4', 'native']) {
  test(`${style}: the promises resolve with what has ended`, async (t) => {
    const { room } = await open(t, style)
    const seen = new Recorder()
    const promise = room.play({ ...AUDIO, listen: seen.listeners('onStarted', 'onUpdated', 'onEnded') })
    const playback = await soon('a playback', promise.onStarted())
    assert.equal(await promise.id, playback.id)
    assert.equal(await seen.next('onStarted'), playback)
    await promise.pause()
    assert.equal((await seen.next('onUpdated')).state, 'paused')
    await promise.stop()
    assert.equal(await soon('its end', promise), playback)
    assert.equal(await promise.onEnded(), playback)
    assert.equal(await seen.next('onEnded'), playback)
    assert.deepEqual([playback.hasEnded, playback.endedAt instanceof Date], [true, true])
    const { events } = (await paramsOf('signalwire.subscribe')).at(-1)
    assert.deepEqual(events, ['video.playback.started', 'video.playback.updated', 'video.playback.ended'])
  })
}

test('recordings are listed here and by the REST API', async (t) => {
  const { room } = await open(t)
  const recording = await room.startRecording().onStarted()
  await recording.pause()
  const { recordings } = await room.getRecordings()
  assert.deepEqual(recordings, [recording])
  assert.equal(recording.state, 'paused')
  await recording.stop()
  const listed = await ask('GET', `/api/video/room_sessions/${room.id}/recordings`)
  assert.deepEqual(
    listed.data.map(({ id, status }) => [id, status]),
    [[recording.id, 'completed']],
  )
})

test('what another client starts is reported, and can be awaited', async (t) => {
  const [{ room }, { room: other }] = [await open(t), await open(t)]
  const seen = new Recorder()
  await room.listen(seen.listeners('onPlaybackStarted', 'onPlaybackEnded'))
  await other.listen({ onPlaybackEnded() {} })
  const played = other.play(AUDIO)
  const playback = await seen.next('onPlaybackStarted')
  const ended = playback.ended()
  await playback.stop()
  assert.equal(await soon('the end', ended), playback)
  assert.equal((await soon('the end', played)).id, playback.id)
  assert.equal(await seen.next('onPlaybackEnded'), playback)
})

test('the end of the room session ends what runs in it', async (t) => {
  const { call, room } = await open(t)
  await room.listen({ onRoomEnded() {} })
  const promise = room.play(AUDIO)
  const playback = await promise.onStarted()
  await endCall(call)
  assert.equal(await soon('the end', promise), playback)
  assert.equal(playback.hasEnded, true)
})

test('a command on what the server does not know ends it', async (t) => {
  const { room } = await open(t)
  const promise = room.play(AUDIO)
  const playback = await promise.onStarted()
  await addFault({ step: 'video.playback.pause', result: { code: '404', message: 'No.' } })
  await assert.rejects(playback.pause(), { code: 'not_found' })
  assert.equal(await soon('the end', promise), playback)
  await assert.rejects(playback.resume(), { code: 'action_ended' })
  await playback.stop()
})

test('a start that fails rejects its promise, and `onStarted` alone can be handled', async (t) => {
  const { room } = await open(t)
  await addFault({ step: 'video.*', always: true, result: { code: '422', message: 'No.' } })
  await assert.rejects(room.play(AUDIO).onStarted(), { code: 'unprocessable' })
  await assert.rejects(room.startRecording(), { code: 'unprocessable' })
  await assert.rejects(room.startStream({ url: 'rtmp://example.com/a' }).stop(), { code: 'unprocessable' })
})

test('a start whose result lacks the object is known by its event', async (t) => {
  const { room } = await open(t)
  const params = { room_session_id: room.id, playback: { id: 'p-1', state: 'playing', url: AUDIO.url } }
  const event = { event_type: 'video.playback.started', params }
  const frame = { jsonrpc: '2.0', id: 'e-1', method: 'signalwire.event', params: event }
  await addFault({ step: 'video.playback.start', send: [frame], result: { code: '200', message: 'OK' } })
  const playback = await soon('a playback', room.play(AUDIO).onStarted())
  assert.equal(playback.id, 'p-1')
})

test('a promise ends with its signal, with its time limit and with the client', async (t) => {
  const { client, room } = await open(t)
  const controller = new AbortController()
  const aborted = room.play(AUDIO, { signal: controller.signal })
  await aborted.onStarted()
  const late = room.startRecording({}, { timeoutMs: 500 })
  const recording = await late.onStarted()
  await assert.rejects(recording.ended({ timeoutMs: 10 }), { name: 'TimeoutError' })
  await assert.rejects(soon('the time limit', late), { name: 'TimeoutError' })
  controller.abort()
  await assert.rejects(soon('the abort', aborted), { name: 'AbortError' })
  const closed = room.startStream({ url: 'rtmp://example.com/a' })
  await closed.onStarted()
  await client.close()
  await assert.rejects(soon('the close', closed), { code: 'client_closed' })
})
