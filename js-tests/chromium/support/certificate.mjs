// The certificate that a server shows.
import { once } from 'node:events'
import { connect } from 'node:tls'
import { within } from '../../../scripts/support/wait.mjs'

/** Asks a server that `ca` vouches for. */
export async function certificateOf({ url, ca }) {
  const { hostname: host, port } = new URL(url)
  const socket = connect({ host, port, ca })
  await within(30_000, `a TLS connection to ${url}`, once(socket, 'secureConnect'))
  const certificate = socket.getPeerX509Certificate()
  socket.destroy()
  return certificate
}
