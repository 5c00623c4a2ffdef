import { classOfStatus } from '../../errors/api.mjs'
import { core, refuseSecret, refuseSecretUrl } from '../core.mjs'
import { resolveUrl } from '../url.mjs'

/**
 * Returns a function that requests a token from the server of the user. Cookies are sent, because
 * the server must identify the user.
 */
export function tokenRequest(source, { method: verb = 'POST', headers: headerOptions = {} }) {
  const url = resolveUrl(source)
  const method = String(verb)
  refuseSecretUrl(url, 'the URL of the token source')
  refuseSecret(method, 'the HTTP method of the token source')
  const headers = readHeaders(headerOptions)
  return async ({ signal }) => {
    const response = await fetch(url, {
      // Keeps properties of Object.prototype from becoming options.
      __proto__: null,
      method,
      headers,
      signal,
      credentials: 'same-origin',
      redirect: 'error',
      cache: 'no-store',
      // The server may need the origin of the page, but not the rest of its URL.
      referrerPolicy: 'strict-origin',
    })
    const text = await response.text()
    if (!response.ok) throw statusError(response)
    return parse(text)
  }
}

// Copies the headers as strings, so that exactly the checked values are sent.
function readHeaders(headers) {
  return Object.entries(headers).map(([name, input]) => {
    const value = String(input)
    refuseSecret(name, 'a header of the token source')
    refuseSecret(value, `the header ${name} of the token source`)
    return [name, value]
  })
}

// The body is JSON or only the token.
function parse(text) {
  try {
    return JSON.parse(text)
  } catch {
    return text.trim()
  }
}

function statusError({ status, headers }) {
  const Class = classOfStatus(status)
  const message = `the token source responded with status ${status}`
  const [value, date] = ['retry-after', 'date'].map((name) => headers.get(name) ?? '')
  return new Class(message, {
    code: 'token_refused',
    status,
    errors: [],
    headers: Object.fromEntries(headers),
    retryAfterMs: core().retryAfterMs(value, date),
  })
}
