import { atCaller } from '../call/stack.mjs'
import { loadAddon } from '../node/load.mjs'
import { unwrap } from '../node/unwrap.mjs'
import { bytesOf } from './body.mjs'
import { checkUnsigned, signingKeyOf } from './options.mjs'

/** Returns the URL and the headers with which SignalWire would send a body. */
export function signWebhook(unsigned) {
  return atCaller(signWebhook, () => sign(unsigned))
}

function sign(unsigned) {
  checkUnsigned(unsigned)
  const { url, contentType, scheme = 'hex-sha1' } = unsigned
  const request = {
    ...signingKeyOf(unsigned),
    url,
    body: bytesOf(unsigned.body),
    contentType,
    isAuthorised: false,
  }
  const signed = unwrap(loadAddon().signWebhook(request, scheme))
  const type = contentType ?? (signed.isForm ? 'application/x-www-form-urlencoded' : 'application/json')
  return { url: signed.url, headers: { 'content-type': type, [signed.header]: signed.signature } }
}
