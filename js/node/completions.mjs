// What the addon says of calls: many letters in one text, as bindings-node/src/batch.rs writes
// them.

const DIGITS = 5
const HEAD = 7 * DIGITS
const [, ERROR, RETRY] = [0, 1, 2]

/**
 * What is said of one call, at a place of the text. Its texts are cut out when they are asked for:
 * few callers look at headers.
 */
export class Completion {
  #text
  #kind
  #first
  #second
  #third

  constructor(text, at) {
    this.#text = text
    this.#kind = numberAt(text, at)
    this.id = numberAt(text, at + DIGITS)
    this.status = numberAt(text, at + 2 * DIGITS)
    this.attempts = numberAt(text, at + 3 * DIGITS)
    this.#first = at + HEAD
    this.#second = this.#first + numberAt(text, at + 4 * DIGITS)
    this.#third = this.#second + numberAt(text, at + 5 * DIGITS)
    /** Where the next completion begins. */
    this.end = this.#third + numberAt(text, at + 6 * DIGITS)
  }

  /** Another attempt follows: `{ attempts, delayMs, code, status }`. */
  get retry() {
    if (this.#kind !== RETRY) return undefined
    const delayMs = Number(this.#text.slice(this.#second, this.#third))
    return { attempts: this.attempts, delayMs, code: this.#last, status: this.status || undefined }
  }

  /** The core's error as JSON text, if the call failed. */
  get error() {
    return this.#kind === ERROR ? this.#last : undefined
  }

  /** The body of a success that the core could not decode. */
  get undecoded() {
    return this.#text.slice(this.#second, this.#third)
  }

  get requestId() {
    return this.#text.slice(this.#first, this.#second) || undefined
  }

  get headers() {
    return this.#text.slice(this.#second, this.#third).split('\n').slice(0, -1)
  }

  get body() {
    return this.#last
  }

  get #last() {
    return this.#text.slice(this.#third, this.end)
  }
}

function numberAt(text, at) {
  let number = 0
  for (let place = DIGITS - 1; place >= 0; place--) number = number * 128 + text.charCodeAt(at + place)
  return number
}
