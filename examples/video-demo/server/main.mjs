// The server of the demo. It reads the credentials from SIGNALWIRE_PROJECT_ID, SIGNALWIRE_API_TOKEN
// and SIGNALWIRE_SPACE, and creates tokens for one user. PORT is the local port (default: 3000).
import { createServer } from 'node:http'
import { SignalWire } from 'signalwire-client'
import { respondWith } from './respond.mjs'

const client = new SignalWire()
const server = createServer(respondWith(client))
server.on('error', report)
server.listen(Number(process.env.PORT ?? 3000), '127.0.0.1', () => {
  console.log(`Open http://localhost:${server.address().port} (press Ctrl-C to stop)`)
})

function report({ code, message }) {
  console.error(
    code === 'EADDRINUSE' ? `Port ${process.env.PORT ?? 3000} is in use: set PORT to another port` : message,
  )
  process.exitCode = 1
}
