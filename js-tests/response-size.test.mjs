// The size limit of responses, `maxResponseBytes`, counted after decompression. Reading stops at
// the limit.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { gzipSync } from 'node:zlib'
import { DecodeError } from 'signalwire-client'
import { startServer } from './lifecycle/support/server.mjs'

const MEGABYTE = 1024 * 1024
// The rest of a page has 35 bytes.
const page = (bytes) => JSON.stringify({ data: [], links: {}, filling: 'x'.repeat(bytes - 35) })
const answering = (body, headers) =>
  startServer({ answer: (_, response) => response.writeHead(200, headers).end(body) })
const failure = (promise) => promise.catch((error) => error)

test('a response may have exactly the maximum length', async () => {
  const server = await answering(page(1000))
  const { filling } = await server.client({ maxResponseBytes: 1000 }).video.rooms.list()
  assert.equal(filling.length, 965)
  const error = await failure(server.client({ maxResponseBytes: 999 }).video.rooms.list())
  assert.ok(error instanceof DecodeError, error)
  assert.deepEqual([error.code, error.attempts, error.retryable], ['response_too_large', 1, false])
  assert.match(error.message, /999 bytes/)
})

test('a POST with a response above the limit is maybeDelivered', async () => {
  const server = await answering(page(1000))
  const { rooms } = server.client({ maxResponseBytes: 999 }).video
  const error = await failure(rooms.create({ name: 'long' }))
  assert.deepEqual([error.code, error.maybeDelivered, server.requests], ['response_too_large', true, 1])
})

test('the limit applies after decompression: 200 MB in 200 KB', async () => {
  const bomb = gzipSync(Buffer.alloc(200 * MEGABYTE))
  assert.ok(bomb.length < MEGABYTE / 2)
  const server = await answering(bomb, { 'content-encoding': 'gzip' })
  const error = await failure(server.client().video.rooms.list())
  assert.equal(error.code, 'response_too_large')
})

test('the default limit is 64 MiB', async () => {
  const server = await answering(page(65 * MEGABYTE))
  assert.equal((await failure(server.client().video.rooms.list())).code, 'response_too_large')
  const { filling } = await server.client({ maxResponseBytes: 65 * MEGABYTE }).video.rooms.list()
  assert.equal(filling.length, 65 * MEGABYTE - 35)
})

test('an endless response is aborted, and the server observes it', async () => {
  const server = await startServer({ answer: pour })
  const gone = server.next('gone')
  const error = await failure(server.client({ maxResponseBytes: MEGABYTE }).video.rooms.list())
  assert.equal(error.code, 'response_too_large')
  assert.equal((await gone)[0].way, 'stream')
})

function pour(_, response) {
  const chunk = Buffer.alloc(64 * 1024, ' ')
  const fill = () => {
    while (!response.destroyed && response.write(chunk));
  }
  response.on('drain', fill)
  fill()
}
