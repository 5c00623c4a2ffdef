/** Messages of 2 channels, one of which is left. */
export default async function ({ SignalWire }, { options, see, next }) {
  const client = await SignalWire(options)
  const stop = await client.pubSub.listen({ channels: ['news', 'sport'], ...see('onMessageReceived') })
  await client.pubSub.publish({ channel: 'news', content: 'hello' })
  await next('onMessageReceived')
  await client.pubSub.publish({ channel: 'sport', content: ['a', 1], meta: { important: true } })
  await next('onMessageReceived', 2)
  const history = await client.pubSub.publish({ channel: 'other', content: 1 }).then(() => 'published')
  await stop()
  await client.disconnect()
  return history
}
