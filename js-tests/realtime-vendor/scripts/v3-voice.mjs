import { answerCall } from '../support/inbound-call.mjs'
import { from, to } from '../support/numbers.mjs'

/** An inbound call, and an outbound one with its actions. */
export default async function (module, run) {
  const { client, call: inbound } = await answerCall(module, run)
  await inbound.hangup()
  await run.space.addPhone({ number: to, digits: ['42#', '7'], words: ['yes please'] })
  const call = await client.dialPhone({ from, to, timeout: 30 })
  const results = [await play(call), await input(call), await connect(call)]
  await call.hangup()
  await run.leave(client)
  return results
}

async function play(call) {
  const playback = await call.playSilence({ duration: 30 })
  await playback.pause()
  await playback.resume()
  await playback.stop()
  await playback.ended()
  const spoken = await call.playTTS({ text: 'Hello' })
  await spoken.ended()
  const recording = await call.recordAudio({ format: 'wav' })
  await recording.stop()
  await recording.ended()
  return [spoken.state, recording.state]
}

async function input(call) {
  const digits = { max: 4, terminators: '#' }
  const first = await (await call.promptTTS({ text: 'Code?', digits })).ended()
  const second = await (await call.promptTTS({ text: 'Well?', speech: {} })).ended()
  const third = await (await call.collect({ digits: { max: 1 } })).ended()
  const detect = await call.amd()
  await detect.ended()
  await call.sendDigits('12#')
  return [first.digits, second.text, third.digits]
}

async function connect(call) {
  const device = { type: 'rtp', addr: '192.0.2.9', port: 4000 }
  const tap = await call.tapAudio({ direction: 'both', device })
  await tap.stop()
  const peer = await call.connectPhone({ from, to: '+15550100002' })
  await call.disconnect()
  return typeof peer.id
}
