import { atCaller } from '../call/stack.mjs'
import { loadAddon } from '../node/load.mjs'
import { orThrow } from '../node/transport.mjs'
import { bytesOf } from './body.mjs'
import { pickHeaders } from './headers.mjs'
import { keyOf } from './key.mjs'
import { checkDelivery } from './options.mjs'
import { readPayload } from './payload.mjs'

/** Proves that a request comes from SignalWire and reads what it holds, or throws. */
export function verifyWebhook(delivery) {
  return atCaller(verifyWebhook, () => verify(delivery))
}

function verify(delivery) {
  checkDelivery(delivery)
  const check = (request) => loadAddon().verifyWebhook({ ...keyOf(delivery), ...request })
  return verifyWith(check, delivery)
}

/** The same with a function that compares the signature: native code with a key. */
export function verifyWith(verify, { url, headers, ...delivery }) {
  const body = bytesOf(delivery.body)
  const { scheme, isForm } = orThrow(verify({ url, body, ...pickHeaders(headers) }))
  return { payload: readPayload(body, isForm, url), scheme }
}
