// Closing a client: calls in progress are cancelled, later calls are rejected, other clients
// continue.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { AbortError } from 'signalwire-client'
import { answerEmpty, startServer } from './support/server.mjs'

const rejection = (promise) =>
  promise.then(
    () => assert.fail('no error'),
    (error) => error,
  )

test('await client.close() resolves without calls, and a second time', async () => {
  const server = await startServer()
  const client = server.client()
  await client.close()
  await client.close()
  const used = server.client()
  await used.video.rooms.list()
  await used.close()
})

test('connections are closed', async () => {
  const server = await startServer()
  const client = server.client()
  await client.video.rooms.list()
  const gone = server.next('gone')
  client.close()
  assert.deepEqual(await gone, [{ way: 'connection' }])
})

test('later calls are rejected with a message that names close(), and nothing is sent', async () => {
  const server = await startServer()
  const client = server.client()
  client.close()
  const { rooms } = client.video
  for (const call of [
    rooms.list(),
    rooms.create({ name: 'x' }),
    rooms.list().withResponse(),
    rooms.list().pages().next(),
  ]) {
    const error = await rejection(call)
    assert.deepEqual([error.code, error.maybeDelivered], ['client_closed', false])
    assert.match(error.message, /closed/)
    assert.match(error.stack, /close\.test\.mjs/)
  }
  assert.equal(server.connections, 0)
})

test('a loop over pages ends', async () => {
  const next = (_, response) =>
    response.end(JSON.stringify({ data: [{}], links: { next: `/api/video/rooms?p=${Math.random()}` } }))
  const server = await startServer({ answer: next })
  const client = server.client()
  let seen = 0
  const error = await rejection(
    (async () => {
      for await (const _ of client.video.rooms.list()) if (++seen === 3) client.close()
    })(),
  )
  assert.deepEqual([error.code, seen], ['client_closed', 3])
})

test('await using closes the client', async () => {
  const server = await startServer()
  const client = server.client()
  await client.video.rooms.list()
  await client[Symbol.asyncDispose]()
  assert.equal((await rejection(client.video.rooms.list())).code, 'client_closed')
})

test('other clients continue', async () => {
  const server = await startServer()
  const [first, second] = [server.client(), server.client()]
  await Promise.all([first.video.rooms.list(), second.video.rooms.list()])
  const call = second.video.rooms.list()
  first.close()
  assert.deepEqual((await call).data, [])
  assert.deepEqual((await second.video.rooms.list()).data, [])
})

test('a client may be closed in onRetry', async () => {
  const server = await startServer({ answer: (_, response) => response.writeHead(503).end() })
  const client = server.client({ onRetry: () => client.close() })
  assert.equal((await rejection(client.video.rooms.list())).code, 'client_closed')
  assert.equal(server.requests, 1)
  assert.equal((await rejection(client.video.rooms.list())).code, 'client_closed')
})

for (const hook of ['onRequest', 'onResponse'])
  test(`a client may be closed in ${hook}`, async () => {
    const server = await startServer()
    const client = server.client({ [hook]: () => client.close() })
    const end = await client.video.rooms.list().catch((error) => error)
    assert.ok(hook === 'onResponse' ? end.data : end.code === 'client_closed', end)
    assert.equal((await rejection(client.video.rooms.list())).code, 'client_closed')
  })

test('a call may close its client and abort itself in the same turn', async () => {
  const server = await startServer({
    answer: (_, response) => setImmediate(answerEmpty, undefined, response),
  })
  for (let i = 0; i < 50; i++) {
    const client = server.client()
    const controller = new AbortController()
    controller.signal.addEventListener('abort', () => client.close())
    const call = rejection(client.video.rooms.list({}, { signal: controller.signal }))
    controller.abort()
    assert.ok((await call) instanceof AbortError)
  }
})

test('1,000 clients are opened and closed', async () => {
  const server = await startServer()
  for (let i = 0; i < 1000; i++) {
    const client = server.client()
    if (i % 100 === 0) await client.video.rooms.list()
    client.close()
  }
  await Promise.all(Array.from({ length: server.open }, () => server.next('gone')))
  assert.equal(server.open, 0)
})
