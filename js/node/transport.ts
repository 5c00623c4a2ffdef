import type { ApiCall } from '../core/api-call.ts'
import type { Transport } from '../core/calls.ts'
import { type Addon, type CredentialsHandle, type NativeClient, unwrap } from './addon.ts'
import { Exchanges } from './exchanges.ts'
import type { Mock } from './mock.ts'
import { OfflineVariable } from './offline.ts'
import { PendingCalls } from './pending-calls.ts'
import { MICROTASK, Slices } from './slices.ts'

/**
 * The transport of Node.js: runs calls in the native addon. It passes JSON strings and does not
 * depend on the operations.
 */
export class NativeTransport implements Transport<number> {
  #client: NativeClient
  #pending: PendingCalls
  #offline = new OfflineVariable()
  #lines = ''

  /**
   * Creates the native client, or throws the ConfigError of its options. `mock` replaces the
   * connections.
   */
  constructor(addon: Addon, credentials: CredentialsHandle | undefined, options: object, mock?: Mock) {
    this.#pending = new PendingCalls(mock && new Exchanges(mock))
    // The addon keeps this callback as long as the native client lives, so the callback must not
    // reference the native client.
    const pending = this.#pending
    const slices = new Slices(() => pending.receive())
    this.#client = unwrap(
      addon.NativeClient.open(credentials, { ...options, hasExchange: mock !== undefined }, () =>
        slices.start(),
      ),
    )
  }

  /** The origin that all requests go to. */
  get origin(): string {
    return this.#client.origin
  }

  /**
   * Starts a call, which is completed with its result, and returns its id. All calls of one turn of
   * the event loop cross to the addon in one string.
   */
  call(index: number, args: string, call: ApiCall): number {
    const id = this.#pending.add(call, this.#client)
    if (!this.#lines) MICROTASK.then(() => this.#flush())
    this.#lines += `${index} ${id} ${call.onRetry ? 1 : 0} ${args}\n`
    return id
  }

  /** Opens a connection; completes the call when it is open. */
  connect(call: ApiCall): void {
    const id = this.#pending.add(call, this.#client)
    this.#failAllOnError(() => this.#client.connect(id))
  }

  /** Aborts a call. It fails at once, with an error that contains whether the request was sent. */
  abort(id: number): void {
    this.#flush()
    this.#client.abort(id)
  }

  /** Closes the connections; removes and returns all pending calls. */
  close(): ApiCall[] {
    this.#lines = ''
    this.#client.close()
    return this.#pending.clear()
  }

  #flush(): void {
    const lines = this.#lines
    this.#lines = ''
    if (lines) this.#failAllOnError(() => this.#client.call(lines))
  }

  // The addon throws only if the system cannot create its thread. Then no call would ever be
  // completed.
  #failAllOnError(action: () => void): void {
    try {
      this.#offline.update(this.#client)
      action()
    } catch (error) {
      for (const call of this.#pending.clear()) call.fail(error)
    }
  }
}
