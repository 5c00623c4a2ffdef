import { until } from './wait.mjs'

/** Waits; rejects at once if the signal aborts. */
export async function pause(milliseconds, signal) {
  signal.throwIfAborted()
  let timer
  const elapsed = new Promise((resolve) => {
    timer = setTimeout(resolve, milliseconds)
  })
  return until(signal, elapsed).finally(() => clearTimeout(timer))
}
