// The entries of one part: requests, things, faults or callbacks.

/** The number of entries that are kept, as in the journal. */
const LIMIT = 10_000

/** Entries by id, oldest first. `onchange` is called after each change. */
export class Collection {
  entries = []
  onchange = () => {}
  #byId = new Map()
  #isStale = false

  /** The next entries replace all others. */
  expire() {
    this.#isStale = true
  }

  /** Adds or updates entries. One with `removed` is deleted. */
  merge(changes) {
    if (this.#isStale) {
      this.entries = []
      this.#byId.clear()
      this.#isStale = false
    }
    for (const change of changes) this.#merge(change)
    for (const { id } of this.entries.splice(0, Math.max(0, this.entries.length - LIMIT)))
      this.#byId.delete(id)
    this.onchange()
  }

  /** An entry is updated in place, so its object stays the same. */
  #merge(change) {
    const known = this.#byId.get(change.id)
    if (known && change.removed) {
      this.#byId.delete(change.id)
      this.entries.splice(this.entries.indexOf(known), 1)
    } else if (known) Object.assign(known, change)
    else if (!change.removed) {
      this.#byId.set(change.id, change)
      this.entries.push(change)
    }
  }
}
