import { from, to } from './numbers.mjs'

/** Creates a client of version 3, and answers a call to it; resolves with both. */
export async function answerCall({ Voice }, { options, on, next, space, connected }) {
  const client = new Voice.Client({ ...options, topics: ['office'] })
  on(client, 'call.received')
  await connected()
  await space.placeCall(to, { to: from, topic: 'office' })
  const call = await next('call.received')
  await call.answer()
  return { client, call }
}
