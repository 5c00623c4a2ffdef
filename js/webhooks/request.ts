import { invalidOptions } from '../errors/problems.mjs'
import { getterOf } from './headers.mjs'

/**
 * Returns the URL that a request was sent to, as the server sees it. Headers of proxies are
 * ignored, because any client can send them. `origin` replaces scheme and host, for a proxy that
 * changes them.
 */
export function requestUrl(request, origin) {
  return (origin?.replace(/\/$/, '') ?? originOf(request)) + pathOf(request)
}

function originOf({ url, headers, socket }) {
  if (isAbsolute(url)) return new URL(url).origin
  const get = getterOf(headers)
  const host = get('host') ?? get(':authority')
  if (!host) throw unknownHost()
  return `${socket?.encrypted ? 'https' : 'http'}://${host}`
}

// Routers of Express shorten `url` and keep the full path in `originalUrl`.
function pathOf({ url, originalUrl }) {
  if (isAbsolute(url)) return url.slice(new URL(url).origin.length)
  return originalUrl ?? url ?? ''
}

/** The `url` of a Fetch request is absolute, that of a Node request is the path. */
const isAbsolute = (url) => /^https?:\/\//.test(url)

function unknownHost() {
  const problem = { path: 'url', expected: 'the URL that SignalWire calls', got: 'a request without a host' }
  return invalidOptions([problem], 'receiveWebhook')
}
