import { from, to } from '../support/numbers.mjs'

/** An inbound call, and an outbound one with its actions. */
export default async function ({ SignalWire, Voice }, run) {
  const { options, see, next, space } = run
  const client = await SignalWire(options)
  const stop = await client.voice.listen({ topics: ['office'], ...see('onCallReceived') })
  await space.placeCall(to, { to: from, topic: 'office' })
  const inbound = await next('onCallReceived')
  await inbound.answer()
  await inbound.hangup('busy')
  await space.addPhone({ number: to, digits: ['42#'], words: ['yes please'] })
  const call = await client.voice.dialPhone({ from, to, timeout: 30, maxDuration: 5 })
  const results = [await play(call, run, Voice), await input(call), await connect(call)]
  await call.hangup()
  await stop()
  await client.disconnect()
  return [...results, call.state]
}

async function play(call, { see, next }, { Playlist }) {
  const stop = await call.listen(
    see('onPlaybackStarted', 'onPlaybackUpdated', 'onPlaybackEnded', 'onRecordingEnded'),
  )
  const playback = await call.playSilence({ duration: 30 }).onStarted()
  await playback.pause()
  await next('onPlaybackUpdated')
  await playback.setVolume(2)
  await playback.resume()
  await next('onPlaybackUpdated', 2)
  await playback.stop()
  await next('onPlaybackEnded')
  const playlist = new Playlist({ volume: 1 }).add(Playlist.TTS({ text: 'Hello', gender: 'male' }))
  const ended = await call.play({ playlist: playlist.add(Playlist.Ringtone({ name: 'us', duration: 0.1 })) })
  await next('onPlaybackEnded', 2)
  const recording = await call.recordAudio({ format: 'wav', initialTimeout: 2 }).onStarted()
  await recording.pause({ behavior: 'skip' })
  await recording.resume()
  await recording.stop()
  await next('onRecordingEnded')
  await stop()
  return ended.state
}

async function input(call) {
  const digits = { max: 4, terminators: '#', digitTimeout: 2 }
  const first = await call.promptTTS({ text: 'Code?', digits })
  const second = await call.collect({ speech: { language: 'en-US' } })
  await call.amd({ timeout: 5, initialTimeout: 1 })
  await call.sendDigits('12w#')
  return [first.type, first.digits, first.terminator, second.type, second.text]
}

async function connect(call) {
  const device = { type: 'rtp', addr: '192.0.2.9', port: 4000 }
  const tap = await call.tapAudio({ direction: 'both', device }).onStarted()
  await tap.stop()
  const peer = await call.connectPhone({ from, to: '+15550100002', timeout: 10 })
  await call.disconnect()
  return peer.to
}
