// The processes of the soak test.
import { randomBytes, randomUUID } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import { makeCertificate } from '../../js-tests/support/certificate.mjs'
import { start as startProcess } from '../../scripts/support/processes.mjs'
import { within } from '../../scripts/support/wait.mjs'

const LIMIT_MS = 600_000 // for one round

/**
 * Starts a server and a client. `calls` is the number of calls, `delayMs` the delay of each
 * response; `files` limits the file descriptors of the client, if given.
 */
export async function startPair({ protocol, calls, delayMs = 0, files }) {
  const identity = makeCertificate()
  const server = start('server.mjs')
  const { port } = await server.ask({ protocol, calls, delayMs, identity })
  const client = start('client.mjs', files)
  await client.ask({
    project: randomUUID(),
    token: `PT${randomBytes(24).toString('hex')}`,
    baseUrl: `https://localhost:${port}`,
    rootCertificates: identity.cert,
  })
  const end = () => {
    client.end()
    server.end()
  }
  return { run: client.ask, count: () => server.ask('count'), end }
}

function start(script, files) {
  const node = [process.execPath, '--expose-gc', fileURLToPath(new URL(script, import.meta.url))]
  const limited = ['sh', '-c', `ulimit -n ${files} && exec "$@"`, 'sh', ...node]
  const [command, ...args] = files ? limited : node
  const child = startProcess(command, args, { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] })
  const failure = new Promise((_, reject) => {
    child.once('exit', (code, signal) => reject(new Error(`${script} ended with ${signal ?? code}`)))
  })
  failure.catch(() => {})
  const ask = (message) => {
    child.send(message)
    const answer = new Promise((resolve) => child.once('message', resolve))
    return within(LIMIT_MS, `an answer of ${script}`, Promise.race([answer, failure]))
  }
  return { ask, end: () => child.connected && child.disconnect() }
}
