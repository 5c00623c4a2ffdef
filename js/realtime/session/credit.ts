/**
 * The ordinary events that may be on their way to JavaScript or wait there. It must be large enough
 * for the events of one turn of the event loop.
 */
export const CREDIT = 4096

// Each return of credit locks the queue of the core, and may wake its thread.
const MIN_RETURNED = CREDIT / 8

/**
 * The credit of a session: how many ordinary events the core may still deliver. An event that an
 * iterator holds gives no credit until the iterator is read.
 */
export class Credit {
  #give: (count: number) => void
  #taken = 0
  /** Whether the event that is being dispatched used credit. */
  #isOrdinary = false
  /** The holds of the event that is being dispatched; few events have any. */
  #current: Holds | undefined

  constructor(give: (count: number) => void) {
    this.#give = give
  }

  /** Dispatches an event; returns its credit when all holds are released. */
  dispatch<Event>(isOrdinary: boolean, event: Event, work: (event: Event) => void): void {
    this.#isOrdinary = isOrdinary
    try {
      work(event)
    } finally {
      const holds = this.#current
      this.#current = undefined
      if (holds) this.#release(holds)
      else if (isOrdinary) this.#taken += 1
      this.#isOrdinary = false
    }
  }

  /** Holds the event that is being dispatched; returns the function that releases it. */
  hold(): () => void {
    if (!this.#isOrdinary) return () => {}
    this.#current ??= { left: 1 }
    const holds = this.#current
    holds.left += 1
    return () => {
      this.#release(holds)
      this.flush()
    }
  }

  /** Returns the credit of the events that were taken, if it is much. */
  flushMuch(): void {
    if (this.#taken >= MIN_RETURNED) this.flush()
  }

  /** Returns the credit of all events that were taken. */
  flush(): void {
    if (this.#taken === 0) return
    this.#give(this.#taken)
    this.#taken = 0
  }

  #release(holds: Holds): void {
    holds.left -= 1
    if (holds.left === 0) this.#taken += 1
  }
}

interface Holds {
  left: number
}
