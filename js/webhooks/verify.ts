import { DecodeError } from '../core/errors.ts'
import { atCaller } from '../core/stack.ts'
import type { WebhookName } from '../generated/webhooks.ts'
import { type ErrorJson, loadAddon, type SignedParts, unwrap, type Verified } from '../node/addon.ts'
import { bytesOf, bytesToSign } from './body.ts'
import {
  checkDelivery,
  checkUnsigned,
  signingKeyOf,
  type UnsignedWebhook,
  type WebhookDelivery,
} from './options.ts'
import { pickHeaders } from './request.ts'
import type { VerifiedWebhook } from './types.ts'

/**
 * Verifies that a request comes from SignalWire, and returns its payload. It throws if the
 * signature cannot be verified, so a result is always genuine. It does not prevent replay: no
 * scheme signs a timestamp, so a recorded request verifies again.
 *
 * The name of the webhook as a type argument sets the type of the payload:
 * `verifyWebhook<'messageStatusCallback'>({ url, body, headers })`.
 *
 * @throws {WebhookError} `signature_missing`, `signature_malformed`, `signature_mismatch`,
 * `body_not_raw`
 * @throws {ConfigError} `missing_signing_key`, `invalid_signing_key`, `invalid_options`
 * @throws {DecodeError} `invalid_json`, if the request is genuine but its body is not JSON
 */
export function verifyWebhook<Name extends WebhookName | undefined = undefined>(
  delivery: WebhookDelivery,
): VerifiedWebhook<Name> {
  return atCaller(verifyWebhook, () => verify(delivery))
}

function verify<Name>(delivery: WebhookDelivery): VerifiedWebhook<Name> {
  checkDelivery(delivery)
  const check = (request: SignedParts) => loadAddon().verifyWebhook({ ...signingKeyOf(delivery), ...request })
  return verifyWith(check, delivery)
}

/**
 * Verifies a request with the native function `verify`, which has the signing key.
 *
 * @internal
 */
export function verifyWith<Name>(
  verify: (request: SignedParts) => Verified | ErrorJson,
  { url, headers, ...delivery }: WebhookDelivery,
): VerifiedWebhook<Name> {
  const body = bytesOf(delivery.body)
  const { scheme, isForm } = unwrap(verify({ url, body, ...pickHeaders(headers) }))
  return { payload: readPayload(body, isForm, url), scheme }
}

const decoder = new TextDecoder()

// The payload of a verified request: JSON, the fields of a form, or the query without a body. It
// has the type of the webhook that the caller names.
function readPayload<Payload>(body: Uint8Array, isForm: boolean, url: string): Payload {
  if (body.length === 0) return toObject(new URL(url).searchParams)
  const text = decoder.decode(body)
  if (isForm) return toObject(new URLSearchParams(text))
  try {
    return JSON.parse(text)
  } catch {
    // The message of JSON.parse quotes the body.
    throw new DecodeError('The webhook is genuine, but its body is not JSON.', { code: 'invalid_json' })
  }
}

// Converts parameters to an object. A repeated parameter becomes an array of strings.
function toObject<Payload>(params: URLSearchParams): Payload {
  const fields = [...new Set(params.keys())].map((name) => [name, params.getAll(name)] as const)
  return Object(
    Object.fromEntries(fields.map(([name, values]) => [name, values.length > 1 ? values : values[0]])),
  )
}

/** A signed request. */
export interface SignedWebhook {
  /** The URL; with `compat`, it contains the hash of a body that is not a form. */
  readonly url: string
  /** The headers `content-type` and that of the signature. */
  readonly headers: Record<string, string>
}

/**
 * Signs a request as SignalWire would, for tests of a server that verifies.
 *
 * @throws {ConfigError} `missing_signing_key`, `invalid_signing_key`, `invalid_options`
 * @throws {WebhookError} `body_not_raw`
 */
export function signWebhook(unsigned: UnsignedWebhook): SignedWebhook {
  return atCaller(signWebhook, () => sign(unsigned))
}

function sign(unsigned: UnsignedWebhook): SignedWebhook {
  checkUnsigned(unsigned)
  const { url, contentType, scheme = 'hex-sha1' } = unsigned
  const request = {
    ...signingKeyOf(unsigned),
    url,
    body: bytesToSign(unsigned.body),
    contentType,
    isAuthorised: false,
  }
  const signed = unwrap(loadAddon().signWebhook(request, scheme))
  const type = contentType ?? (signed.isForm ? 'application/x-www-form-urlencoded' : 'application/json')
  return { url: signed.url, headers: { 'content-type': type, [signed.header]: signed.signature } }
}
