// Turns the response of a transport into the value of the promise.
import { DecodeError } from '../errors.mjs'
import { headerPairs, makeHeaders } from '../headers.mjs'

/**
 * Parses the body of a response; returns `undefined` if it has none. `operation` is called only for
 * an error.
 */
export function readBody(response, operation) {
  if (response.status === 204 || !response.body) return undefined
  try {
    return JSON.parse(response.body)
  } catch {
    throw invalidJson(response, operation())
  }
}

// The message of JSON.parse quotes the body, which may contain a token. This message is that of the
// core for the same case.
function invalidJson({ status, attempts, requestId, body }, { name, method }) {
  const message = `${name}: the server responded with status ${status}, but the body is not JSON.`
  const properties = { maybeDelivered: method !== 'GET', attempts, status, requestId, undecoded: body }
  return new DecodeError(message, { code: 'invalid_json', ...properties })
}

/** Builds the value that `withResponse` resolves with. */
export function withResponse(data, { status, headers, requestId, attempts }) {
  return { data, status, headers: makeHeaders(headerPairs(headers)), requestId, attempts }
}
