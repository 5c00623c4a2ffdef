// undici.request on a pool without a limit: the fastest client of the Node.js project.
import { Agent, request } from 'undici'
import { basic } from './basic.mjs'

/** Opens the client; its three functions are the jobs. */
export function open({ origin, project, token, id, body }) {
  const dispatcher = new Agent()
  const headers = { authorization: basic(project, token), accept: 'application/json' }
  const post = { method: 'POST', dispatcher, headers: { ...headers, 'content-type': 'application/json' } }
  const rooms = `${origin}/api/video/rooms`
  const read = async (answer) => (await answer).body.json()
  return {
    room: () => read(request(`${rooms}/${id}`, { dispatcher, headers })),
    list: () => read(request(`${rooms}?page_size=50`, { dispatcher, headers })),
    create: () => read(request(rooms, { ...post, body: JSON.stringify(body) })),
  }
}
