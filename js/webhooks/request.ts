// The URL and the headers of a request.
import { invalidOptions } from '../core/error-factories.ts'
import type { ConfigError } from '../core/errors.ts'
import type { FetchRequest, NodeRequest, WebhookHeaders } from './types.ts'

// The headers that verification reads, by the names of their fields in the addon.
const HEADERS = {
  contentType: 'content-type',
  signatureSha256: 'x-signalwire-sha256-signature',
  signature: 'x-signalwire-signature',
  signatureTwilio: 'x-twilio-signature',
  forwardedProto: 'x-forwarded-proto',
  forwardedHost: 'x-forwarded-host',
}

/** The headers that verification reads. */
export type PickedHeaders = { readonly [Field in keyof typeof HEADERS]?: string | undefined } & {
  readonly isAuthorised: boolean
}

/**
 * Returns the headers that verification reads, from a Headers object or from an object of names in
 * any case and values, as Node and serverless hosts provide them.
 */
export function pickHeaders(headers: WebhookHeaders): PickedHeaders {
  const get = getterOf(headers)
  const picked = Object.entries(HEADERS).map(([field, name]) => [field, get(name)])
  return { ...Object.fromEntries(picked), isAuthorised: get('authorization') !== undefined }
}

// Returns a function that returns a header by its lower-case name, or undefined.
function getterOf(headers: WebhookHeaders): (name: string) => string | undefined {
  if (hasGet(headers)) return (name) => headers.get(name) ?? undefined
  const values = new Map(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]))
  return (name) => join(values.get(name))
}

function hasGet(headers: WebhookHeaders): headers is { get(name: string): string | null } {
  return typeof headers.get === 'function'
}

// Joined values of a header that must occur once never verify.
function join(value: string | readonly string[] | null | undefined): string | undefined {
  return typeof value === 'object' ? value?.join(', ') : value
}

/**
 * Returns the URL that a request was sent to, as the server sees it. Headers of proxies are
 * ignored, because any client can send them. `origin` replaces scheme and host, for a proxy that
 * changes them.
 */
export function requestUrl(request: NodeRequest | FetchRequest, origin: string | undefined): string {
  return (origin?.replace(/\/$/, '') ?? originOf(request)) + pathOf(request)
}

/** The properties of a request that its public type does not have. */
interface AnyRequest {
  readonly url?: string | undefined
  readonly headers: WebhookHeaders
  readonly originalUrl?: string
  readonly socket?: { readonly encrypted?: boolean }
}

function originOf({ url = '', headers, socket }: AnyRequest): string {
  if (isAbsolute(url)) return new URL(url).origin
  const get = getterOf(headers)
  const host = get('host') ?? get(':authority')
  if (!host) throw unknownHost()
  return `${socket?.encrypted ? 'https' : 'http'}://${host}`
}

// Routers of Express shorten `url` and keep the full path in `originalUrl`.
function pathOf({ url = '', originalUrl }: AnyRequest): string {
  if (isAbsolute(url)) return url.slice(new URL(url).origin.length)
  return originalUrl ?? url
}

// The `url` of a Fetch request is absolute, that of a Node request is the path.
const isAbsolute = (url: string) => /^https?:\/\//.test(url)

function unknownHost(): ConfigError {
  const problem = { path: 'url', expected: 'the URL that SignalWire calls', got: 'a request without a host' }
  return invalidOptions([problem], 'receiveWebhook')
}
