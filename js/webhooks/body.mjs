import { WebhookError } from '../errors/webhook.mjs'
import { describe, typeTagOf } from '../text/describe.mjs'

const encoder = new TextEncoder()

/**
 * Returns the bytes of a raw body. A parsed body is rejected, because serializing it again would
 * produce other bytes.
 */
export function bytesOf(body) {
  if (typeof body === 'string') return encoder.encode(body)
  if (ArrayBuffer.isView(body)) return new Uint8Array(body.buffer, body.byteOffset, body.byteLength)
  if (typeTagOf(body) === 'ArrayBuffer') return new Uint8Array(body)
  throw notRaw(describe(body))
}

/**
 * Whether a body is raw: a string or bytes. `instanceof` is not used, because test runners such as
 * Jest run code in another realm.
 */
export function isRaw(body) {
  return typeof body === 'string' || ArrayBuffer.isView(body)
}

/** The error of a body whose raw bytes are no longer available. */
export function notRaw(got) {
  const hints = [
    'keep the raw body: give express.urlencoded() and express.json() the option verify: (req, res, raw) => { req.rawBody = raw }, or put express.raw({ type: () => true }) before any other body parser, also before those of app.use()',
    "in Fastify use addContentTypeParser with parseAs: 'buffer'",
    "an empty body is ''",
  ]
  const message = `The body must be raw, a string or Uint8Array, because the signature covers its bytes; got ${got}; ${hints[0]}.`
  return new WebhookError(message, { code: 'body_not_raw', hints })
}
