import { files } from './files.mjs'
import { headersFor } from './headers.mjs'
import { mint } from './tokens.mjs'

/** The function that answers a request, for `createServer`. */
export function respondWith(client) {
  const { origin } = client.credentials
  const space = { origin, isSandbox: new URL(origin).hostname === 'localhost' }
  const headers = headersFor(origin)
  return async (request, response) => {
    const { status, type = 'application/json', body } = await answer(request, client, space).catch(fail)
    response.writeHead(status, { ...headers, 'content-type': type, 'cache-control': 'no-store' }).end(body)
  }
}

async function answer(request, client, space) {
  const { pathname } = new URL(request.url, 'http://localhost')
  if (!isFromHere(request)) return json(403, { error: 'This server answers its own page only.' })
  if (request.method === 'POST') return mintFor(request, client, pathname)
  if (pathname === '/space') return json(200, space)
  const file = files.get(pathname)
  return file ? { status: 200, ...file } : json(404, { error: 'There is nothing here.' })
}

function fail(error) {
  console.error(error)
  return json(500, { error: 'The server failed; its log says why.' })
}

async function mintFor(request, client, pathname) {
  const kind = pathname.replace('/tokens/', '')
  return json(...(await mint(client, kind, await readBody(request))))
}

// Another page must not get tokens with this browser's help, and no other name may lead to this
// server. A real server asks more: who is signed in, and may this user have this token?
function isFromHere({ method, headers: { host, origin } }) {
  const isOwnName = /^(localhost|127\.0\.0\.1):\d+$/.test(host)
  return isOwnName && (method === 'GET' || (method === 'POST' && origin === `http://${host}`))
}

const LONGEST_BODY = 10_000

async function readBody(request) {
  let text = ''
  for await (const chunk of request.setEncoding('utf8')) {
    text += chunk
    if (text.length > LONGEST_BODY) return {}
  }
  try {
    return Object(JSON.parse(text))
  } catch {
    return {}
  }
}

const json = (status, value) => ({ status, body: JSON.stringify(value) })
