import { from, to } from '../support/numbers.mjs'

/** An outbound and an inbound message; contexts are added and removed. */
export default async function ({ Messaging }, { options, on, next, space, leave }) {
  const client = new Messaging.Client({ ...options, contexts: ['office'] })
  on(client, 'message.received', 'message.updated')
  const sent = await client.send({ context: 'office', from, to, body: 'Hi' })
  await next('message.updated', 3)
  await client.addContexts(['home'])
  await space.sendMessage(to, { to: from, topic: 'home', body: 'Yo' })
  await next('message.received')
  await client.removeContexts(['home'])
  await leave(client)
  return Object.keys(sent).sort()
}
