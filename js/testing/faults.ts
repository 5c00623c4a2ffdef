// Faults of the Space: which requests fail, how, and how often.

/** The requests that a fault applies to: those that have all the given values. */
export interface FaultMatch {
  /** The operation: `messaging.messages.create`. */
  operation?: string | undefined
  /** The HTTP method. */
  method?: string | undefined
  /** The start of the path. */
  path?: string | undefined
}

/** A fault. It needs at least one field besides `match` and `times`. */
export interface Fault {
  /** The requests that it applies to. Default: all. */
  match?: FaultMatch | undefined
  /** The number of requests. Default: 1. */
  times?: number | undefined
  /** The status of the response. The operation is not run. */
  status?: number | undefined
  /** The `Retry-After` header: seconds, or an HTTP date. */
  retryAfter?: number | string | undefined
  /**
   * The body of the response. A string is sent as it is, any other value as JSON. The operation is
   * not run.
   */
  body?: unknown
  /** Headers of the response. */
  headers?: Readonly<Record<string, string>> | undefined
  /**
   * Closes the connection without a response. The operation is run, unless `status` or `body` is
   * set.
   */
  drop?: boolean | undefined
  /** Closes the connection after this many bytes of the body. */
  cut?: number | undefined
  /** Waits before the request is handled, in milliseconds. */
  delayMs?: number | undefined
}

/** A fault that was added to a Space. */
export interface AddedFault {
  /** Resolves with the number of requests that it applied to. */
  hits(): Promise<number>
  /** Removes it. */
  clear(): Promise<void>
}

/** Faults that many tests need. `fault` adds fields, such as `match`. */
export const faults: {
  /** `times` responses with 429 and `Retry-After: 1`. */
  rateLimited(times?: number, fault?: Fault): Fault
  /** The operation is run, and the connection is closed before its response. */
  lostAnswer(fault?: Fault): Fault
  /** The request is handled after this time in milliseconds. */
  slow(delayMs: number, fault?: Fault): Fault
} = {
  rateLimited: (times = 1, fault = {}) => ({ ...fault, times, status: 429, retryAfter: 1 }),
  lostAnswer: (fault = {}) => ({ ...fault, drop: true }),
  slow: (delayMs, fault = {}) => ({ ...fault, delayMs }),
}

/**
 * Returns a fault as the control API reads it.
 *
 * @internal
 */
export function faultToWire({ delayMs, retryAfter, ...fault }: Fault): object {
  return { ...fault, delay_ms: delayMs, retry_after: retryAfter }
}
