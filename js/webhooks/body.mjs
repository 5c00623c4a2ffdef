import { WebhookError } from '../errors/webhook.mjs'
import { describe, kindOf } from '../text/describe.mjs'

const encoder = new TextEncoder()

/**
 * The bytes of a raw body. What a framework made of it is refused: written again it would have
 * other bytes.
 */
export function bytesOf(body) {
  if (typeof body === 'string') return encoder.encode(body)
  if (ArrayBuffer.isView(body)) return new Uint8Array(body.buffer, body.byteOffset, body.byteLength)
  if (kindOf(body) === 'ArrayBuffer') return new Uint8Array(body)
  throw notRaw(describe(body))
}

/**
 * Whether a body is as it arrived: text or bytes. A test framework may have classes of its own, so
 * it is not asked for its class.
 */
export function isRaw(body) {
  return typeof body === 'string' || ArrayBuffer.isView(body)
}

/** The error of a body whose bytes are not to be had any more. */
export function notRaw(got) {
  const hints = [
    'keep the raw body: give express.urlencoded() and express.json() the option verify: (req, res, raw) => { req.rawBody = raw }, or put express.raw({ type: () => true }) before any other body parser, also before those of app.use()',
    "in Fastify use addContentTypeParser with parseAs: 'buffer'",
    "an empty body is ''",
  ]
  const message = `A signature is over the raw body, a string or Uint8Array, and this is ${got}; ${hints[0]}.`
  return new WebhookError(message, { code: 'body_not_raw', hints })
}
