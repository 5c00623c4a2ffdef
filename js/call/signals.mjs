import { AbortError, TimeoutError } from '../errors.mjs'

const watches = new WeakMap()

/**
 * Calls `end` when the signal aborts, until the function that it gives back is called. However many
 * calls share a signal, it has one listener of ours: Node warns of a leak from the eleventh on.
 */
export function watch(signal, end) {
  return (watches.get(signal) ?? new Watch(signal)).add(end)
}

class Watch {
  #signal
  #deferred = new Set()
  #endAll = () => {
    for (const end of this.#deferred) end()
  }

  constructor(signal) {
    this.#signal = signal
    signal.addEventListener('abort', this.#endAll)
    watches.set(signal, this)
  }

  add(end) {
    this.#deferred.add(end)
    return () => this.#remove(end)
  }

  #remove(end) {
    this.#deferred.delete(end)
    if (this.#deferred.size > 0) return
    this.#signal.removeEventListener('abort', this.#endAll)
    watches.delete(this.#signal)
  }
}

/**
 * The error of a call that its signal ended. Where the signal is that of `AbortSignal.timeout` it
 * is a TimeoutError, as with `fetch`: its reason has that name.
 */
export function endedBy({ reason }, message, facts) {
  const isTimeout = reason?.name === 'TimeoutError'
  const Class = isTimeout ? TimeoutError : AbortError
  const retryable = isTimeout && !facts?.maybeDelivered
  return new Class(message, { ...facts, code: isTimeout ? 'timeout' : 'aborted', retryable, cause: reason })
}
