import { atCaller, rejectAtCaller } from '../call/stack.mjs'
import { loadAddon } from '../node/load.mjs'
import { orThrow } from '../node/transport.mjs'
import { keyOf } from './key.mjs'
import { checkReceived, checkReceiver } from './options.mjs'
import { deliveryOf } from './receive.mjs'
import { verifyWith } from './verify.mjs'

/**
 * Reads and checks the signing key, or throws. Returns a function that receives requests with it.
 */
export function webhookReceiver(options = {}) {
  return atCaller(webhookReceiver, () => receiverOf(options))
}

/** The same without the place of the caller in its error. */
export function receiverOf(options) {
  checkReceiver(options)
  const { url, origin, maxBytes } = options
  const key = orThrow(loadAddon().SigningKey.read(keyOf(options)))
  return function receive(request, given = {}) {
    return rejectAtCaller(receive, () => receiveWith(key, request, { url, origin, maxBytes }, given))
  }
}

async function receiveWith(key, request, options, given) {
  checkReceived(given)
  const delivery = await deliveryOf(request, { ...options, ...given })
  return verifyWith((webhook) => key.verify(webhook), delivery)
}
