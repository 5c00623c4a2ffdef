import type { DecodeError, SignalWireError } from './errors.mjs'
import type { CompatWebhookName, WebhookName, WebhookPayloads } from './generated/webhooks.mjs'

export type * from './generated/webhooks.mjs'

/**
 * The signature scheme of a request. `hex-sha256` and `hex-sha1`: HMAC over URL and body in
 * hexadecimal, for SWML requests. `compat`: HMAC-SHA1 over URL and form in base64, for requests of
 * the compatibility API.
 */
export type WebhookScheme = 'hex-sha256' | 'hex-sha1' | 'compat'

/**
 * The unmodified body of a request. The parsed body of `express.json()` and the like is rejected.
 */
export type RawBody = string | ArrayBuffer | ArrayBufferView

/**
 * Headers of Fetch, or an object of names in any case and values, as in Node and serverless hosts.
 */
export type WebhookHeaders =
  | { get(name: string): string | null }
  | { readonly [name: string]: string | readonly string[] | undefined }

/** The option of all functions of this module. */
interface Signing {
  /**
   * The signing key of the project (`PSK_…`), not the API token. By default native code reads it
   * from `SIGNALWIRE_SIGNING_KEY`.
   */
  signingKey?: string | undefined
}

/** The argument of `verifyWebhook`: a request. */
export interface WebhookDelivery extends Signing {
  /**
   * The full URL that SignalWire calls, with scheme, host, port and query, and with user and
   * password if it has them.
   */
  url: string
  /** The raw body; `''` if there is none. */
  body: RawBody
  /** The headers of the request. */
  headers: WebhookHeaders
}

/** The options of `webhookReceiver`. */
export interface WebhookReceiverOptions extends Signing {
  /**
   * The full URL that SignalWire calls, if the server cannot see it. Default: that of the request.
   */
  url?: string | undefined
  /**
   * Scheme and host of that URL, if a proxy changes them: `https://hooks.example.com`. Path and
   * query are those of the request.
   */
  origin?: string | undefined
  /**
   * Maximum size of the body in bytes. Default: 1 MiB; transcripts of long AI calls may need more.
   */
  maxBytes?: number | undefined
}

/** The options of `receiveWebhook`. */
export interface ReceiveOptions extends WebhookReceiverOptions {
  /**
   * The raw body, if it was already read. Default: `rawBody` or `body` of the request, or its
   * stream.
   */
  body?: RawBody | undefined
}

/** The options of `webhookMiddleware`. */
export interface WebhookMiddlewareOptions<Request = NodeRequest> extends WebhookReceiverOptions {
  /**
   * Called for each request that is rejected with 400, 403 or 413. Log the error: its `hints` list
   * likely causes.
   */
  onRejected?: ((error: WebhookError | DecodeError, request: Request) => void) | undefined
}

/** Options of one request of a `WebhookReceiver`. */
export interface ReceivedOptions {
  /** The full URL that SignalWire calls, if it differs from that of the receiver. */
  url?: string | undefined
  /** The raw body, if it was already read. */
  body?: RawBody | undefined
}

/**
 * A request of Node's `http`, `https` or `http2`, and of frameworks on top of them (Express, Koa's
 * `ctx.req`, Fastify's `request.raw`).
 */
export interface NodeRequest {
  readonly headers: { readonly [name: string]: string | readonly string[] | undefined }
  readonly url?: string | undefined
  // biome-ignore lint/suspicious/noExplicitAny: only some releases of @types/node accept `never[]`
  on(event: string, listener: (...values: any[]) => void): unknown
}

/** A `Request` of Fetch, as in Next.js, Hono, Remix and others. */
export interface FetchRequest {
  readonly headers: { get(name: string): string | null }
  readonly url: string
  readonly bodyUsed: boolean
  arrayBuffer(): Promise<ArrayBuffer>
}

/** The payload of a form: numbers of the API description arrive as strings of digits. */
export type FromForm<Payload> = {
  [Field in keyof Payload]: Payload[Field] extends number | undefined
    ? Payload[Field] | `${number}`
    : Payload[Field]
}

/** The payload of a received webhook; `unknown` without a name. */
export type ReceivedPayload<Name> = Name extends CompatWebhookName
  ? FromForm<WebhookPayloads[Name]>
  : Name extends WebhookName
    ? WebhookPayloads[Name]
    : unknown

