// Reads the certificate of a server.
import { once } from 'node:events'
import { connect } from 'node:tls'
import { within } from '../../../scripts/support/wait.mjs'

/** Connects to a server whose certificate `ca` verifies. */
export async function certificateOf({ url, ca }) {
  const { hostname: host, port } = new URL(url)
  const socket = connect({ host, port, ca })
  await within(30_000, `a TLS connection to ${url}`, once(socket, 'secureConnect'))
  const certificate = socket.getPeerX509Certificate()
  socket.destroy()
  return certificate
}
