// The packages send tasks to port 443 of the host, which a test cannot listen on.
import https from 'node:https'
import { syncBuiltinESMExports } from 'node:module'

/** Sends the HTTPS requests of this test to the port of the sandbox. */
export function redirectTasks(t) {
  const { port } = new URL(process.env.SIGNALWIRE_BASE_URL)
  const { request } = https
  // The packages do not read the response, which keeps its connection open.
  const agent = new https.Agent()
  const target = { host: 'localhost', hostname: 'localhost', port, agent }
  https.request = (options, ...rest) => request({ ...options, ...target }, ...rest)
  syncBuiltinESMExports()
  t.after(() => {
    https.request = request
    agent.destroy()
    syncBuiltinESMExports()
  })
}
