// Counts the inspections, and prints the sum when the test file ends.
import assert from 'node:assert/strict'
import { after } from 'node:test'
import { SINKS, show } from './sinks.mjs'

/**
 * Searches values for a marker, fails where it finds one, and prints the sum: sinks, inspections,
 * markers found.
 */
export class Tally {
  #sinks = new Set()
  #looks = 0
  #found = 0

  constructor(subject) {
    after(() => {
      const sum = `${this.#sinks.size} sinks, ${this.#looks} looks, ${this.#found} markers found`
      console.log(`secrets: ${subject}: ${sum}`)
    })
  }

  /** Asserts that no sink shows a marker in a value. */
  assertHidden(marker, value, what) {
    for (const [name, sink] of SINKS) this.assertClean(marker, show(sink, value), name, what)
  }

  /** Asserts that the output of a sink contains no marker. */
  assertClean(marker, text, sink, what) {
    const count = marker.count(text)
    this.#sinks.add(sink)
    this.#looks += 1
    this.#found += count
    assert.equal(count, 0, `${what} shows the token by ${sink}`)
  }
}
