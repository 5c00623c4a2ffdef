import type { CompatWebhookName, WebhookName, WebhookPayloads } from '../generated/webhooks.ts'

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
