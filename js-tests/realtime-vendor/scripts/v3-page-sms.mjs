import { from, to } from '../support/numbers.mjs'

/** What the overview of messages shows: an answer to each message of a topic. */
export default async function ({ Messaging }, { options, on, next, space, leave, connected }) {
  const client = new Messaging.Client({ ...options, topics: ['office'] })
  client.on('message.received', async (message) => {
    await client.send({ context: 'office', from: message.to, to: message.from, body: 'Thanks!' })
  })
  on(client, 'message.received', 'message.updated')
  await connected()
  await space.sendMessage(to, { to: from, topic: 'office', body: 'Yo' })
  await next('message.updated', 3)
  await leave(client)
}
