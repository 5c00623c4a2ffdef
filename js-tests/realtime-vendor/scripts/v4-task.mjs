/** A task of a topic that is listened to. */
export default async function ({ SignalWire }, { options, see, next, space }) {
  const client = await SignalWire(options)
  const stop = await client.task.listen({ topics: ['office'], ...see('onTaskReceived') })
  await space.sendTask('office', { job: 42, nested: { my_key: [1] } })
  await next('onTaskReceived')
  await stop()
  await client.disconnect()
}
