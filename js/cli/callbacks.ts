// The requests that the Space sends to callback URLs, printed as they happen.
import type { ControlApi } from '../testing/control.ts'
import type { Delivery } from '../testing/state.ts'

const POLL_MS = 200

/** Reports each delivery, and again when a poll finds that it was sent again. */
export class DeliveryReporter {
  #control: ControlApi
  #report: (delivery: Delivery) => void
  #attempts = new Map<string, number>()
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
    // The Space may have ended.
    const deliveries = await this.#control.request<Delivery[]>('GET', '/deliveries').catch(() => [])
    for (const delivery of deliveries) {
      const { id, attempts } = delivery
      if (attempts === 0 || this.#attempts.get(id) === attempts) continue
      this.#attempts.set(id, attempts)
      this.#report(delivery)
    }
  }
}

/** A line for the terminal. */
export function formatDelivery({ event, url, status, error, ms }: Delivery): string {
  return `${event} -> ${url} ${error ?? `${status} in ${ms} ms`}`
}
