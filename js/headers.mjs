// A header of a server may contain any bytes, decoded here as UTF-8. Headers accepts only
// characters up to U+00FF.
const NOT_LATIN1 = /[^\0-\xff]/g

/** Builds a `Headers` object from `[name, value]` pairs. */
export function makeHeaders(pairs) {
  const headers = new Headers()
  for (const [name, value] of pairs) headers.append(name, value.replace(NOT_LATIN1, '?'))
  return headers
}

/** Yields the `[name, value]` pairs of a flat list of headers. */
export function* headerPairs(flat) {
  for (let index = 0; index < flat.length; index += 2) yield [flat[index], flat[index + 1]]
}
