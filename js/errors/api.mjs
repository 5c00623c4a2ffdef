// Errors of responses without success: one class for each status that callers handle differently.
import { makeHeaders } from '../headers.mjs'
import { SignalWireError } from './base.mjs'
import { brand } from './brand.mjs'

export class ApiError extends SignalWireError {
  #headerValues
  #headers

  constructor(message, { headers, ...properties } = {}) {
    super(message, properties)
    this.#headerValues = headers ?? {}
  }

  // Created on first access: the first use of Headers in a process loads the whole fetch of Node.
  get headers() {
    this.#headers ??= makeHeaders(Object.entries(this.#headerValues))
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

/** Returns the error class of an HTTP status. */
export function classOfStatus(status) {
  return BY_STATUS[status] ?? (status >= 500 ? ServerError : ApiError)
}
