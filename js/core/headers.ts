import type { ResponseHeaders } from './types.ts'

// A header of a server may contain any bytes, decoded here as UTF-8. Headers accepts only
// characters up to U+00FF.
const NOT_LATIN1 = /[^\0-\xff]/g

/** Builds a `Headers` object from `[name, value]` pairs. */
export function makeHeaders(pairs: Iterable<readonly [string, string]>): ResponseHeaders {
  const headers = new Headers()
  for (const [name, value] of pairs) headers.append(name, value.replace(NOT_LATIN1, '?'))
  return headers
}

/** Yields the `[name, value]` pairs of a flat list of headers. */
export function* headerPairs(flat: readonly string[]): Generator<readonly [string, string]> {
  const parts = flat.values()
  for (const name of parts) yield [name, parts.next().value ?? '']
}
