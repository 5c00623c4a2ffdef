/** The parts of credentials. What is left out is read from the environment. */
export interface CredentialOptions {
  /** The project id, a UUID. Environment: `SIGNALWIRE_PROJECT_ID`. */
  project?: string | undefined
  /** The API token. Environment: `SIGNALWIRE_API_TOKEN`, or `SIGNALWIRE_TOKEN`. */
  token?: string | undefined
  /**
   * `example`, `example.signalwire.com` or its https address. Environment: `SIGNALWIRE_SPACE`,
   * `SIGNALWIRE_SPACE_URL`, `SIGNALWIRE_API_HOSTNAME`.
   */
  space?: string | undefined
  /** An https origin instead of a Space. Environment: `SIGNALWIRE_BASE_URL`. */
  baseUrl?: string | undefined
  /**
   * A dotenv file for what the environment lacks, read as by `Credentials.fromEnv`. A relative path
   * starts at the working directory.
   */
  dotenv?: string | undefined
}

/**
 * A project, its API token and the one origin they are for. The token is kept outside of
 * JavaScript: printing, serialising, cloning or spreading this object does not show it, only the
 * methods with `reveal` in their name and the two that fill in the options of other packages do.
 */
export declare class Credentials {
  /**
   * @throws {ConfigError} `missing_credentials`, `conflicting_values`, `invalid_project_id`, `invalid_api_token`, `invalid_space`,
   * `invalid_base_url`, `invalid_options`, `native_binary_missing`; with `dotenv` also those of `fromEnv`
   */
  constructor(options: CredentialOptions)

  /**
   * Reads the environment, and from the dotenv file what the environment lacks. File and variables are read in native code: the
   * token does not enter JavaScript, nor does the file change `process.env`. A file that does not exist is an error only if
   * something is missing without it.
   *
   * The environment is what `process.env` says at the time of the call. Where a program has replaced `process.env`, as tests do, in
   * Jest and in worker threads, the variables are in JavaScript, and are read there.
   *
   * @throws {ConfigError} as the constructor, and `dotenv_not_found`, `dotenv_unreadable`, `invalid_dotenv`
   */
  static fromEnv(options?: { dotenv?: string | undefined }): Credentials

  /** The project id. */
  readonly project: string

  /** The origin that the token is sent to, and no other: `https://example.signalwire.com`. */
  readonly origin: string

  /** The API token. */
  revealToken(): string

  /** The value of the `Authorization` header: `Basic …`. */
  revealBasicAuthHeader(): string

  /**
   * Options for `axios.create`. They hold the token, and so do Axios's errors: do not log either.
   */
  axiosConfig(): { baseURL: string; auth: { username: string; password: string } }

  /** Options for `SignalWire(…)` of `@signalwire/realtime-api`. They hold the token. */
  realtimeOptions(): { project: string; token: string }

  /**
   * A `curl` line that asks for a path such as `/api/video/rooms?page_size=5`, with `[redacted]`
   * for the token unless `reveal` is set.
   *
   * @throws {ConfigError} `invalid_path`
   */
  curl(path: string, options?: { reveal?: boolean | undefined }): string

  /** Project and origin. */
  toJSON(): { project: string; origin: string; token: unknown }
}
