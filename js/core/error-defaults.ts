// The properties of an error that a program creates, as a test does, without giving all of them.
// Errors of the core have all properties.

/** The status of an ApiError without one, by class. */
const STATUSES: Readonly<Record<string, number>> = {
  ApiError: 409,
  AuthenticationError: 401,
  PermissionError: 403,
  NotFoundError: 404,
  InvalidRequestError: 422,
  RateLimitError: 429,
  ServerError: 500,
}

/** The codes of statuses, as in core/src/operations/status_code.rs. */
const CODES: Readonly<Record<number, string>> = {
  400: 'bad_request',
  401: 'unauthorized',
  402: 'payment_required',
  403: 'forbidden',
  404: 'not_found',
  405: 'method_not_allowed',
  409: 'conflict',
  410: 'gone',
  413: 'payload_too_large',
  422: 'unprocessable',
  429: 'rate_limited',
  503: 'unavailable',
  504: 'gateway_timeout',
}

const TRANSIENT = new Set([429, 500, 502, 503, 504])

const OTHERS: Readonly<Record<string, object>> = {
  ConfigError: { code: 'invalid_options' },
  ValidationError: { code: 'invalid_arguments', problems: [] },
  NetworkError: { code: 'reset', retryable: true },
  TimeoutError: { code: 'timeout', retryable: true },
  AbortError: { code: 'aborted' },
  DecodeError: { code: 'invalid_json' },
}

/** Returns the default properties of a class; `status` is that of the error. */
export function defaultsOf(className: string, status: unknown): object {
  const others = { code: 'unknown', retryable: false, maybeDelivered: false, ...OTHERS[className] }
  const known = STATUSES[className]
  return known === undefined ? others : { ...others, ...defaultsOfStatus(Number(status ?? known)) }
}

function defaultsOfStatus(status: number): object {
  return { code: codeOf(status), retryable: TRANSIENT.has(status), status, errors: [] }
}

function codeOf(status: number): string {
  const ofRange = ['unexpected_redirect', 'request_refused', 'server_error'][Math.floor(status / 100) - 3]
  return CODES[status] ?? ofRange ?? 'unexpected_status'
}
