/**
 * The credit of a session: how many ordinary events the core may still deliver. An event that an
 * iterator holds gives no credit until the iterator is read.
 */
export class Credit {
  #give: (count: number) => void
  #taken = 0
  /** The holds of the event that is being dispatched. */
  #current: Holds | undefined

  constructor(give: (count: number) => void) {
    this.#give = give
  }

  /** Dispatches an event; returns its credit when all holds are released. */
  dispatch(isOrdinary: boolean, work: () => void): void {
    const holds: Holds = { left: 1 }
    this.#current = isOrdinary ? holds : undefined
    try {
      work()
    } finally {
      this.#current = undefined
      if (isOrdinary) this.#release(holds)
    }
  }

  /** Holds the event that is being dispatched; returns the function that releases it. */
  hold(): () => void {
    const holds = this.#current
    if (!holds) return () => {}
    holds.left += 1
    return () => {
      this.#release(holds)
      this.flush()
    }
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
