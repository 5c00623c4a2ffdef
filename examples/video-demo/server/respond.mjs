import { files } from './files.mjs'
import { headersFor } from './headers.mjs'
import { createToken } from './tokens.mjs'

/** Returns the request listener for `createServer`. */
export function respondWith(client) {
  const { origin } = client.credentials
  const space = { origin, isSandbox: new URL(origin).hostname === 'localhost' }
  const headers = headersFor(origin)
  return async (request, response) => {
    const { status, type = 'application/json', body } = await handle(request, client, space).catch(fail)
    response.writeHead(status, { ...headers, 'content-type': type, 'cache-control': 'no-store' }).end(body)
  }
}

async function handle(request, client, space) {
  const { pathname } = new URL(request.url, 'http://localhost')
  if (!isFromThisPage(request)) return json(403, { error: 'Only the page of this server may send requests.' })
  if (request.method === 'POST') return createFor(request, client, pathname)
  if (pathname === '/space') return json(200, space)
  const file = files.get(pathname)
  return file ? { status: 200, ...file } : json(404, { error: 'Not found.' })
}

function fail(error) {
  console.error(error)
  return json(500, { error: 'Internal server error: see the log of the server.' })
}

async function createFor(request, client, pathname) {
  const kind = pathname.replace('/tokens/', '')
  return json(...(await createToken(client, kind, await readBody(request))))
}

// Rejects requests of other pages and, against DNS rebinding, other host names. A real server also
// authenticates the user and checks that this user may have the token.
function isFromThisPage({ method, headers: { host, origin } }) {
  const isOwnName = /^(localhost|127\.0\.0\.1):\d+$/.test(host)
  return isOwnName && (method === 'GET' || (method === 'POST' && origin === `http://${host}`))
}

const MAX_BODY_LENGTH = 10_000

async function readBody(request) {
  let text = ''
  for await (const chunk of request.setEncoding('utf8')) {
    text += chunk
    if (text.length > MAX_BODY_LENGTH) return {}
  }
  try {
    return Object(JSON.parse(text))
  } catch {
    return {}
  }
}

const json = (status, value) => ({ status, body: JSON.stringify(value) })
