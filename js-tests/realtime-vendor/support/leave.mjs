import { setTimeout as sleep } from 'node:timers/promises'

// 100 ms after the last `on` of a listener, version 3 subscribes by itself.
const DEBOUNCE_MS = 200

/**
 * Disconnects a client of version 3 when its subscription has been sent: on a disconnected client
 * it ends the process with an unhandled rejection.
 */
export async function leave(client) {
  await sleep(DEBOUNCE_MS)
  client.disconnect()
}
