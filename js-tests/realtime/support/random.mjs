// Random values of a seed, so that a failure can be repeated.

/** A generator of numbers from 0 to 1 (mulberry32). */
export function randomOf(seed) {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

const TEXTS = ['', 'a', 'Zoë', '😀', '\n', '"\\/', '\u0000', '\u2028', '\ud800', 'x'.repeat(300)]

/** Random values: numbers below a limit, one of several, JSON, and damaged texts. */
export class Values {
  #random

  constructor(seed) {
    this.#random = randomOf(seed)
  }

  /** A whole number from 0 to `limit` - 1. */
  below = (limit) => Math.floor(this.#random() * limit)

  /** One of several values. */
  oneOf = (values) => values[this.below(values.length)]

  /** A list of up to 4 values. */
  #list = (make) => Array.from({ length: this.below(5) }, make)

  /** A value of JSON. `depth` limits its nesting. */
  json(depth = 3) {
    const kind = this.below(depth > 0 ? 6 : 4)
    if (kind === 0) return this.oneOf([null, true, false])
    if (kind === 1) return this.oneOf([0, -1, 1e300, 0.1, 2 ** 53, this.below(1e6)])
    if (kind <= 3) return this.oneOf(TEXTS) + this.oneOf(TEXTS)
    if (kind === 4) return this.#list(() => this.json(depth - 1))
    return this.object(depth)
  }

  /** An object of JSON. */
  object(depth = 3) {
    return Object.fromEntries(this.#list(() => [`k${this.below(9)}`, this.json(depth - 1)]))
  }

  /** A text that is cut off, or of which one piece is replaced, repeated or moved. */
  damage(text) {
    const [from, to] = [this.below(text.length), this.below(text.length)].sort((a, b) => a - b)
    const piece = text.slice(from, to)
    return this.oneOf([
      text.slice(0, from),
      text.slice(from),
      text.slice(0, from) + text.slice(to),
      text.slice(0, to) + piece + text.slice(to),
      text.slice(0, from) + this.oneOf(['"', '{', '\u0000', '\x7f', 'ÿ', '1', '😀']) + text.slice(from + 1),
    ])
  }
}
