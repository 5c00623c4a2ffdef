// The error classes that both builds have: one for each kind of error, and one for each status that
// callers handle differently.
import { type AnyProperties, brand, type ErrorProperties, SignalWireError } from './error-base.ts'
import { makeHeaders } from './response.ts'
import type { ResponseHeaders } from './types.ts'

export { type ErrorProperties, SignalWireError } from './error-base.ts'

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

/** The options, the environment or the installation are invalid. Nothing was sent. */
export class ConfigError extends SignalWireError {
  /** The problems of the options, if they are the cause. */
  declare readonly problems?: readonly Problem[] | undefined

  /** For tests. The default code is `invalid_options`. */
  constructor(message: string, properties?: ProblemProperties)
  /** @internal */
  constructor(message: string, properties?: AnyProperties)
  constructor(message: string, properties?: AnyProperties) {
    super(message, properties)
  }
}

/** The properties of a `ConfigError` or `ValidationError` that a program creates. */
export interface ProblemProperties extends ErrorProperties {
  /** The problems of options or arguments. */
  problems?: readonly Problem[] | undefined
}

/** The arguments of the operation are invalid. Nothing was sent. */
export class ValidationError extends SignalWireError {
  /** All problems of the arguments. */
  declare readonly problems: readonly Problem[]

  /** For tests. There are no problems by default. */
  constructor(message: string, properties?: ProblemProperties)
  /** @internal */
  constructor(message: string, properties?: AnyProperties)
  constructor(message: string, properties?: AnyProperties) {
    super(message, properties)
  }
}

/**
 * The server responded with an error status. `message`, `errors` and `body` contain text of the
 * server, which may include personal data.
 */
export class ApiError extends SignalWireError {
  /** The HTTP status. */
  declare readonly status: number
  /** The errors of the response, in their order; empty if the body has no known format. */
  declare readonly errors: readonly ApiErrorItem[]
  /** The id of the request, for the support of SignalWire. */
  declare readonly requestId?: string | undefined
  /** With 401 and 403: the scopes of the operation, of which the API token needs one. */
  declare readonly requiredScopes?: readonly string[] | undefined
  /** The `Retry-After` header in milliseconds. */
  declare readonly retryAfterMs?: number | undefined
  /** The start of the body, at most 2000 characters, with secrets redacted. */
  declare readonly body?: string | undefined
  #headerValues: Record<string, string>
  #headers: ResponseHeaders | undefined

  /** For tests. The status of the class is the default, `code` and `retryable` follow it. */
  constructor(message: string, properties?: ApiErrorProperties)
  /** @internal */
  constructor(message: string, properties?: AnyProperties & Pick<ApiErrorProperties, 'headers'>)
  constructor(
    message: string,
    { headers, ...properties }: AnyProperties & Pick<ApiErrorProperties, 'headers'> = {},
  ) {
    super(message, properties)
    this.#headerValues = headers ?? {}
  }

  /** The headers of the response. */
  get headers(): ResponseHeaders {
    // Created on first access: the first use of Headers in a process loads the whole fetch of Node.
    this.#headers ??= makeHeaders(Object.entries(this.#headerValues))
    return this.#headers
  }
}

/** The properties of an `ApiError` that a program creates. */
export interface ApiErrorProperties extends ErrorProperties {
  /** The HTTP status. Default: that of the class; 409 for `ApiError`, 422, 500. */
  status?: number | undefined
  /** The errors of the response. Default: none. */
  errors?: readonly ApiErrorItem[] | undefined
  /** The id of the request. */
  requestId?: string | undefined
  /** The scopes of the operation. */
  requiredScopes?: readonly string[] | undefined
  /** The `Retry-After` header in milliseconds. */
  retryAfterMs?: number | undefined
  /** The start of the body. */
  body?: string | undefined
  /** The headers of the response. */
  headers?: Record<string, string> | undefined
}

/** 401: the credential is invalid, or lacks a scope. */
export class AuthenticationError extends ApiError {}

/** 403: the credential lacks the permission. */
export class PermissionError extends ApiError {}

/** 404: the resource does not exist. */
export class NotFoundError extends ApiError {}

/** 400 and 422: the server rejected the request. */
export class InvalidRequestError extends ApiError {}

/** 429: too many requests. */
export class RateLimitError extends ApiError {}

/** 500 to 599: an error of the server. */
export class ServerError extends ApiError {}

/** No complete response: `dns`, `refused`, `unreachable`, `tls`, `proxy`, `reset`, `protocol`. */
export class NetworkError extends SignalWireError {}

/**
 * A timeout: `timeout` of the whole call, `connect_timeout`, `read_timeout`. A call that
 * `AbortSignal.timeout` aborted has the code `timeout` and the reason of the signal as `cause`.
 */
export class TimeoutError extends SignalWireError {}

/**
 * The caller aborted the call: `aborted`, with the reason of the signal as `cause`, or
 * `client_closed`.
 */
export class AbortError extends SignalWireError {
  declare readonly name: 'AbortError'
}

/**
 * The response is successful, but its body is not JSON, or a page has an invalid link or no list of
 * items. A POST was processed by the server; `status`, `requestId` and `revealBody()` contain its
 * result.
 */
export class DecodeError extends SignalWireError {
  /** The HTTP status. */
  declare readonly status?: number | undefined
  /** The id of the request, for the support of SignalWire. */
  declare readonly requestId?: string | undefined
  // Private, so that inspect, JSON and structuredClone omit it: the body of a successful response
  // may contain a token.
  #body: string | undefined

  /** For tests. */
  constructor(message: string, properties?: DecodeErrorProperties)
  /** @internal */
  constructor(message: string, properties?: AnyProperties & Pick<DecodeErrorProperties, 'undecoded'>)
  constructor(
    message: string,
    { undecoded, ...properties }: AnyProperties & Pick<DecodeErrorProperties, 'undecoded'> = {},
  ) {
    super(message, properties)
    this.#body = undecoded
  }

  /**
   * Returns the whole body as a string, or `undefined` if there was none or it was not read to its
   * end. It may contain a secret, so the message, `util.inspect`, `JSON.stringify` and
   * `structuredClone` omit it.
   */
  revealBody(): string | undefined {
    return this.#body
  }
}

/** The properties of a `DecodeError` that a program creates. */
export interface DecodeErrorProperties extends ErrorProperties {
  /** The HTTP status. */
  status?: number | undefined
  /** The id of the request. */
  requestId?: string | undefined
  /** The body that `revealBody` returns. */
  undecoded?: string | undefined
}

brand({
  ApiError,
  AuthenticationError,
  PermissionError,
  NotFoundError,
  InvalidRequestError,
  RateLimitError,
  ServerError,
})
brand({ ConfigError, ValidationError, NetworkError, TimeoutError, AbortError, DecodeError })
