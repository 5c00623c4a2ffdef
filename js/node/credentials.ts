import { atCaller } from '../core/stack.ts'
import { INSPECT, type Inspect } from '../core/text.ts'
import { type CredentialsHandle, loadAddon, unwrap } from './addon.ts'
import { checkCredentialOptions, checkEnvOptions, HANDLE, rejectOthers } from './client-options.ts'
import { envOverride, warnOnce } from './process.ts'

/** The parts of credentials. Absent parts are read from the environment. */
export interface CredentialOptions {
  /** The project id, a UUID. Environment: `SIGNALWIRE_PROJECT_ID`. */
  project?: string | undefined
  /** The API token. Environment: `SIGNALWIRE_API_TOKEN`, or `SIGNALWIRE_TOKEN`. */
  token?: string | undefined
  /**
   * The Space: `example`, `example.signalwire.com` or `https://example.signalwire.com`.
   * Environment: `SIGNALWIRE_SPACE`, `SIGNALWIRE_SPACE_URL`, `SIGNALWIRE_API_HOSTNAME`.
   */
  space?: string | undefined
  /** An https origin instead of a Space. Environment: `SIGNALWIRE_BASE_URL`. */
  baseUrl?: string | undefined
  /**
   * The path of a dotenv file for values that are not in the environment, as in
   * `Credentials.fromEnv`. A relative path starts at the working directory. The certificates of its
   * `NODE_EXTRA_CA_CERTS` are trusted in addition to those of the environment.
   */
  dotenv?: string | undefined
}

/**
 * Replaces a token in the output of `inspect` and `JSON.stringify`.
 *
 * @internal
 */
export const REDACTED: object = { [INSPECT]: () => '[redacted]', toJSON: () => '[redacted]' }

/**
 * A project, its API token and the origin that they belong to. The token is stored in native
 * memory: printing, serializing, cloning or spreading this object does not expose it. It is
 * returned only by the methods with `reveal` in their name, by `axiosConfig` and `realtimeOptions`,
 * and by `curl` with `reveal`.
 */
export class Credentials {
  // The token is in native memory, behind this handle.
  #handle: CredentialsHandle

  /**
   * @throws {ConfigError} `missing_credentials`, `conflicting_values`, `invalid_project_id`,
   * `invalid_api_token`, `invalid_space`, `invalid_base_url`, `invalid_options`,
   * `native_binary_missing`; with `dotenv` also those of `fromEnv`
   */
  constructor(options: CredentialOptions)
  constructor(options: CredentialOptions, ...others: unknown[]) {
    this.#handle = atCaller(Credentials, () => {
      rejectOthers(others, 'Credentials')
      return handleOf(options) ?? resolve(checked(options))
    })
  }

  /**
   * Reads the environment, and the dotenv file for values that are not in the environment. Native
   * code reads both: the token does not enter JavaScript, and `process.env` does not change. A file
   * that does not exist is an error only if a value is missing without it.
   *
   * The environment is `process.env` at the time of the call. If a program has replaced
   * `process.env`, as tests and Jest do, and in worker threads, the variables are JavaScript values
   * and are read from it.
   *
   * @throws {ConfigError} as the constructor, and `dotenv_not_found`, `dotenv_unreadable`,
   * `invalid_dotenv`
   */
  static fromEnv(options: { dotenv?: string | undefined } = {}): Credentials {
    return atCaller(Credentials.fromEnv, () => {
      checkEnvOptions(options)
      return new Credentials(withHandle(resolve(options)))
    })
  }

  /** @internal */
  get [HANDLE](): CredentialsHandle {
    return this.#handle
  }

  /** The project id. */
  get project(): string {
    return this.#handle.project
  }

  /** The only origin that the token is sent to: `https://example.signalwire.com`. */
  get origin(): string {
    return this.#handle.origin
  }

  /** Returns the API token. */
  revealToken(): string {
    return this.#handle.revealToken()
  }

  /** Returns the value of the `Authorization` header: `Basic …`. */
  revealBasicAuthHeader(): string {
    return this.#handle.revealBasicAuthHeader()
  }

  /**
   * Returns options for `axios.create`. They and the errors of Axios contain the token: do not log
   * them.
   */
  axiosConfig(): { baseURL: string; auth: { username: string; password: string } } {
    return { baseURL: this.origin, auth: { username: this.project, password: this.revealToken() } }
  }

  /** Returns options for `SignalWire(…)` of `@signalwire/realtime-api`. They contain the token. */
  realtimeOptions(): { project: string; token: string } {
    return { project: this.project, token: this.revealToken() }
  }

  /**
   * Returns a `curl` command that requests a path such as `/api/video/rooms?page_size=5`. The token
   * is replaced by `[redacted]` unless `reveal` is true.
   *
   * @throws {ConfigError} `invalid_path`
   */
  curl(path: string, options: { reveal?: boolean | undefined } = {}): string {
    const reveal = options.reveal === true
    return atCaller(this.curl, () => unwrap(this.#handle.curl(String(path), reveal)).line)
  }

  /** Returns the project, the origin and a placeholder for the token. */
  toJSON(): { project: string; origin: string; token: unknown } {
    return { project: this.project, origin: this.origin, token: REDACTED }
  }

  /** @internal */
  [INSPECT](_depth: number, options: object, inspect: Inspect): string {
    return `Credentials ${inspect(this.toJSON(), options)}`
  }
}

/**
 * Returns the native handle of credentials of any copy of the package; undefined for other values.
 *
 * @internal
 */
export function handleOf(value: unknown): CredentialsHandle | undefined {
  return Object(value)[HANDLE]
}

// The constructor accepts a handle in place of options; only this package passes one.
function withHandle(handle: CredentialsHandle): CredentialOptions & { [HANDLE]: CredentialsHandle } {
  return { [HANDLE]: handle }
}

function checked(options: unknown): CredentialOptions {
  checkCredentialOptions(options)
  return options
}

function resolve(options: CredentialOptions): CredentialsHandle {
  const handle = unwrap(loadAddon().Credentials.resolve({ ...options, variables: envOverride() }))
  for (const { code, message } of JSON.parse(handle.warnings)) warnOnce(code, message)
  return handle
}
