import { answerCall } from '../support/inbound-call.mjs'

const swml = JSON.stringify({ version: '1.0.0', sections: { main: [{ play: { url: 'say:Hello' } }] } })

/** What the guide of SWML shows: a call that is transferred to a document with `execute`. */
export default async function (module, run) {
  const { client, call } = await answerCall(module, run)
  const params = { node_id: call.nodeId, call_id: call.id, dest: swml }
  const result = await client.execute({ method: 'calling.transfer', params })
  await run.leave(client)
  return result
}
