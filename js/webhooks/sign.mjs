import { atCaller } from '../call/stack.mjs'
import { loadAddon } from '../node/load.mjs'
import { orThrow } from '../node/transport.mjs'
import { bytesOf } from './body.mjs'
import { keyOf } from './key.mjs'
import { checkUnsigned } from './options.mjs'

/** The URL and the headers with which SignalWire would send a body. */
export function signWebhook(unsigned) {
  return atCaller(signWebhook, () => sign(unsigned))
}

function sign(unsigned) {
  checkUnsigned(unsigned)
  const { url, contentType, scheme = 'hex-sha1' } = unsigned
  const request = {
    ...keyOf(unsigned),
    url,
    body: bytesOf(unsigned.body),
    contentType,
    isAuthorised: false,
  }
  const signed = orThrow(loadAddon().signWebhook(request, scheme))
  const type = contentType ?? (signed.isForm ? 'application/x-www-form-urlencoded' : 'application/json')
  return { url: signed.url, headers: { 'content-type': type, [signed.header]: signed.signature } }
}
