import type { Call } from '../core/call.ts'
import type { NativeClient } from './addon.ts'
import { Completion } from './completions.ts'
import { warnOnce } from './process.ts'

/**
 * The calls without a result. While there are any, they keep the native client alive, and the
 * native client keeps the event loop alive.
 */
export class PendingCalls {
  #calls = new Slab<Call>()
  #client: NativeClient | undefined
  #hasWarned = false

  add(call: Call, client: NativeClient): number {
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

  clear(): Call[] {
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
    this.#calls.remove(completion.id)
    if (error) call.failWith({ ...error, undecoded: completion.undecoded || undefined })
    else call.complete(completion)
  }

  #unref(): void {
    this.#client?.setRef(false)
    this.#client = undefined
  }
}

/**
 * A slab: an array with a free list, which reuses its indexes. A Map would rehash under constant
 * insertion and deletion, and V8 links each old hash table to the next. Once one old table is in
 * the old generation, the calls in all later tables, with their response bodies, stay in memory
 * until a full garbage collection. Pages of 30 KB then took twice the time.
 */
class Slab<Value> {
  size = 0
  #values: (Value | undefined)[] = []
  #free: number[] = []

  /** Inserts a value; returns its index. */
  insert(value: Value): number {
    const index = this.#free.pop() ?? this.#values.length
    this.#values[index] = value
    this.size++
    return index
  }

  get(index: number): Value | undefined {
    return this.#values[index]
  }

  /** Removes a value. */
  remove(index: number): void {
    if (this.#values[index] === undefined) return
    this.#values[index] = undefined
    this.#free.push(index)
    this.size--
  }

  /** Removes and returns all values. */
  drain(): Value[] {
    const values = this.#values.filter((value) => value !== undefined)
    this.#values = []
    this.#free = []
    this.size = 0
    return values
  }
}
