import { invalidOptions } from '../core/error-factories.ts'
import type { RequestEvent, ResponseEvent, RetryEvent } from '../core/hooks.ts'
import * as rules from '../core/option-rules.ts'
import { describe, fieldsOf } from '../core/text.ts'
import type { CredentialOptions, Credentials } from './credentials.ts'
import { mockOf, type TestTransport } from './mock.ts'
import { findProblems } from './option-problems.ts'

/** Options of a client. If project, token or Space is absent, it is read from the environment. */
export interface ClientOptions {
  /** The project id, a UUID. Environment: `SIGNALWIRE_PROJECT_ID`. */
  project?: string | undefined
  /** The API token. Environment: `SIGNALWIRE_API_TOKEN`, or `SIGNALWIRE_TOKEN`. */
  token?: string | undefined
  /**
   * The Space: `example`, `example.signalwire.com` or `https://example.signalwire.com`.
   * Environment: `SIGNALWIRE_SPACE`, `SIGNALWIRE_SPACE_URL`, `SIGNALWIRE_API_HOSTNAME`.
   */
  space?: string | undefined
  /**
   * An https origin instead of a Space, for a sandbox or your proxy. Environment:
   * `SIGNALWIRE_BASE_URL`.
   */
  baseUrl?: string | undefined
  /**
   * The path of a dotenv file for values that are neither in the options nor in the environment.
   * The certificates of its `NODE_EXTRA_CA_CERTS` are trusted in addition to those of the
   * environment.
   */
  dotenv?: string | undefined
  /** A `Credentials` object, instead of project, token, Space, base URL and dotenv file. */
  credentials?: Credentials | undefined
  /** Timeout of a whole call in milliseconds, including retries. Default: 30 000. */
  timeoutMs?: number | undefined
  /** Timeout of opening a connection in milliseconds. Default: 10 000. */
  connectTimeoutMs?: number | undefined
  /**
   * Maximum number of retries, 0 to 100. Only calls that are safe to repeat are retried. Default:
   * 2.
   */
  maxRetries?: number | undefined
  /**
   * Maximum size of a response body in bytes, after decompression. Default: 67 108 864 (64 MiB).
   */
  maxResponseBytes?: number | undefined
  /**
   * Root certificates in PEM format, in addition to those of the system, `NODE_EXTRA_CA_CERTS` and
   * `SSL_CERT_FILE`. The constructor throws a ConfigError (`invalid_root_certificates`) that
   * names the position of an invalid certificate.
   */
  rootCertificates?: string | Uint8Array | readonly (string | Uint8Array)[] | undefined
  /**
   * The URL of a proxy, `[scheme://][user:password@]host[:port]` with the scheme http, https,
   * socks5 or socks5h, or `false` for no proxy. Default: the first of `https_proxy`, `HTTPS_PROXY`,
   * `all_proxy` and `ALL_PROXY` that is set, unless `NO_PROXY` contains the host.
   */
  proxy?: string | false | undefined
  /**
   * Whether calls to other hosts than this machine fail with a ConfigError (`offline`) before
   * anything is sent. Default: whether `SIGNALWIRE_OFFLINE` is set in the environment, to another
   * value than `0`, `false`, `no` or `off`.
   */
  offline?: boolean | undefined
  /**
   * For tests: makes the responses, in the place of connections. `mockTransport` of
   * `signalwire-client/testing` creates it. Credentials that are absent are then replaced by ones
   * that no server accepts.
   */
  transport?: TestTransport | undefined
  /** Appended to the name of this package in the `User-Agent` header. */
  userAgent?: string | undefined
  /** `'off'` disables the validation of queries and bodies. Default: `'on'`. */
  validate?: 'on' | 'off' | undefined
  /** A subscriber token, for the operations that accept one instead of the API token. */
  subscriberToken?: string | undefined
  /** Called before each call is sent. If it throws, a warning is emitted and the call continues. */
  onRequest?: ((event: RequestEvent) => void) | undefined
  /**
   * Called after a failed attempt, before the wait for the retry. If it throws, a warning is
   * emitted.
   */
  onRetry?: ((event: RetryEvent) => void) | undefined
  /**
   * Called at the end of each call. If it throws, a warning is emitted; the result is unchanged.
   */
  onResponse?: ((event: ResponseEvent) => void) | undefined
}

/**
 * The key under which credentials keep the native handle. The symbol is registered, so that copies
 * of the package agree.
 *
 * @internal
 */
export const HANDLE: unique symbol = Symbol.for('signalwire-client.credentials')

const CREDENTIAL_RULES: rules.RulesOf<CredentialOptions> = {
  project: rules.string,
  token: rules.string,
  space: rules.string,
  baseUrl: rules.string,
  dotenv: rules.string,
}

const CLIENT_RULES: rules.RulesOf<ClientOptions> = {
  ...CREDENTIAL_RULES,
  credentials: { test: (value) => Boolean(fieldsOf(value)[HANDLE]), expected: 'Credentials' },
  timeoutMs: rules.duration,
  connectTimeoutMs: rules.duration,
  maxRetries: rules.count,
  maxResponseBytes: rules.size,
  rootCertificates: rules.certificates,
  proxy: rules.proxy,
  offline: rules.boolean,
  transport: { test: (value) => Boolean(mockOf(value)), expected: 'a transport of mockTransport()' },
  userAgent: rules.string,
  validate: rules.validation,
  subscriberToken: rules.string,
  onRequest: rules.callback,
  onRetry: rules.callback,
  onResponse: rules.callback,
}

// Shown to callers who pass the values as separate arguments, as other clients accept them.
const EXAMPLE: Record<string, string> = {
  SignalWire: 'new SignalWire({ project, token, space })',
  Credentials: 'new Credentials({ project, token, space })',
}

/**
 * Throws a ConfigError if there are arguments after the options, which would be ignored.
 *
 * @internal
 */
export function rejectOthers(others: readonly unknown[], owner: string): void {
  if (others.length === 0) return
  const hint = `all options are in one object, as in ${EXAMPLE[owner]}`
  const problem = { path: 'arguments', expected: 'one object', got: `${others.length} more`, hint }
  throw invalidOptions([problem], owner)
}

/**
 * Throws the ConfigError of the problems of the options of a client.
 *
 * @internal
 */
export function checkClientOptions(options: unknown): asserts options is ClientOptions {
  check(options, CLIENT_RULES, 'SignalWire')
}

/**
 * Throws the ConfigError of the problems of the options of credentials.
 *
 * @internal
 */
export function checkCredentialOptions(options: unknown): asserts options is CredentialOptions {
  check(options, CREDENTIAL_RULES, 'Credentials')
}

/**
 * Throws the ConfigError of the problems of the options of `Credentials.fromEnv`.
 *
 * @internal
 */
export function checkEnvOptions(options: unknown): asserts options is Pick<CredentialOptions, 'dotenv'> {
  check(options, { dotenv: rules.string }, 'Credentials.fromEnv')
}

function check(options: unknown, ruleSet: Readonly<Record<string, rules.Rule>>, owner: string): void {
  const example = EXAMPLE[owner]
  const hint = example === undefined ? {} : { hint: `pass ${example}` }
  const problems = rules.isRecord(options)
    ? findProblems(options, ruleSet)
    : [{ path: 'options', expected: rules.record.expected, got: describe(options), ...hint }]
  if (problems.length) throw invalidOptions(problems, owner)
}
