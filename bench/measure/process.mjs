// Processes of the measured clients.
import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const SCRIPT = fileURLToPath(new URL('client.mjs', import.meta.url))

/** Starts a client in a separate process; resolves once it accepts jobs. */
export async function startClient({ module, server }, space) {
  const { project, token, id, ca, body } = space
  const facts = { origin: space.origins[server], project, token, id, body }
  const env = { ...process.env, NODE_EXTRA_CA_CERTS: ca }
  const child = fork(SCRIPT, [module], { env })
  const failure = new Promise((_, reject) => {
    child.once('exit', (code) => reject(new Error(`the client ${module} ended with status ${code}`)))
  })
  failure.catch(() => {})
  const ask = (message) => {
    child.send(message)
    return Promise.race([new Promise((resolve) => child.once('message', resolve)), failure])
  }
  const { port } = await ask(facts)
  return { ask, port, end: () => child.disconnect() }
}
