// A credential is sent to one origin only, over https.
import assert from 'node:assert/strict'
import { createServer } from 'node:http'
import { beforeEach, test } from 'node:test'
import { ConfigError, NetworkError, SignalWire } from 'signalwire-client'
import { listen } from './support/listen.mjs'
import { startSandbox } from './support/sandbox.mjs'

const sandbox = await startSandbox()
const { project, token } = sandbox

beforeEach(() => sandbox.clear())

test('plain http is rejected before anything is sent', async () => {
  let requests = 0
  const port = await listen(createServer((_, answer) => answer.end(String(++requests))))
  const baseUrl = `http://127.0.0.1:${port}`
  assert.throws(() => new SignalWire({ project, token, baseUrl }), ConfigError)
  assert.equal(requests, 0)
})

test('an untrusted certificate is rejected', async () => {
  const { rootCertificates: _, ...options } = sandbox.options({ maxRetries: 0 })
  const error = await new SignalWire(options).video.rooms.list().catch((reason) => reason)
  assert.ok(error instanceof NetworkError, error)
  assert.match(error.code, /tls|certificate/)
  assert.equal(error.maybeDelivered, false)
  assert.deepEqual(await sandbox.journal(), [])
})

test('NODE_EXTRA_CA_CERTS is honoured', async () => {
  process.env.NODE_EXTRA_CA_CERTS = sandbox.caPath
  const { rootCertificates: _, ...options } = sandbox.options()
  assert.ok((await new SignalWire(options).video.rooms.list()).data)
  delete process.env.NODE_EXTRA_CA_CERTS
})

test('a redirect is not followed', async () => {
  const other = await startSandbox()
  const headers = { location: `${other.url}/api/video/rooms` }
  await sandbox.misbehave({ match: { path: '/api' }, times: 1, status: 307, headers })
  const error = await sandbox
    .client()
    .video.rooms.list()
    .catch((reason) => reason)
  assert.equal(error.status, 307)
  assert.deepEqual(await other.journal(), [])
  assert.equal((await sandbox.journal()).length, 1)
})

test('a closed port is a network error that sent nothing', async () => {
  const baseUrl = 'https://localhost:1'
  const client = new SignalWire({ project, token, baseUrl, maxRetries: 0 })
  const error = await client.video.rooms.create({ name: 'a' }).catch((reason) => reason)
  assert.ok(error instanceof NetworkError)
  assert.deepEqual([error.retryable, error.maybeDelivered], [true, false])
})

test('a host that does not exist is a network error', async () => {
  const client = new SignalWire({ project, token, baseUrl: 'https://nowhere.invalid', maxRetries: 0 })
  const error = await client.video.rooms.list().catch((reason) => reason)
  assert.ok(error instanceof NetworkError)
  assert.match(error.code, /dns|connect/)
})

test('many concurrent calls share their connections and all succeed', async () => {
  const { rooms } = sandbox.client().video
  const made = await Promise.all(Array.from({ length: 64 }, (_, i) => rooms.create({ name: `room-${i}` })))
  assert.equal(new Set(made.map(({ id }) => id)).size, 64)
  assert.deepEqual(
    made.map(({ name }) => name),
    Array.from({ length: 64 }, (_, i) => `room-${i}`),
  )
})
