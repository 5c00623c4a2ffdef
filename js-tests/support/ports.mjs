// Ports of this machine.
import { once } from 'node:events'
import { connect, createServer } from 'node:net'

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

/** Resolves with true when no process listens on a port, or with false after `limitMs`. */
export async function refused(port, limitMs) {
  const end = performance.now() + limitMs
  while (await accepts(port)) {
    if (performance.now() > end) return false
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS))
  }
  return true
}

async function accepts(port) {
  const socket = connect(port, '127.0.0.1')
  const result = await once(socket, 'connect').then(
    () => true,
    () => false,
  )
  socket.destroy()
  return result
}
