import { invalidOptions } from '../../core/error-factories.ts'
import * as rules from '../../core/option-rules.ts'
import { describe, fieldsOf } from '../../core/text.ts'
import type { Signal } from '../../core/types.ts'
import { HANDLE } from '../../node/client-options.ts'
import type { Credentials } from '../../node/credentials.ts'
import { findProblems } from '../../node/option-problems.ts'
import { invalidArguments } from '../invalid-arguments.ts'

/** Options of one request. */
export interface RequestOptions {
  /** Aborts the request. One that was sent may still be processed by the server. */
  signal?: Signal | undefined
  /**
   * The time for the response in milliseconds, waits for a connection included. Default:
   * `requestTimeoutMs` of the session.
   */
  timeoutMs?: number | undefined
}

/** Options of `drain`. */
export interface DrainOptions {
  /** The time for calls and requests in milliseconds. Default: 30 000. */
  timeoutMs?: number | undefined
}

/** What `setCredentials` accepts. */
export type NewCredentials = Pick<SessionOptions, 'project' | 'token' | 'credentials'>

/** Returns a token before each attempt to connect. */
export type TokenProvider = () => string | PromiseLike<string>

/** Options of a session. Project and token that are absent are read from the environment. */
export interface SessionOptions {
  /** The project id, a UUID. Environment: `SIGNALWIRE_PROJECT_ID`. */
  project?: string | undefined
  /**
   * The API token, or a function that returns one before each attempt to connect. Environment:
   * `SIGNALWIRE_API_TOKEN`, or `SIGNALWIRE_TOKEN`.
   */
  token?: string | TokenProvider | undefined
  /** A `Credentials` object, instead of project and token. */
  credentials?: Credentials | undefined
  /**
   * The host, `host[:port]` or `wss://host[:port]`. The token is sent only there. Default: that of
   * `credentials`, else that of `SIGNALWIRE_BASE_URL`, else `relay.signalwire.com`.
   */
  host?: string | undefined
  /** Topics that are sent with the first request of each connection. Default: none. */
  topics?: readonly string[] | undefined
  /** The time for all attempts of the first connection in milliseconds. Default: 30 000. */
  connectTimeoutMs?: number | undefined
  /**
   * The time for opening a socket, and the time for the answer of the server to the first request
   * on it, in milliseconds. Default: 10 000.
   */
  attemptTimeoutMs?: number | undefined
  /** The time for the response to a request in milliseconds. Default: 10 000. */
  requestTimeoutMs?: number | undefined
  /** The number of requests that may wait for a connection. Default: 500. */
  maxWaitingRequests?: number | undefined
  /**
   * The silence in milliseconds after which the server is pinged. Default: 20 000, and 15 000 for a
   * server that sends pings itself.
   */
  pingIntervalMs?: number | undefined
  /** The silence after a ping that ends the connection, in milliseconds. Default: 10 000. */
  pingTimeoutMs?: number | undefined
  /**
   * The idle time in milliseconds after which the operating system probes the connection. Default:
   * 30 000.
   */
  tcpKeepAliveMs?: number | undefined
  /** The maximum size of a message of the server in bytes. Default: 16 777 216 (16 MiB). */
  maxMessageBytes?: number | undefined
  /**
   * The number of events that may wait for the program. Further ones are dropped. Default: 10 000.
   */
  maxQueuedEvents?: number | undefined
  /** The memory of events that wait for the program, in bytes. Default: 16 777 216 (16 MiB). */
  maxQueuedBytes?: number | undefined
  /**
   * The number of live calls. Further inbound calls are passed to another client. Default: 1 000.
   */
  maxCalls?: number | undefined
  /**
   * Root certificates in PEM format, in addition to those of the system, `NODE_EXTRA_CA_CERTS` and
   * `SSL_CERT_FILE`.
   */
  rootCertificates?: string | Uint8Array | readonly (string | Uint8Array)[] | undefined
  /**
   * The URL of a proxy, or `false` for no proxy. Default: the first of `https_proxy`,
   * `HTTPS_PROXY`, `all_proxy` and `ALL_PROXY` that is set, unless `NO_PROXY` contains the host.
   */
  proxy?: string | false | undefined
  /**
   * Whether a host that is not this machine is refused with a ConfigError (`offline`) before
   * anything is sent. Default: whether `SIGNALWIRE_OFFLINE` is set in the environment, to another
   * value than `0`, `false`, `no` or `off`.
   */
  offline?: boolean | undefined
}

