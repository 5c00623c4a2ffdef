import { rejectAtCaller } from '../call/stack.mjs'
import { checkReceive } from './options.mjs'
import { checkRequest, readRaw } from './read.mjs'
import { requestUrl } from './request-url.mjs'
import { verifyWebhook } from './verify.mjs'

/**
 * The default of `maxBytes`: 1 MiB. Limited, because the body is read before the signature is
 * verified.
 */
const DEFAULT_MAX_BYTES = 1024 * 1024

/**
 * Reads the raw body of a request of Node's http or of Fetch, verifies that it comes from
 * SignalWire, and resolves with its payload.
 */
export function receiveWebhook(request, options = {}) {
  return rejectAtCaller(receiveWebhook, () => receive(request, options))
}

async function receive(request, options) {
  checkReceive(options)
  const delivery = await readDelivery(request, options)
  const { signingKey } = options
  return verifyWebhook(signingKey === undefined ? delivery : { ...delivery, signingKey })
}

/** Reads the parts of a request that `verifyWebhook` needs: URL, raw body and headers. */
export async function readDelivery(request, { url, origin, body, maxBytes = DEFAULT_MAX_BYTES }) {
  checkRequest(request)
  return {
    url: url ?? requestUrl(request, origin),
    body: body ?? (await readRaw(request, maxBytes)),
    headers: request.headers,
  }
}
