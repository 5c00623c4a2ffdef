import { once } from 'node:events'
import { connect } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'

const PAUSE_MS = 20

/** Resolves when no process listens on a port. */
export async function refused(port) {
  while (await accepts(port)) await sleep(PAUSE_MS)
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
