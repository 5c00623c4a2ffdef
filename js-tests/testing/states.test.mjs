// States of messages and calls, and the signed callbacks about them.
import assert from 'node:assert/strict'
import { createServer } from 'node:http'
import { test } from 'node:test'
import { NotFoundError, ValidationError } from 'signalwire-client'
import { startSandbox } from 'signalwire-client/testing'
import { receiveWebhook } from 'signalwire-client/webhooks'
import { within } from '../../scripts/support/wait.mjs'
import { listen } from '../support/listen.mjs'
import { start } from './support/start.mjs'

const sandbox = await start()
const client = sandbox.client()
const [from, to] = ['+15550100', '+15550101']
const signingKey = sandbox.env.SIGNALWIRE_SIGNING_KEY

/** A server for callbacks; `next` resolves with the next one, verified. */
async function receiver() {
  const [waiting, arrived] = [[], []]
  const port = await listen(
    createServer(async (request, response) => {
      const result = receiveWebhook(request, { signingKey, origin: `http://localhost:${port}` })
      result.catch(() => {})
      await result.catch(() => {})
      response.end()
      const resolve = waiting.shift()
      if (resolve) resolve(result)
      else arrived.push(result)
    }),
  )
  const next = () => arrived.shift() ?? new Promise((resolve) => waiting.push(resolve))
  return { url: `http://localhost:${port}/status`, next: () => within(20_000, 'a callback', next()) }
}

test('a message keeps its state until advance', async () => {
  const { id } = await client.messaging.messages.create({ from, to, body: 'Hello' })
  const state = async () => (await client.logs.messages.get(id)).status
  assert.deepEqual([await state(), await state()], ['queued', 'queued'])
  await sandbox.advance(id)
  assert.equal(await state(), 'sent')
  await sandbox.advance(id, 'delivered')
  assert.equal(await state(), 'delivered')
  await assert.rejects(sandbox.advance(id, 'answered'), /expected one of read/)
  await assert.rejects(sandbox.advance(crypto.randomUUID()), NotFoundError)
})

test('a status callback is signed, so that the verifier of the program accepts it', async () => {
  const { url, next } = await receiver()
  const { id } = await client.messaging.messages.create({ from, to, body: 'Hello', status_callback: url })
  await sandbox.advance(id, 'delivered')
  const states = []
  while (states.at(-1) !== 'delivered') states.push((await next()).payload.status)
  assert.deepEqual(states.slice(-2), ['sent', 'delivered'])
  const [delivery] = await sandbox.deliveries({ resource: id })
  assert.deepEqual([delivery.url, delivery.status, delivery.error], [url, 200, null])
  const again = await sandbox.resend(delivery.id)
  assert.deepEqual([again.status, again.attempts], [200, 2])
  assert.ok((await next()).scheme)
})

test('deliveries are selected by event, resource and what was sent before', async () => {
  const { url, next } = await receiver()
  const { id } = await client.messaging.messages.create({ from, to, body: 'Hello', status_callback: url })
  await sandbox.advance(id, 'sent')
  await next()
  const { sequence } = await sandbox.trigger('call.answered', url)
  const events = async (filter) => (await sandbox.deliveries(filter)).map(({ event }) => event)
  assert.deepEqual(await events({ resource: id }), ['messageStatusCallback'])
  assert.deepEqual(await events({ event: 'call.answered' }), ['call.answered'])
  assert.deepEqual(await events({ event: 'call.answered', resource: id }), [])
  assert.deepEqual(await events({ after: sequence, resource: undefined }), [])
  await sandbox.trigger('call.ended', url)
  assert.deepEqual(await events({ after: sequence }), ['call.ended'])
})

test('streams and faxes send their status callbacks', async () => {
  const { url, next } = await receiver()
  const call = await client.calling.dial({ from, to, url: 'https://example.com/swml' })
  const stream = { control_id: 'stream-1', url: 'wss://example.com/audio', status_url: url }
  await client.calling.stream(call.id, stream)
  assert.equal((await next()).payload.params.state, 'streaming')
  await client.calling.end(call.id)
  assert.equal((await next()).payload.params.state, 'finished')
  const document = { To: to, From: from, MediaUrl: 'https://example.com/a.pdf' }
  const { sid } = await client.compat.faxes.create({ ...document, StatusCallback: url })
  await sandbox.advance(sid, 'delivered')
  assert.equal((await next()).payload.FaxStatus, 'delivered')
})

test('trigger sends a sample of an event with changed fields', async () => {
  const { url, next } = await receiver()
  const delivery = await sandbox.trigger('message.delivered', url, { body: 'Changed' })
  assert.equal(delivery.status, 200)
  assert.equal((await next()).payload.body, 'Changed')
  await assert.rejects(sandbox.trigger('message.deliverd', url), /message\.delivered/)
})

test('a script decides what happens to calls to a number', async () => {
  await sandbox.script({ to, states: ['ringing', 'busy'], afterMs: 1 })
  const { url, next } = await receiver()
  await client.compat.calls.create({
    From: from,
    To: to,
    Url: 'https://example.com/',
    StatusCallback: url,
    StatusCallbackEvent: ['completed'],
  })
  const { payload } = await next()
  assert.equal(payload.CallStatus, 'busy')
})

test('seed creates resources with ids, and a token that works', async () => {
  const { rooms, calls, messages, tokens } = await sandbox.seed({
    rooms: [{ name: 'standup' }],
    calls: [{ from, to, state: 'ringing' }],
    messages: [{ from, to, body: 'Hello', state: 'delivered' }],
    tokens: [{ name: 'ci', scopes: ['video'] }],
  })
  const other = sandbox.client({ token: tokens[0].token })
  assert.equal((await other.video.rooms.get(rooms[0].id)).name, 'standup')
  assert.equal((await client.logs.messages.get(messages[0].id)).status, 'delivered')
  assert.equal((await client.logs.voice.get(calls[0].id)).id, calls[0].id)
})

test('a wrong field of a seed is named with its path and a hint, and nothing is created', async () => {
  await sandbox.reset()
  const seed = { rooms: [{ name: 'standup' }], messages: [{ form: from, to, body: 'Hello' }] }
  await assert.rejects(sandbox.seed(seed), (error) => {
    assert.ok(error instanceof ValidationError)
    const problem = error.problems.find(({ path }) => path === 'messages[0].form')
    assert.match(problem.hint, /from/)
    return true
  })
  assert.deepEqual((await client.video.rooms.list()).data, [])
  await assert.rejects(startSandbox({ seed }), ValidationError)
})
