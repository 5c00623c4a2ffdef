// What a door gives back, and what becomes of it.
import { DecodeError } from '../errors.mjs'

/** The value in an answer's body; `undefined` for an answer without one. */
export function readBody({ status, body, attempts, requestId }) {
  if (status === 204 || !body) return undefined
  try {
    return JSON.parse(body)
  } catch {
    // The parser's own message quotes the body, and a body may hold a token.
    const message = `status ${status}, but the body is not JSON (${body.length} characters)`
    throw new DecodeError(message, {
      code: 'invalid_json',
      maybeDelivered: true,
      attempts,
      status,
      requestId,
    })
  }
}

/** What `withResponse` resolves with. */
export function describeAnswer(data, { status, headers, requestId, attempts }) {
  return { data, status, headers: readHeaders(headers), requestId, attempts }
}

function readHeaders(flat) {
  const headers = new Headers()
  for (let at = 0; at < flat.length; at += 2) headers.append(flat[at], flat[at + 1])
  return headers
}
