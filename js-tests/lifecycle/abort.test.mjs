// A signal cancels the request itself in every stage: the server observes it, and the error reports
// whether the request may have been processed.
import assert from 'node:assert/strict'
import { getEventListeners } from 'node:events'
import { test } from 'node:test'
import { AbortError } from 'signalwire-client'
import { answerEmpty, startServer } from './support/server.mjs'

const CANCEL = 8 // RFC 9113, section 7

/** Makes the call, aborts it once `stage` is reached, and resolves with the error. */
async function abortAt(stage, call) {
  const controller = new AbortController()
  const reason = new Error('the user cancelled')
  const failed = assert.rejects(call({ signal: controller.signal }), (error) => {
    assert.ok(error instanceof AbortError, error)
    assert.deepEqual([error.name, error.code, error.cause], ['AbortError', 'aborted', reason])
    controller.error = error
    return true
  })
  await stage
  controller.abort(reason)
  await failed
  assert.equal(getEventListeners(controller.signal, 'abort').length, 0)
  return controller.error
}

const create = (client) => (options) => client.video.rooms.create({ name: 'x' }, options)
const list = (client) => (options) => client.video.rooms.list({}, options)

test('before the call: nothing is sent, and no connection is opened', async () => {
  const server = await startServer()
  const signal = AbortSignal.abort()
  await assert.rejects(create(server.client())({ signal }), { name: 'AbortError', maybeDelivered: false })
  assert.deepEqual([server.connections, server.requests], [0, 0])
})

test('in the turn of the call: nothing is sent', async () => {
  const server = await startServer()
  const error = await abortAt(undefined, create(server.client()))
  assert.deepEqual([error.maybeDelivered, server.requests], [false, 0])
})

test('while connecting: the connection is closed', async () => {
  const server = await startServer({ protocol: 'tcp' })
  const gone = server.next('gone')
  const error = await abortAt(server.next('connected'), create(server.client()))
  assert.equal(error.maybeDelivered, false)
  await gone
})

for (const protocol of ['h1', 'h2'])
  for (const [place, answer] of Object.entries({
    'waiting for the response': () => {},
    'in the middle of the body': (_, response) => response.write('{"data": ['),
  }))
    for (const [verb, call, maybeDelivered] of [
      ['GET', list, false],
      ['POST', create, true],
    ])
      test(`${protocol}, ${verb}, ${place}: the server observes the cancellation`, async () => {
        const server = await startServer({ protocol, answer })
        const gone = server.next('gone')
        const error = await abortAt(server.next('request'), call(server.client()))
        assert.deepEqual([error.maybeDelivered, error.attempts], [maybeDelivered, 1])
        const [left] = await gone
        assert.deepEqual(left, protocol === 'h2' ? { way: 'stream', code: CANCEL } : { way: 'connection' })
      })

test('waiting for a retry: the wait ends, and nothing is sent again', async () => {
  const refuse = (_, response) => response.writeHead(429, { 'retry-after': '30' }).end()
  const server = await startServer({ answer: refuse })
  const error = await abortAt(server.next('request'), create(server.client()))
  assert.deepEqual([error.attempts, server.requests], [1, 1])
})

test('resetting a stream keeps its connection open for other calls', async () => {
  const answer = ({ method }, response) => method === 'GET' && answerEmpty(undefined, response)
  const server = await startServer({ answer })
  const client = server.client()
  await client.video.rooms.list()
  for (let i = 0; i < 20; i++) await abortAt(server.next('request'), create(client))
  await client.video.rooms.list()
  assert.deepEqual([server.connections, server.requests], [1, 22])
})

test('one signal cancels all its calls, without a listener warning of Node.js', async () => {
  const server = await startServer({ answer: () => {} })
  const client = server.client()
  const controller = new AbortController()
  const warnings = []
  process.on('warning', (warning) => warnings.push(warning))
  const calls = Array.from({ length: 50 }, () => list(client)({ signal: controller.signal }))
  while (server.requests < 50) await server.next('request')
  controller.abort()
  const ends = await Promise.allSettled(calls)
  assert.ok(ends.every(({ reason }) => reason.name === 'AbortError'))
  assert.deepEqual([getEventListeners(controller.signal, 'abort').length, warnings], [0, []])
})

test('a signal that aborts after the response has no effect', async () => {
  const server = await startServer()
  const controller = new AbortController()
  const page = await list(server.client())({ signal: controller.signal })
  controller.abort()
  assert.deepEqual(page.data, [])
})
