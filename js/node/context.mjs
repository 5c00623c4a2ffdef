import { AsyncResource } from 'node:async_hooks'

/**
 * Captures the async context of the caller, which holds the values of every `AsyncLocalStorage`;
 * gives a function that runs another in it. Results of calls arrive in the context in which the
 * client was made.
 */
export function captureContext() {
  const resource = new AsyncResource('signalwire-client')
  return (run) => resource.runInAsyncScope(run)
}
