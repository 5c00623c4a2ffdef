/** The jobs through the `request` method of twilio's client and of clients derived from it. */
export function through(client, { origin, id, body, ...auth }) {
  const rooms = `${origin}/api/video/rooms`
  const send = async (options) => read(await client.request({ ...auth, ...options }))
  const headers = () => ({ 'Content-Type': 'application/json' })
  return {
    room: () => send({ method: 'GET', uri: `${rooms}/${id}` }),
    list: () => send({ method: 'GET', uri: rooms, params: { page_size: 50 } }),
    create: () => send({ method: 'POST', uri: rooms, headers: headers(), data: body }),
  }
}

const read = ({ body }) => (typeof body === 'string' ? JSON.parse(body) : body)
