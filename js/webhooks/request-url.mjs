import { invalidOptions } from '../errors/problems.mjs'
import { getterOf } from './headers.mjs'

/**
 * The URL that a request was sent to, as far as the server can see it. Headers of proxies are not
 * asked: anybody can send them. `origin` stands for scheme and host where a proxy changes them.
 */
export function addressOf(request, origin) {
  return (origin?.replace(/\/$/, '') ?? originOf(request)) + pathOf(request)
}

function originOf({ url, headers, socket }) {
  if (isWhole(url)) return new URL(url).origin
  const get = getterOf(headers)
  const host = get('host') ?? get(':authority')
  if (!host) throw unknownUrl()
  return `${socket?.encrypted ? 'https' : 'http'}://${host}`
}

// Routers of Express shorten `url` and keep the whole path in `originalUrl`.
function pathOf({ url, originalUrl }) {
  if (isWhole(url)) return url.slice(new URL(url).origin.length)
  return originalUrl ?? url ?? ''
}

/** Fetch tells the whole URL; Node tells the path. */
const isWhole = (url) => /^https?:\/\//.test(url)

function unknownUrl() {
  const problem = { path: 'url', expected: 'the URL that SignalWire calls', got: 'a request without a host' }
  return invalidOptions([problem], 'receiveWebhook')
}
