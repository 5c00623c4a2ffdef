// Makes calls, aborts some and closes the client with others in progress; with `workers` in three
// threads one after the other, the last of which is terminated from outside. For a memory checker:
// docs/evidence/memory.md has the command.
import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { createServer } from 'node:https'
import { parentPort, Worker } from 'node:worker_threads'
import { SignalWire } from 'signalwire-client'
import { makeCertificate } from '../../support/certificate.mjs'

// The AES assembly of ring does not initialize some words of its tables that it never uses, which a
// memory checker reports.
const CIPHERS = 'TLS_CHACHA20_POLY1305_SHA256'
const TIMEOUTS = { timeoutMs: 120_000, connectTimeoutMs: 60_000 } // the program runs 50 times slower under the memory checker

const newCredentials = () => ({
  project: randomUUID(),
  token: `PT${randomUUID()}${randomUUID()}`.replaceAll('-', '').slice(0, 50),
})

const ignoreError = (call) => call.catch(({ code }) => code)

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
      new SignalWire({
        ...newCredentials(),
        ...TIMEOUTS,
        baseUrl,
        rootCertificates: identity.cert,
        onRetry() {},
      }),
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
  await ignoreError(rooms.get('again'))
  await ignoreError(rooms.list({ unknown: 1 }))
  for (const ms of [0, 5, 50]) await ignoreError(rooms.get('silent', { signal: AbortSignal.timeout(ms) }))
  const last = ignoreError(rooms.get('silent'))
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
