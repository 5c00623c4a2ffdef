// The requests that the Space sends to callback URLs, printed as they happen.
import type { ControlApi } from '../testing/control.ts'
import { pathOfDeliveries } from '../testing/deliveries.ts'
import type { Delivery } from '../testing/state.ts'

const POLL_MS = 200

/** Reports each request that was sent when it has a response or has failed. */
export class DeliveryReporter {
  #control: ControlApi
  #report: (delivery: Delivery) => void
  #after = 0
  #timer: NodeJS.Timeout | undefined

  constructor(control: ControlApi, report: (delivery: Delivery) => void) {
    this.#control = control
    this.#report = report
  }

  /** Reports deliveries from now on. */
  start(): void {
    this.#timer = setTimeout(async () => {
      await this.#poll()
      if (this.#timer) this.start()
    }, POLL_MS)
  }

  /** Reports the last deliveries, and ends. */
  async stop(): Promise<void> {
    clearTimeout(this.#timer)
    this.#timer = undefined
    await this.#poll()
  }

  async #poll(): Promise<void> {
    const path = pathOfDeliveries({ after: this.#after })
    // The Space may have ended.
    const deliveries = await this.#control.request<Delivery[]>('GET', path).catch(() => [])
    for (const delivery of deliveries.sort((one, other) => one.sequence - other.sequence)) {
      this.#after = delivery.sequence
      // A URL that is not on a loopback address is sent nothing.
      if (delivery.attempts > 0) this.#report(delivery)
    }
  }
}

/** A line for the terminal. */
export function formatDelivery({ event, url, status, error, ms }: Delivery): string {
  return `${event} -> ${url} ${error ?? `${status} in ${ms} ms`}`
}
