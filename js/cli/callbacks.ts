// The requests that the Space sends to callback URLs, printed as they happen.
import type { ControlApi } from '../testing/control.ts'
import type { Delivery } from '../testing/state.ts'
import { sleep } from '../testing/timers.ts'

const POLL_MS = 200

/** Calls `report` for each delivery until the Space ends. */
export async function followDeliveries(
  control: ControlApi,
  report: (delivery: Delivery) => void,
): Promise<void> {
  const attempts = new Map<string, number>()
  for (;;) {
    for (const delivery of await control.request<Delivery[]>('GET', '/deliveries')) {
      if (attempts.get(delivery.id) === delivery.attempts) continue
      attempts.set(delivery.id, delivery.attempts)
      report(delivery)
    }
    await sleep(POLL_MS)
  }
}

/** A line for the terminal. */
export function formatDelivery({ event, url, status, error, ms }: Delivery): string {
  return `${event} -> ${url} ${error ?? `${status} in ${ms} ms`}`
}
