import { from, to } from '../support/numbers.mjs'

const swml = JSON.stringify({ version: '1.0.0', sections: { main: [{ play: { url: 'say:Hello' } }] } })

/** What the guide of SWML shows: a call that is transferred to a document with `execute`. */
export default async function ({ Voice }, { options, on, next, space, leave, connected }) {
  const client = new Voice.Client({ ...options, topics: ['office'] })
  on(client, 'call.received')
  await connected()
  await space.placeCall(to, { to: from, topic: 'office' })
  const call = await next('call.received')
  await call.answer()
  const params = { node_id: call.nodeId, call_id: call.id, dest: swml }
  const result = await client.execute({ method: 'calling.transfer', params })
  await leave(client)
  return result
}
