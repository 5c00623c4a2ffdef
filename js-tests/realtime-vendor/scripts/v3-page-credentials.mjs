/** What the page of the API credentials shows: rooms that start, and who joins them. */
export default async function ({ Video }, { options: { project, token, host }, on, next, space, leave }) {
  const client = new Video.Client({ project, token, host })
  client.on('room.started', async (room) => {
    on(room, 'member.joined')
    await room.subscribe()
  })
  on(client, 'room.started')
  await client.subscribe()
  await space.enterRoom('standup')
  await next('room.started')
  await space.subscribed(2)
  await space.enterRoom('standup', '+15550100002')
  await next('member.joined')
  await leave(client)
}
