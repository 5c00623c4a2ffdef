// A header of a server may hold any byte, read here as UTF-8; Headers takes only characters of one
// byte.
const WIDE = /[^\0-\xff]/g

/** The platform's Headers of names and values, in pairs. */
export function makeHeaders(pairs) {
  const headers = new Headers()
  for (const [name, value] of pairs) headers.append(name, value.replace(WIDE, '?'))
  return headers
}
