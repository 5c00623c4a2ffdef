// The faults that a test has added, and whether they were used.
import { ConfigError } from '../core/errors.ts'
import type { ControlApi } from './control.ts'
import { type AddedFault, type Fault, faultToWire } from './faults.ts'
import { checkFault } from './options.ts'

interface FaultState {
  readonly id: string
  readonly hits: number
  readonly match?: object
}

/** The faults of one Space. */
export class AddedFaults {
  #isStrict: boolean
  #unused: string[] = []

  constructor(isStrict: boolean) {
    this.#isStrict = isStrict
  }

  /** Adds a fault. */
  async add(control: ControlApi, fault: Fault): Promise<AddedFault> {
    checkFault(fault)
    const { id } = await control.request<{ id: string }>('POST', '/faults', faultToWire(fault))
    const path = `/faults/${id}`
    return {
      hits: async () => (await control.request<FaultState>('GET', path)).hits,
      clear: async () => {
        await control.request('DELETE', path)
      },
    }
  }

  /** Remembers the faults that matched no request, before the Space forgets them. */
  async collectUnused(control: ControlApi): Promise<void> {
    if (!this.#isStrict) return
    const faults = await control.request<FaultState[]>('GET', '/faults')
    for (const { hits, match } of faults)
      if (hits === 0) this.#unused.push(match ? JSON.stringify(match) : 'any request')
  }

  /** Throws if a fault matched no request. */
  rejectUnused(): void {
    const unused = this.#unused.splice(0)
    if (unused.length === 0) return
    const message = `no request matched the faults for ${unused.join(', ')}`
    throw new ConfigError(message, { code: 'fault_unused' })
  }
}
