import type { DecodeError, SignalWireError } from './errors.mjs'
import type { CompatWebhookName, WebhookName, WebhookPayloads } from './generated/webhooks.mjs'

export type * from './generated/webhooks.mjs'

/**
 * How a request is signed. `hex-sha256` and `hex-sha1`: HMAC over URL and body in hexadecimal, as
 * SWML requests are. `compat`: HMAC-SHA1 over URL and form in base64, as requests of the
 * compatibility API are.
 */
export type WebhookScheme = 'hex-sha256' | 'hex-sha1' | 'compat'

/**
 * A raw body, byte for byte as it arrived. What `express.json()` and the like make of it is
 * refused.
 */
export type RawBody = string | ArrayBuffer | ArrayBufferView

/** Headers of Fetch, or names and values in any case, as Node and serverless hosts give them. */
export type WebhookHeaders =
  | { get(name: string): string | null }
  | { readonly [name: string]: string | readonly string[] | undefined }

/** What every function here takes. */
interface Signing {
  /**
   * The project's signing key (`PSK_…`), not the API token. Left out, it is read from
   * `SIGNALWIRE_SIGNING_KEY`, outside of JavaScript.
   */
  signingKey?: string | undefined
}

/** A request, as `verifyWebhook` takes it. */
export interface WebhookDelivery extends Signing {
  /**
   * The whole URL that SignalWire calls, with scheme, host, port and query, and with user and
   * password if it has them.
   */
  url: string
  /** The raw body; `''` if there is none. */
  body: RawBody
  /** The headers. */
  headers: WebhookHeaders
}

/** The options of `webhookReceiver`. */
export interface WebhookReceiverOptions extends Signing {
  /**
   * The whole URL that SignalWire calls, where the server cannot see it. Default: as the request
   * says.
   */
  url?: string | undefined
  /**
   * Scheme and host of that URL, where a proxy changes them: `https://hooks.example.com`. Path and
   * query are the request's.
   */
  origin?: string | undefined
  /**
   * The most bytes to read. Default: 1 MiB; transcripts of long calls with AI agents may need more.
   */
  maxBytes?: number | undefined
}

/** The options of `receiveWebhook`. */
export interface ReceiveOptions extends WebhookReceiverOptions {
  /**
   * The raw body, where the request does not have it any more. Default: `rawBody` or `body` of the
   * request, or its stream.
   */
  body?: RawBody | undefined
}

/** The options of `webhookMiddleware`. */
export interface WebhookMiddlewareOptions<Request = NodeRequest> extends WebhookReceiverOptions {
  /**
   * Is called with each request that is answered with 400, 403 or 413, and why. Log the error: its
   * `hints` say what to look at.
   */
  onRejected?: ((error: WebhookError | DecodeError, request: Request) => void) | undefined
}

/** What one request of a `WebhookReceiver` may be told. */
export interface ReceivedOptions {
  /**
   * The whole URL that SignalWire calls, where it is another than that of the receiver's options.
   */
  url?: string | undefined
  /** The raw body, where the request does not have it any more. */
  body?: RawBody | undefined
}

/**
 * A request of Node's `http`, `https` or `http2`, and of frameworks on top of them (Express, Koa's
 * `ctx.req`, Fastify's `request.raw`).
 */
export interface NodeRequest {
  readonly headers: { readonly [name: string]: string | readonly string[] | undefined }
  readonly url?: string | undefined
  // biome-ignore lint/suspicious/noExplicitAny: as in @types/node, of which only some releases accept `never[]`
  on(event: string, listener: (...values: any[]) => void): unknown
}

/** A `Request` of Fetch, as Next.js, Hono, Remix and others give it. */
export interface FetchRequest {
  readonly headers: { get(name: string): string | null }
  readonly url: string
  readonly bodyUsed: boolean
  arrayBuffer(): Promise<ArrayBuffer>
}

/** Where the API's description has a number, a form brings its digits. */
export type FromForm<Payload> = {
  [Field in keyof Payload]: Payload[Field] extends number | undefined
    ? Payload[Field] | `${number}`
    : Payload[Field]
}

