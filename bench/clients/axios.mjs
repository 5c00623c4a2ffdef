// Axios with a keep-alive agent, as its users configure it for servers.
import { Agent } from 'node:https'
import axios from 'axios'

/** Opens the client; its three functions are the jobs. */
export function open({ origin, project, token, id, body }) {
  const auth = { username: project, password: token }
  const http = axios.create({ baseURL: origin, auth, httpsAgent: new Agent({ keepAlive: true }) })
  return {
    room: async () => (await http.get(`/api/video/rooms/${id}`)).data,
    list: async () => (await http.get('/api/video/rooms', { params: { page_size: 50 } })).data,
    create: async () => (await http.post('/api/video/rooms', body)).data,
  }
}
