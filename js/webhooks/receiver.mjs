import { orThrow } from '../node/door.mjs'
import { loadAddon } from '../node/load.mjs'
import { keyOf } from './key.mjs'
import { checkReceived, checkReceiver } from './options.mjs'
import { deliveryOf } from './receive.mjs'
import { verifyWith } from './verify.mjs'

/** Reads and checks the signing key, or throws. Returns a function that receives requests with it. */
export function webhookReceiver(options = {}) {
  checkReceiver(options)
  const { url, origin, maxBytes } = options
  const key = orThrow(loadAddon().SigningKey.read(keyOf(options)))
  return async function receive(request, given = {}) {
    checkReceived(given)
    const delivery = await deliveryOf(request, { url, origin, maxBytes, ...given })
    return verifyWith((webhook) => key.verify(webhook), delivery)
  }
}
