// Ports of examples, which listen on a fixed one.
import { once } from 'node:events'
import { createServer } from 'node:net'

const PAUSE_MS = 100

/** Returns a port that was free a moment ago. */
export async function freePort() {
  const probe = createServer()
  await once(probe.listen(0, '127.0.0.1'), 'listening')
  const { port } = probe.address()
  await new Promise((resolve) => probe.close(resolve))
  return port
}

/**
 * Resolves when a server responds. Ends after `limitMs`, so that a program that never listens does
 * not keep the process.
 */
export async function reached(url, limitMs) {
  const end = performance.now() + limitMs
  const signal = AbortSignal.timeout(limitMs)
  while (performance.now() < end && !(await fetch(url, { signal }).catch(() => false)))
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS))
}
