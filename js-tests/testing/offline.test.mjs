// SIGNALWIRE_OFFLINE and the option `offline`.
import assert from 'node:assert/strict'
import { createServer } from 'node:net'
import { beforeEach, test } from 'node:test'
import { Worker } from 'node:worker_threads'
import { Credentials, SignalWire } from 'signalwire-client'
import * as realtime from 'signalwire-client/realtime'
import { within } from '../../scripts/support/wait.mjs'
import { startSandbox } from '../support/sandbox.mjs'
import { failure } from './support/failure.mjs'

const credentials = {
  project: '7b9b9b52-0b1e-4e0d-9d3e-2f6a5c1d8e90',
  token: `PT${'0a1b2c3d4e5f'.repeat(4)}`,
}
const options = { ...credentials, space: 'example' }

beforeEach(() => {
  delete process.env.SIGNALWIRE_OFFLINE
})

/** A proxy on this machine that counts its connections and closes them. */
async function startProxy(t) {
  const proxy = { connections: 0 }
  const server = createServer((socket) => {
    proxy.connections++
    socket.destroy()
  })
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve))
  t.after(() => server.close())
  return Object.assign(proxy, { url: `http://127.0.0.1:${server.address().port}` })
}

test('a call to a real host fails before anything is sent, with the remedy', async () => {
  const client = new SignalWire({ ...options, offline: true })
  const error = await failure(
    client.messaging.messages.create({ to: '+15550100001', from: '+15550100002', body: 'x' }),
  )
  assert.deepEqual([error.name, error.code, error.maybeDelivered], ['ConfigError', 'offline', false])
  assert.equal(error.operation, 'messaging.messages.create')
  assert.match(
    error.message,
    /the host example\.signalwire\.com is not this machine; to allow it on purpose, /,
  )
  assert.equal((await failure(client.connect())).code, 'offline')
})

test('a proxy on this machine receives no connection', async (t) => {
  const proxy = await startProxy(t)
  const client = new SignalWire({ ...options, proxy: proxy.url, maxRetries: 0 })
  process.env.SIGNALWIRE_OFFLINE = '1'
  assert.equal((await failure(client.video.rooms.list())).code, 'offline')
  assert.equal(proxy.connections, 0)
  process.env.SIGNALWIRE_OFFLINE = '0'
  assert.equal((await failure(client.video.rooms.list())).code, 'proxy')
  assert.equal(proxy.connections, 1)
})

test('the option precedes the variable', async (t) => {
  const proxy = await startProxy(t)
  process.env.SIGNALWIRE_OFFLINE = '1'
  const allowed = new SignalWire({ ...options, offline: false, proxy: proxy.url, maxRetries: 0 })
  assert.equal((await failure(allowed.video.rooms.list())).code, 'proxy')
  delete process.env.SIGNALWIRE_OFFLINE
  const refused = new SignalWire({ ...options, offline: true, proxy: proxy.url })
  assert.equal((await failure(refused.video.rooms.list())).code, 'offline')
})

test('importing signalwire-client/testing guards clients that exist already', async (t) => {
  const proxy = await startProxy(t)
  const client = new SignalWire({ ...options, proxy: proxy.url })
  await import('signalwire-client/testing')
  assert.equal(process.env.SIGNALWIRE_OFFLINE, '1')
  const error = await failure(client.video.rooms.list())
  assert.match(error.message, /set the option `offline` to false, or unset SIGNALWIRE_OFFLINE/)
})

test('a Space on this machine is reached', async () => {
  process.env.SIGNALWIRE_OFFLINE = '1'
  const sandbox = await startSandbox()
  assert.deepEqual((await sandbox.client().video.rooms.list()).data, [])
})

test('a replaced process.env and that of a worker are read too', async () => {
  const { env } = process
  process.env = { SIGNALWIRE_OFFLINE: 'yes' }
  try {
    assert.equal((await failure(new SignalWire(options).video.rooms.list())).code, 'offline')
  } finally {
    process.env = env
  }
  const code = `
    const { parentPort, workerData } = require('node:worker_threads')
    const { SignalWire } = require('signalwire-client')
    new SignalWire(workerData).video.rooms.list().catch(({ code }) => parentPort.postMessage(code))`
  const worker = new Worker(code, { eval: true, workerData: options, env: { SIGNALWIRE_OFFLINE: '1' } })
  assert.equal(
    await within(60_000, 'the worker to call', new Promise((resolve) => worker.once('message', resolve))),
    'offline',
  )
})

test('clients of realtime of each style are refused', async () => {
  const { RealtimeClient, SignalWire: connect, Voice, Task } = realtime
  const settings = { ...credentials, offline: true }
  const client = new RealtimeClient(settings)
  const error = await failure(client.connect())
  assert.deepEqual([error.name, error.code], ['ConfigError', 'offline'])
  assert.match(error.message, /relay\.signalwire\.com/)
  await client.close()
  assert.equal((await failure(connect(settings))).code, 'offline')
  const voice = new Voice.Client({ ...settings, share: false })
  assert.equal((await failure(voice.execute({ method: 'calling.dial' }))).code, 'offline')
  await voice.disconnect()
  const task = { ...settings, context: 'office', message: {} }
  assert.equal((await failure(Task.send(task))).code, 'offline')
})

test('the variable guards a client of realtime that exists already', async () => {
  const client = new realtime.RealtimeClient({ credentials: new Credentials(options) })
  process.env.SIGNALWIRE_OFFLINE = '1'
  assert.equal((await failure(client.connect())).code, 'offline')
  await client.close()
})

test('the option must be a boolean', () => {
  assert.throws(() => new SignalWire({ ...options, offline: 'yes' }), /offline: expected true or false/)
  assert.throws(
    () => new realtime.RealtimeClient({ ...credentials, offline: 1 }),
    /offline: expected true or false/,
  )
})
