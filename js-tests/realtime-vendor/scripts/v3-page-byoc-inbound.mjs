import { from, to } from '../support/numbers.mjs'

/** What the guide of carriers shows for inbound calls: an answer, a text, a hangup. */
export default async function ({ Voice }, { options, on, next, space, leave, connected }) {
  const client = new Voice.Client({ ...options, topics: ['office'] })
  on(client, 'call.received')
  await connected()
  await space.placeCall(to, { to: from, topic: 'office' })
  const call = await next('call.received')
  await call.answer()
  const playback = await call.playTTS({ text: 'Welcome!' })
  await playback.ended()
  await call.hangup()
  await leave(client)
  return [call.state, call.direction]
}
