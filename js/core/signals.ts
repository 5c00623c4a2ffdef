import { AbortError, TimeoutError } from '../errors.mjs'

const bySignal = new WeakMap()

/**
 * Calls `listener` when the signal aborts; returns a function that removes it. All calls that share
 * a signal share one event listener, because Node warns of a leak from the 11th listener on.
 */
export function onAbort(signal, listener) {
  return (bySignal.get(signal) ?? new AbortListeners(signal)).add(listener)
}

class AbortListeners {
  #signal
  #listeners = new Set()
  #notify = () => {
    for (const listener of this.#listeners) listener()
  }

  constructor(signal) {
    this.#signal = signal
    signal.addEventListener('abort', this.#notify)
    bySignal.set(signal, this)
  }

  add(listener) {
    this.#listeners.add(listener)
    return () => this.#remove(listener)
  }

  #remove(listener) {
    this.#listeners.delete(listener)
    if (this.#listeners.size > 0) return
    this.#signal.removeEventListener('abort', this.#notify)
    bySignal.delete(this.#signal)
  }
}

/**
 * The error of a call that its signal aborted. For a signal of `AbortSignal.timeout` it is a
 * TimeoutError, as with `fetch`; the reason of such a signal has that name.
 */
export function abortedBy({ reason }, message, properties) {
  const isTimeout = reason?.name === 'TimeoutError'
  const Class = isTimeout ? TimeoutError : AbortError
  const retryable = isTimeout && !properties?.maybeDelivered
  const code = isTimeout ? 'timeout' : 'aborted'
  return new Class(message, { ...properties, code, retryable, cause: reason })
}
