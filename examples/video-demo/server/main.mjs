// The server of the demo. It has the API token, from SIGNALWIRE_PROJECT_ID, SIGNALWIRE_API_TOKEN
// and SIGNALWIRE_SPACE, and gives pages tokens for one user. PORT is the port on this machine, 3000
// if not set.
import { createServer } from 'node:http'
import { SignalWire } from 'signalwire-client'
import { respondWith } from './respond.mjs'

const client = new SignalWire()
const server = createServer(respondWith(client))
server.on('error', explain)
server.listen(Number(process.env.PORT ?? 3000), '127.0.0.1', () => {
  console.log(`Open http://localhost:${server.address().port} (ends with Ctrl-C)`)
})

function explain({ code, message }) {
  console.error(
    code === 'EADDRINUSE' ? `Port ${process.env.PORT ?? 3000} is in use: choose another with PORT=` : message,
  )
  process.exitCode = 1
}
