import type { ResponseHeaders } from './platform.mjs'

/** What is wrong at one place of arguments or options. */
export interface Problem {
  /**
   * The place: `name`, `play[0].type`, `query.page_size`, `path.id`, `options.timeoutMs`. A key
   * that does not read as the name of a field is not shown: `swml.sections[a key of 12
   * characters]`.
   */
  path: string
  /** What was expected: `a string of at most 100 characters`. */
  expected: string
  /**
   * What came, by type and length: `a number`, `a string of 140 characters`, `an object of 2
   * fields`. Only `null`, `true`, `false` and the number of an option (`timeoutMs`) are shown.
   */
  got: string
  /** What to do: `did you mean "display_name"?` */
  hint?: string | undefined
}

/** One error that the server named, in the same form for all parts of the API. */
export interface ApiErrorItem {
  /** The server's code. */
  code?: string | undefined
  /** The server's sentence. */
  message: string
  /** The field that it is about. */
  attribute?: string | undefined
  /** The server's class of error. */
  type?: string | undefined
  /** More from the server. */
  detail?: string | undefined
  /** Where the server explains the error. */
  url?: string | undefined
}

/**
 * Every error of this package. `instanceof` and `is` also know the errors of another copy of the
 * package (ESM beside CommonJS). No error holds a credential, an argument or a header of the
 * request; names of fields and the numbers of options are shown. What the server wrote is quoted,
 * without secrets: an `ApiError` may repeat what was sent, see docs/security.md.
 */
export declare class SignalWireError extends Error {
  /** A stable name of the cause, such as `not_found`, `timeout` or `missing_credentials`. */
  readonly code: string
  /** The failure may pass, and the same call can be made again without acting twice. */
  readonly retryable: boolean
  /** The server may have carried out the call although no success was seen. */
  readonly maybeDelivered: boolean
  /** How often the request was sent. */
  readonly attempts?: number | undefined
  /** The operation: `video.rooms.create`. */
  readonly operation?: string | undefined
  /** The verb. */
  readonly method?: string | undefined
  /** The path as a template, without its values. */
  readonly path?: string | undefined
  /** Whether a value is an error of this class, made by any copy of the package. */
  static is<Class extends abstract new (...args: never[]) => unknown>(
    this: Class,
    value: unknown,
  ): value is InstanceType<Class>
  /** Name, message and facts, without stack, headers and body. */
  toJSON(): Record<string, unknown>
}

/** Options, environment or installation: nothing can be sent with them. */
export declare class ConfigError extends SignalWireError {
  /** What is wrong with the options, if they are what is wrong. */
  readonly problems?: readonly Problem[] | undefined
}

/** The arguments do not fit the operation. Nothing was sent. */
export declare class ValidationError extends SignalWireError {
  /** All that is wrong, at once. */
  readonly problems: readonly Problem[]
}

/**
 * The server answered, and not with success. `message`, `errors` and `body` hold its text, which
 * may repeat personal data.
 */
export declare class ApiError extends SignalWireError {
  /** The HTTP status. */
  readonly status: number
  /** What the server said, in its order; empty if it said nothing readable. */
  readonly errors: readonly ApiErrorItem[]
  /** The server's name for the request; support asks for it. */
  readonly requestId?: string | undefined
  /** The headers of the answer. */
  readonly headers: ResponseHeaders
  /** With 401 and 403: the scopes of which the API token needs one. */
  readonly requiredScopes?: readonly string[] | undefined
  /** How long the server asks to wait, in milliseconds. */
  readonly retryAfterMs?: number | undefined
  /** The beginning of the body, at most 2000 characters, without secrets. */
  readonly body?: string | undefined
}

/** 401: the credential is not accepted, or lacks a scope. */
export declare class AuthenticationError extends ApiError {}

/** 403: the credential may not do this. */
export declare class PermissionError extends ApiError {}

/** 404: there is no such thing. */
export declare class NotFoundError extends ApiError {}

/** 400 and 422: the server refuses what was sent. */
export declare class InvalidRequestError extends ApiError {}

/** 429: too many requests. */
export declare class RateLimitError extends ApiError {}

/** 500 to 599: the server failed. */
export declare class ServerError extends ApiError {}

/**
 * No complete answer came: `dns`, `refused`, `unreachable`, `tls`, `proxy`, `reset`, `protocol`.
 */
export declare class NetworkError extends SignalWireError {}

/**
 * Time ran out: `timeout` for the whole call, `connect_timeout`, `read_timeout`. A call that
 * `AbortSignal.timeout` ended has the code `timeout` and the signal's reason as `cause`.
 */
export declare class TimeoutError extends SignalWireError {}

/**
 * The caller ended the call: `aborted`, with the signal's reason as `cause`, or `client_closed`.
 */
export declare class AbortError extends SignalWireError {
  readonly name: 'AbortError'
}

/**
 * The server answered with success, and the body is not JSON, or a page has no valid link. After a
 * POST the call was carried out: `status`, `requestId` and `revealBody()` tell what is known of it.
 */
export declare class DecodeError extends SignalWireError {
  /** The HTTP status. */
  readonly status?: number | undefined
  /** The server's name for the request. */
  readonly requestId?: string | undefined
  /**
   * The whole body as text, `undefined` if there was none or it was given up before its end. It may
   * hold a secret, so nothing else shows it: neither the message nor `util.inspect`,
   * `JSON.stringify` or `structuredClone`.
   */
  revealBody(): string | undefined
}
