// Signing keys and webhooks for tests.
import { randomBytes } from 'node:crypto'
import { signWebhook } from 'signalwire-client/webhooks'

/** A new key. */
export const newKey = () => `PSK_${randomBytes(12).toString('hex')}`

export const FORM = 'MessageSid=7b9b9b52&MessageStatus=delivered&NumSegments=1&Body=Hallo+%C3%BC&Tag=a&Tag=b'
export const JSON_BODY = '{"call":{"call_id":"7b9b9b52"},"vars":{},"note":"ü"}'

/** Each format in which SignalWire sends webhooks: a name, and the arguments of `signWebhook`. */
export const KINDS = {
  'JSON with SHA-256': { scheme: 'hex-sha256', body: JSON_BODY },
  'JSON with SHA-1': { scheme: 'hex-sha1', body: JSON_BODY },
  'a form': { scheme: 'compat', body: FORM },
  'JSON with its hash in the URL': { scheme: 'compat', body: JSON_BODY },
  'no body': { scheme: 'compat', body: '' },
}

/** A webhook with a valid signature. */
export function deliver({ signingKey, url = 'https://hooks.example.com/in?a=1', ...unsigned }) {
  const signed = signWebhook({ signingKey, url, ...unsigned })
  return { signingKey, url: signed.url, body: unsigned.body, headers: signed.headers }
}
