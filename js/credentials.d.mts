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
   * `Credentials.fromEnv`. A relative path starts at the working directory.
   */
  dotenv?: string | undefined
}

/**
 * A project, its API token and the origin that they belong to. The token is stored in native
 * memory: printing, serializing, cloning or spreading this object does not expose it. It is
 * returned only by the methods with `reveal` in their name, by `axiosConfig` and `realtimeOptions`,
 * and by `curl` with `reveal`.
 */
export declare class Credentials {
  /**
   * @throws {ConfigError} `missing_credentials`, `conflicting_values`, `invalid_project_id`,
   * `invalid_api_token`, `invalid_space`, `invalid_base_url`, `invalid_options`,
   * `native_binary_missing`; with `dotenv` also those of `fromEnv`
   */
  constructor(options: CredentialOptions)

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
  static fromEnv(options?: { dotenv?: string | undefined }): Credentials

  /** The project id. */
  readonly project: string

  /** The only origin that the token is sent to: `https://example.signalwire.com`. */
  readonly origin: string

  /** Returns the API token. */
  revealToken(): string

  /** Returns the value of the `Authorization` header: `Basic …`. */
  revealBasicAuthHeader(): string

  /**
   * Returns options for `axios.create`. They and the errors of Axios contain the token: do not log
   * them.
   */
  axiosConfig(): { baseURL: string; auth: { username: string; password: string } }

  /** Returns options for `SignalWire(…)` of `@signalwire/realtime-api`. They contain the token. */
  realtimeOptions(): { project: string; token: string }

  /**
   * Returns a `curl` command that requests a path such as `/api/video/rooms?page_size=5`. The token
   * is replaced by `[redacted]` unless `reveal` is true.
   *
   * @throws {ConfigError} `invalid_path`
   */
  curl(path: string, options?: { reveal?: boolean | undefined }): string

  /** Returns the project, the origin and a placeholder for the token. */
  toJSON(): { project: string; origin: string; token: unknown }
}
