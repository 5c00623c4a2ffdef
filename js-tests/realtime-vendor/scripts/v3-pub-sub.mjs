/** Messages of a channel. */
export default async function ({ PubSub }, { options, on, next, leave }) {
  const client = new PubSub.Client(options)
  on(client, 'message')
  await client.subscribe(['news'])
  await client.publish({ channel: 'news', content: { a: 1 } })
  await next('message')
  await client.unsubscribe(['news'])
  await leave(client)
}
