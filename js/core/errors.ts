import type { ResponseHeaders } from './platform.mjs'

/** A problem of one value in arguments or options. */
export interface Problem {
  /**
   * The path of the value: `name`, `play[0].type`, `query.page_size`, `path.id`,
   * `options.timeoutMs`. A key that does not look like a field name is not shown:
   * `swml.sections[a key of 12 characters]`.
   */
  path: string
  /** The expected value: `a string of at most 100 characters`. */
  expected: string
  /**
   * The type and length of the value: `a number`, `a string of 140 characters`,
   * `an object of 2 fields`. Only `null`, `true`, `false` and numeric options such as `timeoutMs`
   * are shown.
   */
  got: string
  /** A suggestion: `did you mean "display_name"?` */
  hint?: string | undefined
}

/** One error of a response, in the same format for all parts of the API. */
export interface ApiErrorItem {
  /** The code of the server. */
  code?: string | undefined
  /** The message of the server. */
  message: string
  /** The field that caused the error. */
  attribute?: string | undefined
  /** The error type of the server. */
  type?: string | undefined
  /** Further text of the server. */
  detail?: string | undefined
  /** The URL of the documentation of the error. */
  url?: string | undefined
}

/**
 * The base class of all errors of this package. `instanceof` and `is` also recognise errors of
 * another copy of the package (ESM beside CommonJS). No error contains a credential, an argument or
 * a header of the request, except names of fields and values of numeric options. The text of a
 * response is included with secrets redacted: an `ApiError` may repeat what was sent, see
 * docs/security.md.
 */
export declare class SignalWireError extends Error {
  /** A stable code, such as `not_found`, `timeout` or `missing_credentials`. */
  readonly code: string
  /** Whether the failure may be temporary and the call is safe to repeat. */
  readonly retryable: boolean
  /** Whether the server may have processed the call although it failed. */
  readonly maybeDelivered: boolean
  /** The number of attempts. */
  readonly attempts?: number | undefined
  /** The operation: `video.rooms.create`. */
  readonly operation?: string | undefined
  /** The HTTP method. */
  readonly method?: string | undefined
  /** The path template, without values. */
  readonly path?: string | undefined
  /** Whether a value is an error of this class, from any copy of the package. */
  static is<Class extends abstract new (...args: never[]) => unknown>(
    this: Class,
    value: unknown,
  ): value is InstanceType<Class>
  /** Returns name, message and properties, without stack, headers and body. */
  toJSON(): Record<string, unknown>
}

/** The options, the environment or the installation are invalid. Nothing was sent. */
export declare class ConfigError extends SignalWireError {
  /** The problems of the options, if they are the cause. */
  readonly problems?: readonly Problem[] | undefined
}

/** The arguments of the operation are invalid. Nothing was sent. */
export declare class ValidationError extends SignalWireError {
  /** All problems of the arguments. */
  readonly problems: readonly Problem[]
}

/**
 * The server responded with an error status. `message`, `errors` and `body` contain text of the
 * server, which may include personal data.
 */
export declare class ApiError extends SignalWireError {
  /** The HTTP status. */
  readonly status: number
  /** The errors of the response, in their order; empty if the body has no known format. */
  readonly errors: readonly ApiErrorItem[]
  /** The id of the request, for the support of SignalWire. */
  readonly requestId?: string | undefined
  /** The headers of the response. */
  readonly headers: ResponseHeaders
  /** With 401 and 403: the scopes of the operation, of which the API token needs one. */
  readonly requiredScopes?: readonly string[] | undefined
  /** The `Retry-After` header in milliseconds. */
  readonly retryAfterMs?: number | undefined
  /** The start of the body, at most 2000 characters, with secrets redacted. */
  readonly body?: string | undefined
}

/** 401: the credential is invalid, or lacks a scope. */
export declare class AuthenticationError extends ApiError {}

/** 403: the credential lacks the permission. */
export declare class PermissionError extends ApiError {}

/** 404: the resource does not exist. */
export declare class NotFoundError extends ApiError {}

/** 400 and 422: the server rejected the request. */
export declare class InvalidRequestError extends ApiError {}

/** 429: too many requests. */
export declare class RateLimitError extends ApiError {}

/** 500 to 599: an error of the server. */
export declare class ServerError extends ApiError {}

/** No complete response: `dns`, `refused`, `unreachable`, `tls`, `proxy`, `reset`, `protocol`. */
export declare class NetworkError extends SignalWireError {}

/**
 * A timeout: `timeout` of the whole call, `connect_timeout`, `read_timeout`. A call that
 * `AbortSignal.timeout` aborted has the code `timeout` and the reason of the signal as `cause`.
 */
export declare class TimeoutError extends SignalWireError {}

/**
 * The caller aborted the call: `aborted`, with the reason of the signal as `cause`, or
 * `client_closed`.
 */
export declare class AbortError extends SignalWireError {
  readonly name: 'AbortError'
}

/**
 * The response is successful, but its body is not JSON, or a page has an invalid link. A POST was
 * processed by the server; `status`, `requestId` and `revealBody()` contain its result.
 */
export declare class DecodeError extends SignalWireError {
  /** The HTTP status. */
  readonly status?: number | undefined
  /** The id of the request, for the support of SignalWire. */
  readonly requestId?: string | undefined
  /**
   * Returns the whole body as a string, or `undefined` if there was none or it was not read to its
   * end. It may contain a secret, so the message, `util.inspect`, `JSON.stringify` and
   * `structuredClone` omit it.
   */
  revealBody(): string | undefined
}
