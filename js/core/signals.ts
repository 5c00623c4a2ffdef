import { AbortError, type SignalWireError, TimeoutError } from './errors.ts'
import { fieldsOf } from './text.ts'
import type { Signal } from './types.ts'

const bySignal = new WeakMap<Signal, AbortListeners>()

/**
 * Calls `listener` when the signal aborts; returns a function that removes it. All calls that share
 * a signal share one event listener, because Node warns of a leak from the 11th listener on.
 */
export function onAbort(signal: Signal, listener: () => void): () => void {
  return (bySignal.get(signal) ?? new AbortListeners(signal)).add(listener)
}

class AbortListeners {
  #signal: Signal
  #listeners = new Set<() => void>()
  #notify = () => {
    for (const listener of this.#listeners) listener()
  }

  constructor(signal: Signal) {
    this.#signal = signal
    signal.addEventListener('abort', this.#notify)
    bySignal.set(signal, this)
  }

  add(listener: () => void): () => void {
    this.#listeners.add(listener)
    return () => this.#remove(listener)
  }

  #remove(listener: () => void): void {
    this.#listeners.delete(listener)
    if (this.#listeners.size > 0) return
    this.#signal.removeEventListener('abort', this.#notify)
    bySignal.delete(this.#signal)
  }
}

/** The properties of the error of an aborted call, as far as they are known. */
export interface AbortProperties {
  readonly maybeDelivered?: unknown
  readonly [name: string]: unknown
}

/**
 * The error of a call that its signal aborted. For a signal of `AbortSignal.timeout` it is a
 * TimeoutError, as with `fetch`; the reason of such a signal has that name.
 */
export function abortedBy(
  { reason }: Signal,
  message: string,
  properties?: AbortProperties,
): SignalWireError {
  const isTimeout = fieldsOf(reason).name === 'TimeoutError'
  const Class = isTimeout ? TimeoutError : AbortError
  const retryable = isTimeout && !properties?.maybeDelivered
  const code = isTimeout ? 'timeout' : 'aborted'
  return new Class(message, { ...properties, code, retryable, cause: reason })
}

/**
 * Settles as the promise does, or rejects with the reason of the signal when the signal aborts
 * first. The work behind the promise may ignore the signal.
 */
export function until<Value>(signal: Signal, work: Value | PromiseLike<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    const unlisten = onAbort(signal, () => reject(signal.reason))
    Promise.resolve(work).then(resolve, reject).then(unlisten)
  })
}

/** Waits; rejects when the signal aborts. */
export async function delay(milliseconds: number, signal: AbortSignal): Promise<void> {
  signal.throwIfAborted()
  let timer: ReturnType<typeof setTimeout> | undefined
  const elapsed = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, milliseconds)
  })
  return until(signal, elapsed).finally(() => clearTimeout(timer))
}
