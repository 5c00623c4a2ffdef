import { isMainThread } from 'node:worker_threads'

/**
 * The variables that the core cannot see by itself. It reads those of the process, so that a token need not pass through
 * JavaScript; a worker thread has an environment of its own, which lives in JavaScript anyway.
 */
export function ownVariables() {
  if (isMainThread) return undefined
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => name.startsWith('SIGNALWIRE_')))
}
