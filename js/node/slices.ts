// Work on the event loop in steps, shared by the results of calls and the events of sessions.
import * as timers from 'node:timers'

// Copied when this file is loaded, because fake timers of test tools replace it later.
const { setImmediate } = timers

/** A promise instead of queueMicrotask, which the fake timers of Jest and Sinon replace. */
export const MICROTASK: Promise<void> = Promise.resolve()

/** The maximum duration of work between two event loop phases. */
const BUDGET_MS = 1

/**
 * Runs work in steps that yield to the event loop. When the time budget is used up, the work
 * continues in the next check phase, so that the poll phase (sockets), the check phase (immediates)
 * and timers run between two budgets. A budget starts in the check phase. It includes the time of
 * promise continuations, because each step is a microtask queued behind them.
 */
export class Slices {
  #step: () => boolean
  #deadline = 0

  /** `step` does one piece of the work and returns whether more is left. */
  constructor(step: () => boolean) {
    this.#step = step
  }

  /** Starts the work. Must not be called again before `step` has returned false. */
  start(): void {
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
