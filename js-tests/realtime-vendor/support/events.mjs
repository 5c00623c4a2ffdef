// Records the events that listeners receive.
import { within } from '../../../scripts/support/wait.mjs'

const LIMIT_MS = 10_000

/** Resolves as the promise does, or rejects after 10 s. */
export const soon = (what, promise) => within(LIMIT_MS, what, promise)

/** Named listeners and the values that they received. */
export class Recorder {
  #seen = new Map()
  #waits = []

  /** A listener that records its argument under this name. */
  add = (name) => (value) => {
    this.all(name).push(value)
    for (const wake of this.#waits.splice(0)) wake()
  }

  /** Listeners with these names, as an object. */
  listeners = (...names) => Object.fromEntries(names.map((name) => [name, this.add(name)]))

  /** The values received under this name. */
  all(name) {
    if (!this.#seen.has(name)) this.#seen.set(name, [])
    return this.#seen.get(name)
  }

  /** Resolves with the value number `count` of this name, or rejects after `ms`. */
  async next(name, count = 1, ms = LIMIT_MS) {
    const arrive = async () => {
      while (this.all(name).length < count) await new Promise((resolve) => this.#waits.push(resolve))
    }
    await within(ms, `${count} events ${name}; seen: ${[...this.#seen.keys()]}`, arrive())
    return this.all(name)[count - 1]
  }
}

/** Resolves when the check returns a truthy value, which it resolves with. */
export async function until(what, check) {
  const poll = async () => {
    for (;;) {
      const found = await check()
      if (found) return found
      await new Promise((resolve) => setTimeout(resolve, 20))
    }
  }
  return soon(what, poll())
}
