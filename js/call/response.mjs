// What a door gives back, and what becomes of it.
import { DecodeError } from '../errors.mjs'
import { makeHeaders } from '../headers.mjs'

/**
 * The value in an answer's body; `undefined` for an answer without one. `operation` is asked only
 * for an error.
 */
export function readBody(answer, operation) {
  if (answer.status === 204 || !answer.body) return undefined
  try {
    return JSON.parse(answer.body)
  } catch {
    throw notJson(answer, operation())
  }
}

// The parser's own message quotes the body, which may hold a token; this one says what the core
// says.
function notJson({ status, attempts, requestId, body }, { name, method }) {
  const message = `${name}: the server answered ${status}, but not with JSON.`
  const facts = { maybeDelivered: method !== 'GET', attempts, status, requestId, undecoded: body }
  return new DecodeError(message, { code: 'invalid_json', ...facts })
}

/** What `withResponse` resolves with. */
export function describeAnswer(data, { status, headers, requestId, attempts }) {
  return { data, status, headers: makeHeaders(inPairs(headers)), requestId, attempts }
}

/** Names and values of headers that are one flat list. */
export function* inPairs(flat) {
  for (let at = 0; at < flat.length; at += 2) yield [flat[at], flat[at + 1]]
}
