import { atCaller } from '../call/stack.mjs'
import { loadAddon } from '../node/load.mjs'
import { unwrap } from '../node/unwrap.mjs'
import { bytesOf } from './body.mjs'
import { pickHeaders } from './headers.mjs'
import { checkDelivery, signingKeyOf } from './options.mjs'
import { readPayload } from './payload.mjs'

/** Verifies that a request comes from SignalWire and parses its payload, or throws. */
export function verifyWebhook(delivery) {
  return atCaller(verifyWebhook, () => verify(delivery))
}

function verify(delivery) {
  checkDelivery(delivery)
  const check = (request) => loadAddon().verifyWebhook({ ...signingKeyOf(delivery), ...request })
  return verifyWith(check, delivery)
}

/** Verifies a request with the native function `verify`, which has the signing key. */
export function verifyWith(verify, { url, headers, ...delivery }) {
  const body = bytesOf(delivery.body)
  const { scheme, isForm } = unwrap(verify({ url, body, ...pickHeaders(headers) }))
  return { payload: readPayload(body, isForm, url), scheme }
}
