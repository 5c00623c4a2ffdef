import { watch } from '../call/signals.mjs'

/**
 * Settles as the promise does, or rejects with the reason of the signal if that aborts first: the
 * promise may not listen to it.
 */
export function until(signal, promised) {
  return new Promise((resolve, reject) => {
    const unwatch = watch(signal, () => reject(signal.reason))
    Promise.resolve(promised).then(resolve, reject).then(unwatch)
  })
}
