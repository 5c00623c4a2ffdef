/** A task of a context. */
export default async function ({ Task }, { options, on, next, space, leave, connected }) {
  const client = new Task.Client({ ...options, topics: ['office'] })
  on(client, 'task.received')
  await connected()
  await space.sendTask('office', { job: 42 })
  await next('task.received')
  await leave(client)
}