/** A verified request of SignalWire. */
export interface VerifiedWebhook<Name> {
  /**
   * The parsed JSON, or the fields of a form, or without a body the parameters of the query. Form
   * fields and parameters are strings, repeated ones arrays of strings.
   */
  readonly payload: ReceivedPayload<Name>
  /** The scheme of the signature. */
  readonly scheme: WebhookScheme
}

/** The argument of `signWebhook`. */
export interface UnsignedWebhook extends Signing {
  /** The URL of the request. */
  url: string
  /** The raw body. */
  body: RawBody
  /** `Content-Type`. Default: JSON if the body starts like JSON, else a form. */
  contentType?: string | undefined
  /** The scheme of the signature. Default: `hex-sha1`. */
  scheme?: WebhookScheme | undefined
}

/** A signed request. */
export interface SignedWebhook {
  /** The URL; with `compat`, it contains the hash of a body that is not a form. */
  readonly url: string
  /** The headers `content-type` and that of the signature. */
  readonly headers: Record<string, string>
}

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
export declare function verifyWebhook<Name extends WebhookName | undefined = undefined>(
  delivery: WebhookDelivery,
): VerifiedWebhook<Name>

/**
 * Reads the body of a request of Node or Fetch, verifies that the request comes from SignalWire,
 * and resolves with its payload. Behind a proxy that terminates TLS or changes the host, pass
 * `origin` or `url`: headers such as `X-Forwarded-Host` are ignored, because any client can send
 * them.
 *
 * @throws {WebhookError} as `verifyWebhook`, and `body_too_large`, `body_incomplete`
 * @throws {ConfigError} as `verifyWebhook`
 * @throws {DecodeError} as `verifyWebhook`
 */
export declare function receiveWebhook<Name extends WebhookName | undefined = undefined>(
  request: NodeRequest | FetchRequest,
  options?: ReceiveOptions,
): Promise<VerifiedWebhook<Name>>

/**
 * Receives requests with the key and the options of `webhookReceiver`.
 *
 * @throws {WebhookError} as `receiveWebhook`
 * @throws {ConfigError} `invalid_options`
 * @throws {DecodeError} as `receiveWebhook`
 */
export type WebhookReceiver = <Name extends WebhookName | undefined = undefined>(
  request: NodeRequest | FetchRequest,
  options?: ReceivedOptions,
) => Promise<VerifiedWebhook<Name>>

/**
 * Reads and validates the signing key once, when the server starts, and returns a function that
 * works like `receiveWebhook`. Without a valid key it throws immediately, not at the first request.
 *
 * @throws {ConfigError} `missing_signing_key`, `invalid_signing_key`, `invalid_options`
 */
export declare function webhookReceiver(options?: WebhookReceiverOptions): WebhookReceiver

/** Middleware for Express, Connect, Polka, Restify and the `http` module of Node. */
export type WebhookMiddleware = (
  request: NodeRequest & { webhook?: VerifiedWebhook<undefined> | undefined },
  response: { statusCode: number; end(): unknown },
  next: (error?: unknown) => void,
) => void

declare global {
  namespace Express {
    interface Request {
      /** The request that `webhookMiddleware` of `signalwire-client/webhooks` verified. */
      webhook?: VerifiedWebhook<undefined> | undefined
    }
  }
}

/**
 * Reads and validates the signing key like `webhookReceiver`, and returns middleware for Express.
 * It sets `request.webhook` for a genuine request. It rejects others with 403, with 413 if the body
 * is too long, and with 400 if the body is incomplete or if a genuine body is not JSON. An error of
 * the server, such as a body that another parser has read, is passed to `next`.
 *
 * It works before any body parser, after `express.raw({ type: () => true })`, and after
 * `express.urlencoded` and `express.json` if their option `verify` keeps the raw body:
 * `verify: (request, response, raw) => { request.rawBody = raw }`.
 *
 * @throws {ConfigError} `missing_signing_key`, `invalid_signing_key`, `invalid_options`
 */
export declare function webhookMiddleware(options?: WebhookMiddlewareOptions): WebhookMiddleware

/**
 * Signs a request as SignalWire would, for tests of a server that verifies.
 *
 * @throws {ConfigError} `missing_signing_key`, `invalid_signing_key`, `invalid_options`
 * @throws {WebhookError} `body_not_raw`
 */
export declare function signWebhook(unsigned: UnsignedWebhook): SignedWebhook

/**
 * A rejected request. The error contains neither the key nor a digest, so it is safe to log.
 * Respond with 403, or with 413 for `body_too_large`, without details.
 */
export declare class WebhookError extends SignalWireError {
  /** The likely causes, the likeliest first. */
  readonly hints: readonly string[]
}
