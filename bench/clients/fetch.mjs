// The fetch of Node.js.
import { basic } from './basic.mjs'

/** Opens the client; its three functions are the jobs. */
export function open({ origin, project, token, id, body }) {
  const headers = { authorization: basic(project, token), accept: 'application/json' }
  const post = { method: 'POST', headers: { ...headers, 'content-type': 'application/json' } }
  const rooms = `${origin}/api/video/rooms`
  return {
    room: async () => (await fetch(`${rooms}/${id}`, { headers })).json(),
    list: async () => (await fetch(`${rooms}?page_size=50`, { headers })).json(),
    create: async () => (await fetch(rooms, { ...post, body: JSON.stringify(body) })).json(),
  }
}
