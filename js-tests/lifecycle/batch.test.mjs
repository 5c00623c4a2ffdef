// Responses that arrive together are delivered together, and a failure of one does not affect the
// others.
import assert from 'node:assert/strict'
import { once } from 'node:events'
import { afterEach, test } from 'node:test'
import { ApiError, ValidationError } from 'signalwire-client'
import { answerEmpty, startServer } from './support/server.mjs'

const { prepareStackTrace } = Error

afterEach(() => {
  Error.prepareStackTrace = prepareStackTrace
})

/**
 * A server that responds to all requests at once when the last has arrived: to every second one
 * with a 404.
 */
async function startTogether(count) {
  const waiting = []
  const answer = (request, response) => {
    waiting.push([request, response])
    if (waiting.length < count) return
    for (const [index, exchange] of waiting.entries()) {
      if (index % 2) answerEmpty(...exchange)
      else exchange[1].writeHead(404, { 'content-type': 'application/json' }).end('{}')
    }
  }
  return startServer({ answer })
}

function breakStacks() {
  Error.prepareStackTrace = () => {
    throw new Error('a formatter of the program that fails')
  }
}

test('a program whose stack formatter throws receives every error and every response', async () => {
  const server = await startTogether(20)
  const client = server.client({ maxRetries: 0 })
  breakStacks()
  const calls = Array.from({ length: 20 }, () => client.video.rooms.list())
  const ends = await Promise.allSettled(calls)
  assert.equal(ends.filter(({ status }) => status === 'fulfilled').length, 10)
  for (const { status, reason } of ends) assert.ok(status === 'fulfilled' || reason instanceof ApiError)
})

test('the same program receives invalid arguments as a rejection', async () => {
  const server = await startServer()
  const client = server.client()
  breakStacks()
  const call = client.video.rooms.get({})
  await call.then(assert.fail, (error) => assert.ok(error instanceof ValidationError))
})

for (const [what, thrown] of Object.entries({
  'cannot be shown': Object.create(null),
  'is a symbol': Symbol('s'),
}))
  test(`a hook that throws what ${what} causes a warning, and every call ends`, async () => {
    const server = await startTogether(20)
    const onResponse = () => {
      throw thrown
    }
    const client = server.client({ maxRetries: 0, onResponse })
    const warned = once(process, 'warning')
    const ends = await Promise.allSettled(Array.from({ length: 20 }, () => client.video.rooms.list()))
    assert.equal(ends.filter(({ status }) => status === 'fulfilled').length, 10)
    const [{ code, message }] = await warned
    assert.equal(code, 'hook_failed')
    assert.match(message, /^onResponse failed: ./)
  })
