import type { DeliveryFilter } from './state.ts'

/** The path of the deliveries that match, in the control API. */
export function pathOfDeliveries(filter: DeliveryFilter = {}): string {
  const fields = Object.entries(filter).filter(([, value]) => value !== undefined)
  return `/deliveries?${new URLSearchParams(fields.map(([name, value]) => [name, `${value}`]))}`
}
