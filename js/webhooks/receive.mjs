import { rejectAtCaller } from '../call/stack.mjs'
import { checkReceive } from './options.mjs'
import { checkRequest, readRaw } from './read.mjs'
import { addressOf } from './request-url.mjs'
import { verifyWebhook } from './verify.mjs'

/**
 * The most bytes that are read unless `maxBytes` says otherwise: 1 MiB. Anybody can send them,
 * before any signature is checked.
 */
const MOST = 1024 * 1024

/**
 * Reads the raw body of a request of Node's http or of Fetch, proves where it comes from, and
 * resolves with what it holds.
 */
export function receiveWebhook(request, options = {}) {
  return rejectAtCaller(receiveWebhook, () => receive(request, options))
}

async function receive(request, options) {
  checkReceive(options)
  const delivery = await deliveryOf(request, options)
  const { signingKey } = options
  return verifyWebhook(signingKey === undefined ? delivery : { ...delivery, signingKey })
}

/**
 * What `verifyWebhook` takes of a request: the URL, the raw body, which is read if need be, and the
 * headers.
 */
export async function deliveryOf(request, { url, origin, body, maxBytes = MOST }) {
  checkRequest(request)
  return {
    url: url ?? addressOf(request, origin),
    body: body ?? (await readRaw(request, maxBytes)),
    headers: request.headers,
  }
}
