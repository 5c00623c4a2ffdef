import { from, to } from '../support/numbers.mjs'

/** An outbound and an inbound message, and an error. */
export default async function ({ SignalWire }, { options, see, next, space }) {
  const client = await SignalWire(options)
  const listeners = see('onMessageReceived', 'onMessageUpdated')
  const stop = await client.messaging.listen({ topics: ['office', 'home'], ...listeners })
  const sent = await client.messaging.send({ context: 'office', from, to, body: 'Hi', tags: ['a'] })
  await next('onMessageUpdated', 3)
  await space.sendMessage(to, { to: from, topic: 'home', body: 'Yo' })
  await next('onMessageReceived')
  const isRejected = await client.messaging.send({ from, to }).then(
    () => false,
    () => true,
  )
  await stop()
  await client.disconnect()
  return [Object.keys(sent).sort(), isRejected]
}
