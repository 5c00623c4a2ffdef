/** Messages, history and members of a channel. */
export default async function ({ SignalWire }, { options, see, next }) {
  const client = await SignalWire(options)
  const listeners = see('onMessageReceived', 'onMemberJoined', 'onMemberUpdated', 'onMemberLeft')
  const stop = await client.chat.listen({ channels: ['lobby'], ...listeners })
  const { id: memberId } = await next('onMemberJoined')
  await client.chat.publish({ channel: 'lobby', content: { my_key: 'hello' }, meta: { lang: 'en' } })
  await next('onMessageReceived')
  const channels = ['lobby']
  await client.chat.setMemberState({ memberId, channels, state: { mood: 'busy' } })
  await next('onMemberUpdated')
  const results = [
    await client.chat.getMemberState({ memberId, channels }),
    (await client.chat.getMessages({ channel: 'lobby' })).messages.length,
    (await client.chat.getMembers({ channel: 'lobby' })).members.length,
  ]
  await stop()
  await client.disconnect()
  return results
}
