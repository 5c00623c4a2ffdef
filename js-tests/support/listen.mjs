// Test servers.
import { once } from 'node:events'
import { addCleanup } from './cleanup.mjs'

/**
 * Makes a server listen on loopback until the test file ends, then closes its connections; resolves
 * with its port.
 */
export async function listen(server) {
  const sockets = new Set()
  server.on('connection', (socket) => {
    sockets.add(socket)
    socket.once('close', () => sockets.delete(socket))
  })
  await once(server.listen(0, '127.0.0.1'), 'listening')
  const { port } = server.address()
  addCleanup(`closing the server on port ${port}`, () => {
    server.close()
    for (const socket of sockets) socket.destroy()
  })
  return port
}
