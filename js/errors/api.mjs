// The server answered, and not with success: one class for each status worth telling apart.
import { makeHeaders } from '../headers.mjs'
import { SignalWireError } from './base.mjs'
import { brand } from './brand.mjs'

export class ApiError extends SignalWireError {
  #given
  #headers

  constructor(message, { headers, ...facts } = {}) {
    super(message, facts)
    this.#given = headers ?? {}
  }

  // Made when asked for: the first use of Headers in a process loads Node's whole fetch.
  get headers() {
    this.#headers ??= makeHeaders(Object.entries(this.#given))
    return this.#headers
  }
}

export class AuthenticationError extends ApiError {}
export class PermissionError extends ApiError {}
export class NotFoundError extends ApiError {}
export class InvalidRequestError extends ApiError {}
export class RateLimitError extends ApiError {}
export class ServerError extends ApiError {}

brand({
  ApiError,
  AuthenticationError,
  PermissionError,
  NotFoundError,
  InvalidRequestError,
  RateLimitError,
  ServerError,
})

const BY_STATUS = {
  400: InvalidRequestError,
  401: AuthenticationError,
  403: PermissionError,
  404: NotFoundError,
  422: InvalidRequestError,
  429: RateLimitError,
}

/** The class for a status. */
export function classOfStatus(status) {
  return BY_STATUS[status] ?? (status >= 500 ? ServerError : ApiError)
}
