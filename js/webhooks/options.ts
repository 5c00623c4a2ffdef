import { invalidOptions } from '../core/error-factories.ts'
import type { DecodeError, Problem } from '../core/errors.ts'
import {
  callback,
  checkOptions,
  isRecord,
  type Rule,
  type RulesOf,
  record,
  string,
} from '../core/option-rules.ts'
import { describe, fieldsOf } from '../core/text.ts'
import type { KeySource } from '../node/addon.ts'
import { envOverride } from '../node/process.ts'
import type { WebhookError } from './error.ts'
import type { NodeRequest, RawBody, WebhookHeaders, WebhookScheme } from './types.ts'

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

const any: Rule = { test: () => true, expected: 'any value' }
const url: Rule = {
  test: (value) => typeof value === 'string' && /^https?:\/\/[^/]/.test(value) && URL.canParse(value),
  expected: 'the whole URL that SignalWire calls, https://…',
}
const origin: Rule = {
  test: (value) => url.test(value) && /^[^/]+\/\/[^/?#]+\/?$/.test(String(value)),
  expected: 'a scheme and a host, https://hooks.example.com, without a path',
}
const headers: Rule = {
  test: (value) => typeof fieldsOf(value).get === 'function' || isRecord(value) || hasNullPrototype(value),
  expected: 'Headers, or an object of names and values',
}
const scheme: Rule = {
  test: (value) => ['hex-sha256', 'hex-sha1', 'compat'].includes(String(value)),
  expected: "'hex-sha256', 'hex-sha1' or 'compat'",
}
const size: Rule = {
  test: (value) => Number.isSafeInteger(value) && Number(value) > 0,
  expected: 'a whole number of bytes from 1',
  isNumber: true,
}

const DELIVERY_RULES: RulesOf<WebhookDelivery> = { url, body: any, headers, signingKey: string }
const UNSIGNED_RULES: RulesOf<UnsignedWebhook> = {
  url,
  body: any,
  contentType: string,
  scheme,
  signingKey: string,
}
const RECEIVER_RULES: RulesOf<WebhookReceiverOptions> = { url, origin, maxBytes: size, signingKey: string }
const MIDDLEWARE_RULES: RulesOf<WebhookMiddlewareOptions> = { ...RECEIVER_RULES, onRejected: callback }
const RECEIVED_RULES: RulesOf<ReceivedOptions> = { url, body: any }
const RECEIVE_RULES: RulesOf<ReceiveOptions> = { url, origin, body: any, maxBytes: size, signingKey: string }

/**
 * Returns the signing key of options, or the variables in which the core looks for it.
 *
 * @internal
 */
export function signingKeyOf({ signingKey }: Signing): KeySource {
  return signingKey === undefined ? { variables: envOverride() } : { signingKey }
}

/** @internal Throws the ConfigError of the problems of a delivery. */
export const checkDelivery = (options: unknown): void =>
  check(options, DELIVERY_RULES, ['url', 'headers'], 'verifyWebhook')

/** @internal Throws the ConfigError of the problems of the argument of `signWebhook`. */
export const checkUnsigned = (options: unknown): void =>
  check(options, UNSIGNED_RULES, ['url'], 'signWebhook')

/** @internal Throws the ConfigError of the problems of the options of `receiveWebhook`. */
export const checkReceive = (options: unknown): void => check(options, RECEIVE_RULES, [], 'receiveWebhook')

/** @internal Throws the ConfigError of the problems of the options of `webhookReceiver`. */
export const checkReceiver = (options: unknown): void => check(options, RECEIVER_RULES, [], 'webhookReceiver')

/** @internal Throws the ConfigError of the problems of the options of `webhookMiddleware`. */
export const checkMiddleware = (options: unknown): void =>
  check(options, MIDDLEWARE_RULES, [], 'webhookMiddleware')

/** @internal Throws the ConfigError of the problems of the options of one request of a receiver. */
export const checkReceived = (options: unknown): void => check(options, RECEIVED_RULES, [], 'webhookReceiver')

type Rules = Readonly<Record<string, Rule>>

function check(options: unknown, rules: Rules, required: readonly string[], owner: string): void {
  const problems = isRecord(options)
    ? [...checkOptions(options, rules), ...findMissing(options, rules, required)]
    : [{ path: 'options', expected: record.expected, got: describe(options) }]
  if (problems.length) throw invalidOptions(problems, owner)
}

function findMissing(options: Record<string, unknown>, rules: Rules, required: readonly string[]): Problem[] {
  const absent = required.filter((name) => options[name] === undefined)
  const problems: Problem[] = absent.map((path) => ({
    path,
    expected: rules[path]?.expected ?? '',
    got: 'nothing',
  }))
  // An explicit undefined most likely comes from a variable that is not set. The key in the
  // environment would then be that of another project.
  if ('signingKey' in options && options.signingKey === undefined)
    problems.push({
      path: 'signingKey',
      expected: string.expected,
      got: 'nothing',
      hint: 'omit it to use SIGNALWIRE_SIGNING_KEY',
    })
  return problems
}

// Node stores headers in an object without a prototype.
function hasNullPrototype(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === null
}
