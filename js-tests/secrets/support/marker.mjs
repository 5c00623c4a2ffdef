// Generated tokens, and their detection.
import { randomBytes } from 'node:crypto'

const PIECE = 12
// All printable ASCII characters that URLs or base64 change, without the quotes and backslashes
// that JSON and dotenv files change.
const ODD = 'abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789+/=&?#%~!*:;,@^'

/** A token in the format of SignalWire. */
export const usualToken = () => `PT${randomBytes(24).toString('hex')}`

/**
 * A token of an unknown format, which can be found by its exact text only, and whose URL encoding
 * differs.
 */
export const oddToken = (length = 46) =>
  `x${Array.from(randomBytes(length - 2), (byte) => ODD[byte % ODD.length]).join('')}x`

/** A token, and the detection of it in any form, whole or in part. */
export class Marker {
  #pieces

  constructor(project, token) {
    this.project = project
    this.token = token
    this.basic = Buffer.from(`${project}:${token}`).toString('base64')
    this.forms = formsOf(token)
    this.#pieces = [...new Set(this.forms.flatMap(cut))]
  }

  /**
   * The number of pieces of the token in a text or a buffer. Every 23 characters of the token
   * contain a piece.
   */
  count(text) {
    return this.#pieces.filter((piece) => text.includes(piece)).length
  }

  /** A body with the token in every form, as a server might repeat it. */
  get echo() {
    const { token, basic, forms } = this
    return { error: `no ${token}`, errors: [{ detail: `not Basic ${basic}`, code: token }], forms }
  }

  /** Headers with the token in every form. */
  get echoHeaders() {
    const { token, basic } = this
    return {
      'x-request-id': token,
      'x-echo': `${token}, ${encodeURIComponent(token)}`,
      'www-authenticate': `Basic ${basic}`,
      location: `https://user:${encodeURIComponent(token)}@elsewhere.test/${encodeURIComponent(token)}`,
    }
  }
}

/**
 * The token verbatim, URL-encoded, and in base64 of either alphabet with 0, 1 or 2 bytes before it.
 */
function formsOf(token) {
  const encoded = [0, 1, 2].flatMap((offset) =>
    ['base64', 'base64url'].map((name) => inBase64(token, offset, name)),
  )
  const url = [encodeURIComponent(token), new URLSearchParams({ token }).toString().slice('token='.length)]
  return [...new Set([token, ...url, ...encoded])]
}

// Only the characters that depend on the token alone.
function inBase64(token, offset, encoding) {
  const bytes = Buffer.concat([Buffer.alloc(offset), Buffer.from(token)])
  const last = Math.floor((bytes.length * 8) / 6)
  return bytes.toString(encoding).slice(Math.ceil((offset * 8) / 6), last)
}

function cut(form) {
  return Array.from({ length: Math.floor(form.length / PIECE) }, (_, i) =>
    form.slice(i * PIECE, (i + 1) * PIECE),
  )
}
