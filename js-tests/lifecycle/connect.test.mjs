// A connection can be opened before the first call, and nothing is sent on it until then.
import assert from 'node:assert/strict'
import { createServer } from 'node:net'
import { test } from 'node:test'
import { AbortError, NetworkError, TimeoutError } from 'signalwire-client'
import { listen } from '../support/listen.mjs'
import { startServer } from './support/server.mjs'

for (const protocol of ['h1', 'h2'])
  test(`${protocol}: connect opens the connection that the first call uses`, async () => {
    const server = await startServer({ protocol })
    const client = server.client()
    assert.equal(await client.connect(), undefined)
    assert.deepEqual([server.connections, server.requests], [1, 0])
    await client.connect()
    await client.video.rooms.list()
    assert.deepEqual([server.connections, server.requests], [1, 1])
  })

test('a connection failure is reported, with the caller in the stack', async () => {
  const server = await startServer()
  const client = server.client({ rootCertificates: undefined })
  await assert.rejects(client.connect(), (error) => {
    assert.ok(error instanceof NetworkError)
    assert.deepEqual([error.code, error.operation, error.maybeDelivered], ['tls', 'connect', false])
    assert.match(error.stack, /connect\.test\.mjs/)
    return true
  })
})

test('connect ends at the connect timeout, and when the client is closed', async () => {
  const silent = await listen(createServer(() => {}))
  const server = await startServer()
  const baseUrl = `https://127.0.0.1:${silent}`
  const late = server.client({ baseUrl, connectTimeoutMs: 100 })
  await assert.rejects(
    late.connect(),
    (error) => error instanceof TimeoutError && error.code === 'connect_timeout',
  )
  const closed = server.client({ baseUrl })
  const end = assert.rejects(
    closed.connect(),
    (error) => error instanceof AbortError && error.code === 'client_closed',
  )
  closed.close()
  await end
  await assert.rejects(closed.connect(), { code: 'client_closed' })
})

test('calls that wait for a connection share its failure', async () => {
  let asked = 0
  const deaf = await listen(
    createServer((socket) => {
      asked++
      socket.destroy()
    }),
  )
  const server = await startServer()
  const client = server.client({ baseUrl: `https://127.0.0.1:${deaf}`, maxRetries: 0 })
  const ends = await Promise.allSettled(Array.from({ length: 200 }, () => client.video.rooms.list()))
  assert.ok(ends.every(({ reason }) => reason.code === 'reset' && reason.attempts === 1))
  assert.ok(asked < 5, `${asked} connections`)
})
