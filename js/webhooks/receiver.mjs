import { atCaller, rejectAtCaller } from '../call/stack.mjs'
import { loadAddon } from '../node/load.mjs'
import { unwrap } from '../node/unwrap.mjs'
import { checkReceived, checkReceiver, signingKeyOf } from './options.mjs'
import { readDelivery } from './receive.mjs'
import { verifyWith } from './verify.mjs'

/** Reads and validates the signing key, or throws. Returns a function that receives requests. */
export function webhookReceiver(options = {}) {
  return atCaller(webhookReceiver, () => createReceiver(options))
}

/** Creates a receiver; unlike `webhookReceiver`, it does not set the stack of errors. */
export function createReceiver(options) {
  checkReceiver(options)
  const { url, origin, maxBytes } = options
  const key = unwrap(loadAddon().SigningKey.read(signingKeyOf(options)))
  return function receive(request, overrides = {}) {
    return rejectAtCaller(receive, () => receiveWith(key, request, { url, origin, maxBytes }, overrides))
  }
}

async function receiveWith(key, request, options, overrides) {
  checkReceived(overrides)
  const delivery = await readDelivery(request, { ...options, ...overrides })
  return verifyWith((webhook) => key.verify(webhook), delivery)
}
