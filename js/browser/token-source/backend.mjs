import { classOfStatus } from '../../errors/api.mjs'
import { refuseSecret, refuseSecretUrl } from '../core.mjs'
import { secondsOf } from '../send.mjs'
import { resolveUrl } from '../url.mjs'

/**
 * A function that asks the user's own server for a token. Cookies go along, as the server needs to
 * know who asks.
 */
export function askBackend(source, { method: verb = 'POST', headers = {} }) {
  const url = resolveUrl(source)
  const method = String(verb)
  refuseSecretUrl(url, 'the URL of the token source')
  refuseSecret(method, 'the verb of the token source')
  const lines = readHeaders(headers)
  return async ({ signal }) => {
    const answer = await fetch(url, {
      // No option comes from Object.prototype.
      __proto__: null,
      method,
      headers: lines,
      signal,
      credentials: 'same-origin',
      redirect: 'error',
      cache: 'no-store',
      // A server may want to know the page's origin, and nobody the rest of its address.
      referrerPolicy: 'strict-origin',
    })
    const text = await answer.text()
    if (!answer.ok) throw refused(answer)
    return read(text)
  }
}

// Texts of our own: what was looked at is what is sent, whatever becomes of the object.
function readHeaders(headers) {
  return Object.entries(headers).map(([name, given]) => {
    const value = String(given)
    refuseSecret(name, 'a header of the token source')
    refuseSecret(value, `the header ${name} of the token source`)
    return [name, value]
  })
}

// JSON, or the token alone.
function read(text) {
  try {
    return JSON.parse(text)
  } catch {
    return text.trim()
  }
}

function refused({ status, headers }) {
  const Class = classOfStatus(status)
  const message = `the token source answered ${status}`
  const retryAfter = secondsOf(headers.get('retry-after') ?? '', headers.get('date'))
  return new Class(message, {
    code: 'token_refused',
    status,
    errors: [],
    headers: Object.fromEntries(headers),
    retryAfter,
  })
}
