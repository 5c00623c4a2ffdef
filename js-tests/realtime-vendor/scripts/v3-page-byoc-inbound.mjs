import { answerCall } from '../support/inbound-call.mjs'

/** What the guide of carriers shows for inbound calls: an answer, a text, a hangup. */
export default async function (module, run) {
  const { client, call } = await answerCall(module, run)
  const playback = await call.playTTS({ text: 'Welcome!' })
  await playback.ended()
  await call.hangup()
  await run.leave(client)
  return [call.state, call.direction]
}
