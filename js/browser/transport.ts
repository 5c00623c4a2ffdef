import type { ApiCall } from '../core/api-call.ts'
import type { Transport } from '../core/calls.ts'
import { core, unwrap } from './core.ts'
import { FetchCall } from './fetch-call.ts'
import type { Client, Call as CoreCall } from './glue.ts'
import type { TokenProvider } from './token-source.ts'

/** The checked options of a client, without its hooks. */
export interface TransportOptions {
  readonly origin: string
  readonly token: string | undefined
  readonly source: TokenProvider | undefined
  readonly timeoutMs: number
  readonly maxRetries: number
}

/** The transport of a page: runs calls of the core over `fetch`. */
export class FetchTransport implements Transport<FetchCall> {
  #options: TransportOptions
  #client: Client
  /** The running fetch calls, each with its call. */
  #calls = new Map<FetchCall, ApiCall>()

  constructor(options: TransportOptions) {
    const { origin, timeoutMs, maxRetries } = options
    this.#options = options
    this.#client = unwrap(() => new (core().Client)(origin, timeoutMs, maxRetries))
  }

  call(index: number, args: string, call: ApiCall): FetchCall {
    // Not undefined, because the index is that of an operation of this build.
    const opened: CoreCall = Object(this.#client.call(index, args))
    const fetchCall = new FetchCall(opened, this.#options, call)
    this.#calls.set(fetchCall, call)
    const end = () => {
      this.#calls.delete(fetchCall)
      opened.free()
    }
    fetchCall
      .run()
      .catch((error) => call.fail(error))
      .finally(end)
    return fetchCall
  }

  abort(fetchCall: FetchCall): void {
    fetchCall.abort()
  }

  close(): ApiCall[] {
    const calls = [...this.#calls.values()]
    for (const fetchCall of this.#calls.keys()) fetchCall.abort()
    this.#calls.clear()
    return calls
  }
}
