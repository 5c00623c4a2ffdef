import type { ResponseHeaders } from './types.ts'

/** The result of a call with the metadata of the response. */
export interface Response<Data> {
  /** The value that the promise resolves with. */
  data: Data
  /** The HTTP status. */
  status: number
  /** The headers of the response. */
  headers: ResponseHeaders
  /** The id of the request, for the support of SignalWire. */
  requestId: string | undefined
  /** The number of attempts, 1 without retries. */
  attempts: number
}

/**
 * A response as a transport returns it. Its headers are a flat list of names and values.
 *
 * @internal
 */
export interface CallResponse {
  readonly status: number
  readonly headers: readonly string[]
  readonly body: string
  readonly attempts: number
  readonly requestId: string | undefined
}

/**
 * Builds the value that `withResponse` resolves with. The response is set before the promise is
 * resolved.
 *
 * @internal
 */
export function withResponse<Data>(data: Data, response: CallResponse | undefined): Response<Data> {
  const { status, headers, requestId, attempts }: CallResponse = Object(response)
  return { data, status, headers: makeHeaders(headerPairs(headers)), requestId, attempts }
}

// A header of a server may contain any bytes, decoded here as UTF-8. Headers accepts only
// characters up to U+00FF.
const NOT_LATIN1 = /[^\0-\xff]/g

/** @internal Builds a `Headers` object from `[name, value]` pairs. */
export function makeHeaders(pairs: Iterable<readonly [string, string]>): ResponseHeaders {
  const headers = new Headers()
  for (const [name, value] of pairs) headers.append(name, value.replace(NOT_LATIN1, '?'))
  return headers
}

// Yields the `[name, value]` pairs of a flat list of headers.
function* headerPairs(flat: readonly string[]): Generator<readonly [string, string]> {
  const parts = flat.values()
  for (const name of parts) yield [name, parts.next().value ?? '']
}
