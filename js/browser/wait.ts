import { onAbort } from '../call/signals.mjs'

/**
 * Settles as the promise does, or rejects with the reason of the signal when the signal aborts
 * first. The work behind the promise may ignore the signal.
 */
export function until(signal, work) {
  return new Promise((resolve, reject) => {
    const unlisten = onAbort(signal, () => reject(signal.reason))
    Promise.resolve(work).then(resolve, reject).then(unlisten)
  })
}

/** Waits; rejects when the signal aborts. */
export async function delay(milliseconds, signal) {
  signal.throwIfAborted()
  let timer
  const elapsed = new Promise((resolve) => {
    timer = setTimeout(resolve, milliseconds)
  })
  return until(signal, elapsed).finally(() => clearTimeout(timer))
}
