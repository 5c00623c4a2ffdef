/** Messages, history and members of a channel. */
export default async function ({ Chat }, { options, on, next, leave }) {
  const client = new Chat.Client(options)
  on(client, 'message', 'member.joined', 'member.updated')
  await client.subscribe(['lobby'])
  const { id: memberId } = await next('member.joined')
  await client.publish({ channel: 'lobby', content: 'hello', meta: { lang: 'en' } })
  await next('message')
  await client.setMemberState({ memberId, channels: ['lobby'], state: { mood: 'busy' } })
  await next('member.updated')
  const { messages } = await client.getMessages({ channel: 'lobby' })
  const { members } = await client.getMembers({ channel: 'lobby' })
  await client.unsubscribe(['lobby'])
  await leave(client)
  return [messages.length, members.length]
}
