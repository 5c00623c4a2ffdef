// The requests of the vendor's TypeScript REST client: fetch, a new 30 s signal, the text,
// JSON.parse. The package is not on the registry, so this follows its source.
import { basic } from './basic.mjs'

/** Opens the client; its three functions are the jobs. */
export function open({ origin, project, token, id, body }) {
  const authorization = basic(project, token)
  const send = (method, path, query, sent) => exchange(authorization, method, origin + path, query, sent)
  return {
    room: () => send('GET', `/api/video/rooms/${id}`),
    list: () => send('GET', '/api/video/rooms', { page_size: 50 }),
    create: () => send('POST', '/api/video/rooms', undefined, body),
  }
}

async function exchange(authorization, method, url, query, body) {
  const headers = { Authorization: authorization, Accept: 'application/json', 'User-Agent': 'bench' }
  if (body) headers['Content-Type'] = 'application/json'
  const answer = await fetch(query ? `${url}?${new URLSearchParams(query)}` : url, {
    method,
    headers,
    body: body && JSON.stringify(body),
    signal: AbortSignal.timeout(30_000),
  })
  if (!answer.ok) throw new Error(`${answer.status}`)
  return JSON.parse(await answer.text())
}
