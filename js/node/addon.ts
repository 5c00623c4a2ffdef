import { existsSync } from 'node:fs'
import { type Candidate, candidates } from '#native'
import type { Leak } from '../bundler/error.ts'
import { type CoreError, errorFromCore } from '../core/error-factories.ts'
import { ConfigError, type SignalWireError } from '../core/errors.ts'
import { fieldsOf } from '../core/text.ts'
import { FINGERPRINT } from '../generated/fingerprint.ts'
import { WebhookError } from '../webhooks/error.ts'
import type { CredentialOptions } from './credentials.ts'
import { libcSuffix } from './libc.ts'
import { isTruncatedElf } from './load-errors/binary.ts'
import { pathOf } from './load-errors/packages.ts'
import { type LoadFailure, missing, outdated, unusable } from './load-errors.ts'
import type { Answer } from './mock.ts'

/** Returned in place of a value when the core reports an error: its data as JSON. */
export interface ErrorJson {
  readonly error: string
}

/** Variables that replace those of the process. */
export interface Variables {
  readonly variables: Record<string, string> | undefined
}

/** Credentials in native memory. `warnings` is JSON: `[{ code, message }]`. */
export interface CredentialsHandle {
  readonly project: string
  readonly origin: string
  readonly warnings: string
  revealToken(): string
  revealBasicAuthHeader(): string
  curl(path: string, reveal: boolean): { readonly line: string } | ErrorJson
}

/** The native client. `receive` returns a batch of completions, or nothing. */
export interface NativeClient {
  readonly origin: string
  readonly warnings: string
  call(lines: string): void
  connect(id: number): void
  abort(id: number): void
  /** Answers the request of a call over a mock transport. */
  respond(id: number, answer: Answer): void
  setOfflineVariable(value: string | undefined): void
  receive(): string | null | undefined
  setRef(isRef: boolean): void
  close(): void
}

/**
 * A native realtime session. Requests, connects and drains have an id, under which `receive`
 * delivers their result; `receive` returns a batch of items, or nothing.
 */
export interface NativeSession {
  readonly project: string
  /** The host, `host[:port]`. */
  readonly host: string
  /** Certificates of the environment that are ignored: `[{ code, message }]` as JSON. */
  readonly warnings: string
  connect(id: number): void
  request(id: number, method: string, params: string, timeoutMs: number | undefined): void
  cancel(id: number): void
  /** Takes back all topics, lets calls and requests end, and closes the session. */
  drain(id: number, timeoutMs: number): void
  /** Ends the session. Its last item is the report `ended`. */
  close(): void
  receive(): string | null | undefined
  /** Lets the session deliver more ordinary events. */
  addCredit(count: number): void
  watch(name: string, key: string | undefined): void
  unwatch(name: string, key: string | undefined): void
  watchAll(isAll: boolean): void
  /** 0: no traffic; 1: without bodies; 2: with bodies. */
  observeTraffic(level: number): void
  setCredentials(credentials: CredentialsHandle): void
  setOfflineVariable(value: string | undefined): void
  /** Answers the report `token` of this id. */
  provideToken(id: number, token: string | undefined): void
  setRef(isRef: boolean): void
  /** The counts as JSON. */
  stats(): string
  /** Drops the session. Nothing is delivered afterwards. */
  release(): void
}

/** The parts of a webhook request that signatures cover. */
export interface SignedParts {
  readonly url: string
  readonly body: Uint8Array
  readonly contentType?: string | undefined
  readonly isAuthorised: boolean
}

/** A verified webhook request. */
export interface Verified {
  readonly scheme: 'hex-sha256' | 'hex-sha1' | 'compat'
  readonly isForm: boolean
}

/** The source of a signing key. */
export type KeySource = { readonly signingKey: string } | Variables

/** The functions of the native addon. */
export interface Addon {
  fingerprint(): string
  variableNames(): string[]
  operation(index: number): string | null | undefined
  checkSwml(document: string): string
  findSecrets(text: string): (Pick<Leak, 'kind' | 'name'> & { readonly start: number })[]
  readonly Credentials: { resolve(options: CredentialOptions & Variables): CredentialsHandle | ErrorJson }
  readonly NativeClient: {
    open(
      credentials: CredentialsHandle | undefined,
      options: object,
      wake: () => void,
    ): NativeClient | ErrorJson
  }
  readonly NativeSession: {
    open(
      credentials: CredentialsHandle | undefined,
      options: object,
      wake: () => void,
    ): NativeSession | ErrorJson
  }
  readonly SigningKey: { read(source: KeySource): SigningKey | ErrorJson }
  verifyWebhook(request: SignedParts & KeySource): Verified | ErrorJson
  signWebhook(
    request: SignedParts & KeySource,
    scheme: string,
  ): { url: string; header: string; signature: string; isForm: boolean } | ErrorJson
}

/** A signing key in native memory. */
export interface SigningKey {
  verify(request: SignedParts): Verified | ErrorJson
}

const OTHER_LIBC: Record<string, string> = { '-gnu': '-musl', '-musl': '-gnu' }

let loaded: Addon | undefined

/**
 * Returns the native addon. It is loaded on first use, so that importing the package is cheap and
 * the caller can catch a failure.
 */
export function loadAddon(): Addon {
  loaded ??= load(`${process.platform}-${process.arch}`, libcSuffix())
  return loaded
}

// On Linux the addon for the other C library is tried too: a system can have both, and Node.js may
// be linked in a way that hides which one it uses.
function load(system: string, libc: string): Addon {
  const own = tryAll(`${system}${libc}`)
  if ('addon' in own) return own.addon
  const error = own.failures.map(errorOf).find(Boolean)
  if (error) throw error
  const other = OTHER_LIBC[libc]
  const others = other ? tryAll(`${system}${other}`) : { failures: [] }
  if ('addon' in others) return others.addon
  throw missing(`${system}${libc}`, own.failures, others.failures.filter(errorOf))
}

// The search continues after an unusable file: a copy beside a bundle may be of an older version.
function tryAll(target: string): { addon: Addon } | { failures: LoadFailure[] } {
  const failures: LoadFailure[] = []
  for (const candidate of candidates(target)) {
    try {
      return { addon: open(candidate) }
    } catch (cause) {
      failures.push({ ...candidate, cause })
    }
  }
  return { failures }
}

function open({ path, load }: Candidate): Addon {
  if (process.platform === 'linux') rejectTruncated(pathOf(path))
  const addon = load()
  if (addon.fingerprint() === FINGERPRINT) return addon
  throw outdated(pathOf(path))
}

function rejectTruncated(path: string): void {
  if (existsSync(path) && isTruncatedElf(path)) throw new Error(`${path} is truncated`)
}

// A file that the dynamic loader of the system rejects is a different error than a missing file, so
// that users do not look for the cause in npm. MODULE_NOT_FOUND for a file that exists comes from
// the `require` of a bundler.
function errorOf({ path, cause }: LoadFailure): ConfigError | undefined {
  if (cause instanceof ConfigError) return cause
  const found = pathOf(path)
  return fieldsOf(cause).code !== 'MODULE_NOT_FOUND' && existsSync(found) ? unusable(found, cause) : undefined
}

/** Returns a result of the addon, or throws its error. */
export function unwrap<Result extends object>(result: Result | ErrorJson): Result {
  if ('error' in result) throw readError(JSON.parse(result.error))
  return result
}

function readError({ kind, message, ...properties }: CoreError): SignalWireError {
  if (kind === 'webhook') return new WebhookError(message, properties)
  return errorFromCore({ kind, message, ...properties })
}
