import { once } from 'node:events'
import { createServer } from 'node:http'

/**
 * Starts the server that shares a process with a client; resolves with its port. Without requests
 * it has no cost.
 */
export async function listen() {
  const server = createServer((_, response) => response.end('ok')).listen(0, '127.0.0.1')
  await once(server, 'listening')
  server.unref()
  return server.address().port
}
