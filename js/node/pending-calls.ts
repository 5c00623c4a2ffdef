import type { ApiCall } from '../core/api-call.ts'
import type { NativeClient } from './addon.ts'
import { Completion } from './completions.ts'
import type { Exchanges } from './exchanges.ts'
import { warnOnce } from './process.ts'
import { Slab } from './slab.ts'

/**
 * The calls without a result. While there are any, they keep the native client alive, and the
 * native client keeps the event loop alive.
 */
export class PendingCalls {
  #calls = new Slab<ApiCall>()
  #client: NativeClient | undefined
  #hasWarned = false
  #exchanges: Exchanges | undefined

  /** `exchanges` answers the requests of a client over a mock transport. */
  constructor(exchanges: Exchanges | undefined) {
    this.#exchanges = exchanges
  }

  add(call: ApiCall, client: NativeClient): number {
    if (this.#calls.size === 0) {
      this.#client = client
      client.setRef(true)
    }
    return this.#calls.insert(call)
  }

  /** Dispatches the next batch of completions; returns whether another batch is ready. */
  receive(): boolean {
    this.#emitWarnings()
    const batch = this.#client?.receive()
    return batch ? this.#dispatchBatch(batch) : false
  }

  clear(): ApiCall[] {
    this.#exchanges?.endAll()
    const calls = this.#calls.drain()
    this.#unref()
    return calls
  }

  // Warnings exist after the first connection, for which the core reads the root certificates.
  #emitWarnings(): void {
    if (this.#hasWarned || !this.#client) return
    this.#hasWarned = true
    for (const { code, message } of JSON.parse(this.#client.warnings)) warnOnce(code, message)
  }

  // One extra code unit after the last completion means that another batch is ready.
  #dispatchBatch(batch: string): boolean {
    let start = 0
    while (start < batch.length - 1) {
      const completion = new Completion(batch, start)
      this.#dispatch(completion)
      start = completion.end
    }
    if (this.#calls.size === 0) this.#unref()
    return start < batch.length
  }

  #dispatch(completion: Completion): void {
    const call = this.#calls.get(completion.id)
    if (!call) return
    const { retry, error } = completion
    if (retry) {
      call.onRetry?.(retry)
      return
    }
    if (this.#exchanges && this.#client) {
      if (completion.isRequest) {
        this.#exchanges.answer(completion, call, this.#client)
        return
      }
      this.#exchanges.end(completion.id)
    }
    this.#calls.remove(completion.id)
    if (error) call.failWith({ ...error, undecoded: completion.undecoded || undefined })
    else call.complete(completion)
  }

  #unref(): void {
    this.#client?.setRef(false)
    this.#client = undefined
  }
}
