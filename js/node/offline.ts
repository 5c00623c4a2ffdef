import { fieldsOf } from '../core/text.ts'

/** A native object that calls a host. */
interface Guarded {
  setOfflineVariable(value: string | undefined): void
}

/**
 * Follows `SIGNALWIRE_OFFLINE` after the creation of a client: `signalwire-client/testing` sets it,
 * and may be imported after the module that creates the client.
 */
export class OfflineVariable {
  #known = readVariable()

  /** Passes the value to the native object if it has changed. */
  update(native: Guarded): void {
    const value = readVariable()
    if (value === this.#known) return
    this.#known = value
    native.setOfflineVariable(value)
  }
}

function readVariable(): string | undefined {
  const { SIGNALWIRE_OFFLINE: value } = fieldsOf(process.env)
  return value === undefined ? undefined : String(value)
}
