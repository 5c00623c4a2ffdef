import { createHistogram } from 'node:perf_hooks'

/** Latency of the calls of one client, and the difference between start order and end order. */
export class Queue {
  #latencies = createHistogram()
  #failures = {}
  #order = []
  #start = performance.now()

  /** Makes a call and records its end. */
  async follow(number, call) {
    const start = performance.now()
    await call().catch((error) => {
      const code = error.code ?? error.name
      this.#failures[code] = (this.#failures[code] ?? 0) + 1
    })
    this.#latencies.record(Math.max(1, Math.round((performance.now() - start) * 1000)))
    this.#order.push(number)
  }

  /**
   * The recorded values. Latencies are in milliseconds; `places` is the largest number of places
   * that a call fell behind.
   */
  read() {
    const ms = (percentile) => this.#latencies.percentile(percentile) / 1000
    return {
      ended: this.#order.length,
      failures: this.#failures,
      seconds: (performance.now() - this.#start) / 1000,
      p50Ms: ms(50),
      p99Ms: ms(99),
      maxMs: this.#latencies.max / 1000,
      places: this.#places(),
    }
  }

  #places() {
    const first = this.#order.reduce((least, number) => Math.min(least, number), Infinity)
    return this.#order.reduce((most, number, place) => Math.max(most, place - (number - first)), 0)
  }
}
