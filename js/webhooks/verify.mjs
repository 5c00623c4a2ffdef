import { orThrow } from '../node/door.mjs'
import { loadAddon } from '../node/load.mjs'
import { bytesOf } from './body.mjs'
import { pickHeaders } from './headers.mjs'
import { keyOf } from './key.mjs'
import { checkDelivery } from './options.mjs'
import { readPayload } from './payload.mjs'

/** Proves that a request comes from SignalWire and reads what it holds, or throws. */
export function verifyWebhook(delivery) {
  checkDelivery(delivery)
  const { url, headers } = delivery
  const body = bytesOf(delivery.body)
  const request = { signingKey: keyOf(delivery), url, body, ...pickHeaders(headers) }
  const { scheme, isForm } = orThrow(loadAddon().verifyWebhook(request))
  return { payload: readPayload(body, isForm, url), scheme }
}
