// Makes calls, aborts some and closes the client with others under way; with `workers` in three
// threads one after the other, the last of which is ended from outside. For a memory checker:
// docs/security.md has the command.
import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { createServer } from 'node:https'
import { parentPort, Worker } from 'node:worker_threads'
import { SignalWire } from 'signalwire-client'
import { makeCertificate } from '../../support/certificate.mjs'

// AES in ring's assembly leaves words of its tables unset that it never uses, which a memory
// checker takes for a mistake.
const CIPHERS = 'TLS_CHACHA20_POLY1305_SHA256'
const PATIENCE = { timeoutMs: 120_000, connectTimeoutMs: 60_000 } // a checked program takes fifty times as long

const who = () => ({
  project: randomUUID(),
  token: `PT${randomUUID()}${randomUUID()}`.replaceAll('-', '').slice(0, 50),
})

const quiet = (call) => call.catch(({ code }) => code)

if (process.argv[2] === 'workers') await runWorkers()
else {
  parentPort?.postMessage('ready')
  await runHere()
}

async function runWorkers() {
  for (const kill of [false, false, true]) {
    const worker = new Worker(new URL(import.meta.url), { argv: [] })
    if (kill) worker.once('message', () => setTimeout(() => worker.terminate(), 20))
    await once(worker, 'exit')
  }
}

async function runHere() {
  const identity = makeCertificate()
  const server = createServer({ ...identity, ciphers: CIPHERS }, answer).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const baseUrl = `https://localhost:${server.address().port}`
  for (let round = 0; round < 3; round++)
    await use(
      new SignalWire({ ...who(), ...PATIENCE, baseUrl, rootCertificates: identity.cert, onRetry() {} }),
    )
  server.closeAllConnections()
  server.close()
}

async function use(client) {
  const { rooms } = client.video
  for (let batch = 0; batch < 5; batch++)
    await Promise.all(
      Array.from({ length: 8 }, (_, n) => (n % 2 ? rooms.list() : rooms.create({ name: 'x' }))),
    )
  await quiet(rooms.get('again'))
  await quiet(rooms.list({ unknown: 1 }))
  for (const ms of [0, 5, 50]) await quiet(rooms.get('silent', { signal: AbortSignal.timeout(ms) }))
  const last = quiet(rooms.get('silent'))
  setTimeout(() => client.close(), 20)
  const code = await last
  if (code !== 'client_closed') throw new Error(`a call that was closed ended with ${code}`)
}

function answer({ url }, response) {
  if (url.endsWith('/silent')) return
  if (url.endsWith('/again') && Math.random() < 0.5) response.writeHead(503, { 'retry-after': '0' }).end()
  else
    response.writeHead(200, { 'content-type': 'application/json' }).end('{"data":[],"links":{},"name":"é"}')
}
