// Counts how often each call of the client reached the server.

/** Counts calls by number. */
export class Tally {
  unknown = 0
  #seen

  constructor(calls) {
    this.#seen = new Uint8Array(calls)
  }

  /** Records a call by its name, `room-17`. */
  note(name) {
    const number = /^room-(\d+)$/.exec(name)?.[1]
    if (number < this.#seen.length) this.#seen[number] = Math.min(255, this.#seen[number] + 1)
    else this.unknown += 1
  }

  /** The number of calls that arrived once, more than once and never, and of unknown calls. */
  read() {
    const counts = { once: 0, duplicated: 0, lost: 0, unknown: this.unknown }
    for (const seen of this.#seen) counts[seen === 0 ? 'lost' : seen === 1 ? 'once' : 'duplicated'] += 1
    return counts
  }
}