/** What a webhook holds when it arrives. Without a name nothing is known of it. */
export type ReceivedPayload<Name> = Name extends CompatWebhookName
  ? FromForm<WebhookPayloads[Name]>
  : Name extends WebhookName
    ? WebhookPayloads[Name]
    : unknown

/** A request that comes from SignalWire. */
export interface VerifiedWebhook<Name> {
  /**
   * JSON as it is; the fields of a form as text, those that came several times as arrays; without a
   * body the query's.
   */
  readonly payload: ReceivedPayload<Name>
  /** How it was signed. */
  readonly scheme: WebhookScheme
}

/** What `signWebhook` takes. */
export interface UnsignedWebhook extends Signing {
  /** The URL that is going to be called. */
  url: string
  /** The raw body. */
  body: RawBody
  /** `Content-Type`. Default: JSON for what begins like it, else a form. */
  contentType?: string | undefined
  /** Default: `hex-sha1`. */
  scheme?: WebhookScheme | undefined
}

/** A request to send. */
export interface SignedWebhook {
  /** The URL; under `compat` with the hash of a body that is not a form. */
  readonly url: string
  /** `content-type` and the signature. */
  readonly headers: Record<string, string>
}

/**
 * Proves that a request comes from SignalWire, and gives what it holds. It throws on any doubt, so a result is always genuine.
 * There is no protection against replay: no scheme signs a time, so a request that somebody recorded verifies again.
 *
 * Name the webhook to have its payload typed: `verifyWebhook<'messageStatusCallback'>({ url, body, headers })`.
 *
 * @throws {WebhookError} `signature_missing`, `signature_malformed`, `signature_mismatch`, `body_not_raw`
 * @throws {ConfigError} `missing_signing_key`, `invalid_signing_key`, `invalid_options`
 * @throws {DecodeError} `invalid_json`, if it is genuine and cannot be read
 */
export declare function verifyWebhook<Name extends WebhookName | undefined = undefined>(
  delivery: WebhookDelivery,
): VerifiedWebhook<Name>

/**
 * The same for a request of Node or Fetch, whose body it reads. Behind a proxy that ends TLS or
 * changes the host pass `origin` or `url`: headers such as `X-Forwarded-Host` can come from anybody
 * and are not believed.
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
 * Reads and checks the signing key once, when the server starts, and returns a function that does
 * what `receiveWebhook` does. Without a usable key it throws at once, not at the first request.
 *
 * @throws {ConfigError} `missing_signing_key`, `invalid_signing_key`, `invalid_options`
 */
export declare function webhookReceiver(options?: WebhookReceiverOptions): WebhookReceiver

/** Middleware of Express and of what is like it: Connect, Polka, Restify, Node's `http`. */
export type WebhookMiddleware = (
  request: NodeRequest & { webhook?: VerifiedWebhook<undefined> | undefined },
  response: { statusCode: number; end(): unknown },
  next: (error?: unknown) => void,
) => void

declare global {
  namespace Express {
    interface Request {
      /** What `webhookMiddleware` of `signalwire-client/webhooks` verified. */
      webhook?: VerifiedWebhook<undefined> | undefined
    }
  }
}

/**
 * Reads and checks the signing key like `webhookReceiver`, and returns middleware for Express. What
 * a genuine request holds is on `request.webhook`. Any other is answered with 403, with 413 if its
 * body is too long, with 400 if its body is cut off or is genuine and no JSON, and goes no further.
 * An error of the server itself, such as a body that another parser has read, goes to `next`.
 *
 * It works before any body parser, after `express.raw({ type: () => true })`, and after
 * `express.urlencoded` and `express.json` if their option `verify` keeps the raw body: `verify:
 * (request, response, raw) => { request.rawBody = raw }`.
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
 * A request that is not taken. It holds neither the key nor a digest, so it can be logged. The
 * sender needs no more than a 403, or 413 for `body_too_large`.
 */
export declare class WebhookError extends SignalWireError {
  /** What to look at, the likeliest cause first. */
  readonly hints: readonly string[]
}
