import * as timers from 'node:timers'

// Copied while this file is loaded: tools for tests replace it later by one that waits for the test
// to move the clock.
const { setImmediate } = timers
const MICROTASK = Promise.resolve()

/** How long work may take in one turn of the event loop before timers and sockets have theirs. */
const BUDGET_MS = 1

/**
 * Does work in steps that share the event loop: when a budget is used up, the rest waits for the
 * check phase of the loop, so that the poll phase (sockets), the check phase (immediates) and
 * timers each run between two budgets. A budget begins in the check phase and counts what
 * continuations of the promises take as well, because each step is a microtask behind them.
 */
export class Slices {
  #step
  #deadline = 0

  /** `step` does a piece of the work and tells whether there is more. */
  constructor(step) {
    this.#step = step
  }

  /** Begins. Not to be called again before `step` has told that nothing is left. */
  start() {
    if (performance.now() < this.#deadline) this.#run()
    else setImmediate(this.#renew)
  }

  #renew = () => {
    this.#deadline = performance.now() + BUDGET_MS
    this.#run()
  }

  #run = () => {
    if (!this.#step()) return
    if (performance.now() < this.#deadline) MICROTASK.then(this.#run)
    else setImmediate(this.#renew)
  }
}
