// What reached the server: how often each of the calls that a client says it makes.

/** Counts calls by their number. */
export class Tally {
  strangers = 0
  #seen

  constructor(calls) {
    this.#seen = new Uint8Array(calls)
  }

  /** Notes a call by the name that it carries, `room-17`. */
  note(name) {
    const number = /^room-(\d+)$/.exec(name)?.[1]
    if (number < this.#seen.length) this.#seen[number] = Math.min(255, this.#seen[number] + 1)
    else this.strangers += 1
  }

  /** How many calls arrived once, more than once and never, and how many nobody made. */
  read() {
    const counts = { once: 0, doubled: 0, lost: 0, strangers: this.strangers }
    for (const seen of this.#seen) counts[seen === 0 ? 'lost' : seen === 1 ? 'once' : 'doubled'] += 1
    return counts
  }
}