const isCount = (value: unknown): boolean =>
  Number.isSafeInteger(value) && Number(value) >= 1 && Number(value) < 2 ** 32

const count: rules.Rule = { test: isCount, expected: 'a whole number from 1 to 4294967295', isNumber: true }

/** A list of names, such as topics. */
export const names: rules.Rule = {
  test: (value) => Array.isArray(value) && value.every(rules.string.test),
  expected: 'an array of strings that are not empty',
}

/** The rules of the options of a session. */
export const SESSION_RULES: rules.RulesOf<SessionOptions> = {
  project: rules.string,
  token: {
    test: (value) => rules.string.test(value) || rules.callback.test(value),
    expected: 'a string that is not empty, or a function',
  },
  credentials: { test: (value) => Boolean(fieldsOf(value)[HANDLE]), expected: 'Credentials' },
  host: rules.string,
  topics: names,
  connectTimeoutMs: rules.duration,
  attemptTimeoutMs: rules.duration,
  requestTimeoutMs: rules.duration,
  maxWaitingRequests: count,
  pingIntervalMs: rules.duration,
  pingTimeoutMs: rules.duration,
  tcpKeepAliveMs: rules.duration,
  maxMessageBytes: rules.size,
  maxQueuedEvents: count,
  maxQueuedBytes: rules.size,
  maxCalls: count,
  rootCertificates: rules.certificates,
  proxy: rules.proxy,
  offline: rules.boolean,
}

/**
 * Throws the ConfigError of options that violate the rules. `owner` is what they were passed to.
 */
export function checkOptions<Options>(
  options: unknown,
  ruleSet: rules.RulesOf<Options>,
  owner: string,
): asserts options is Options {
  const problems = rules.isRecord(options)
    ? findProblems(options, ruleSet)
    : [{ path: 'options', expected: rules.record.expected, got: describe(options) }]
  if (problems.length) throw invalidOptions(problems, owner)
}

/** Throws the ConfigError of replaced credentials that violate the rules. */
export function checkNewCredentials(options: unknown): asserts options is NewCredentials {
  const { project, token, credentials } = SESSION_RULES
  checkOptions<NewCredentials>(options, { project, token, credentials }, 'setCredentials')
}

/** The default time limit of `drain` in milliseconds. */
const DRAIN_TIMEOUT_MS = 30_000

const { signal, duration: timeoutMs } = rules
const REQUEST_RULES: rules.RulesOf<RequestOptions> = { signal, timeoutMs }

/** Throws the ValidationError of options of a request. `method` is its wire name. */
export function checkRequestOptions(options: unknown, method: string): void {
  checkArgument(options, REQUEST_RULES, method)
}

/** Returns the time limit of options of `drain`; throws the ValidationError of invalid ones. */
export function drainTimeout(options: DrainOptions): number {
  checkArgument(options, { timeoutMs }, 'drain')
  return options.timeoutMs ?? DRAIN_TIMEOUT_MS
}

/** Throws the ValidationError of options of `onTraffic`. */
export function checkTrafficOptions(options: unknown): void {
  checkArgument(options, { bodies: rules.boolean }, 'onTraffic')
}

/** Throws the ValidationError of options of an iterator. `more` are the rules of other options. */
export function checkIteratorOptions(
  options: unknown,
  name: string,
  more: Readonly<Record<string, rules.Rule>> = {},
): void {
  checkArgument(options, { signal, ...more }, name)
}

function checkArgument(options: unknown, ruleSet: Readonly<Record<string, rules.Rule>>, name: string): void {
  const problems = rules.isRecord(options)
    ? rules.checkOptions(options, ruleSet, 'options')
    : [{ path: 'options', expected: rules.record.expected, got: describe(options) }]
  if (problems.length) throw invalidArguments(problems, { name })
}
