// A Space that a test starts: its life, its clients, its journal.
import assert from 'node:assert/strict'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { createServer } from 'node:net'
import { test } from 'node:test'
import { inspect } from 'node:util'
import { ConfigError, NotFoundError } from 'signalwire-client'
import { startSandbox, useSandbox } from 'signalwire-client/testing'
import { run } from '../../scripts/support/run.mjs'
import { within } from '../../scripts/support/wait.mjs'
import { listen } from '../support/listen.mjs'
import { start } from './support/start.mjs'

test('a client of the Space calls it, and the Space records the request', async () => {
  const sandbox = await start()
  const room = await sandbox.client().video.rooms.create({ name: 'standup' })
  const [request, ...others] = await sandbox.requests({ operation: 'video.rooms.create' })
  assert.deepEqual([request.method, request.path, request.status], ['POST', '/api/video/rooms', 200])
  assert.deepEqual([request.body, others], [{ name: 'standup' }, []])
  await sandbox.reset()
  assert.deepEqual(await sandbox.requests(), [])
  await assert.rejects(sandbox.client().video.rooms.get(room.id), NotFoundError)
})

test('filters select requests by operation, method, path and status', async () => {
  const sandbox = await start()
  const client = sandbox.client()
  await client.video.rooms.list()
  await client.video.rooms.get(crypto.randomUUID()).catch(() => {})
  const operations = async (filter) => (await sandbox.requests(filter)).map(({ operation }) => operation)
  assert.deepEqual(await operations(), ['video.rooms.list', 'video.rooms.get'])
  assert.deepEqual(await operations({ status: 404 }), ['video.rooms.get'])
  assert.equal((await operations({ method: 'get' })).length, 2)
  assert.deepEqual(await operations({ method: 'GET', path: '/api/video/rooms/' }), ['video.rooms.get'])
  assert.deepEqual(await operations({ operation: 'video.rooms.list', status: 404 }), [])
})

test('waitFor resolves as soon as enough requests have arrived', async () => {
  const sandbox = await start()
  const client = sandbox.client()
  const waited = sandbox.waitFor({ operation: 'video.rooms.list' }, { count: 2 })
  await client.video.rooms.list()
  await client.video.rooms.list()
  assert.equal((await waited).length, 2)
})

test('waitFor names the requests that arrived instead', async () => {
  const sandbox = await start()
  await sandbox.client().video.rooms.list()
  await assert.rejects(sandbox.waitFor({ operation: 'video.rooms.create' }, { timeoutMs: 1 }), {
    name: 'TimeoutError',
    code: 'timeout',
    message:
      '0 of 1 requests like {"operation":"video.rooms.create"} arrived within 1 ms; the last requests: video.rooms.list 200',
  })
})

test('waitFor has a limit under fake timers, which replace the clock', async (t) => {
  const sandbox = await start()
  t.mock.method(performance, 'now', () => 0)
  const waited = sandbox.waitFor({ operation: 'video.rooms.list' }, { timeoutMs: 1 })
  await within(30_000, 'waitFor to end', assert.rejects(waited, { code: 'timeout' }))
})

test('two Spaces at once share nothing', async () => {
  const first = await start()
  const second = await start()
  await first.client().video.rooms.create({ name: 'standup' })
  assert.deepEqual((await second.client().video.rooms.list()).data, [])
  assert.notEqual(first.project, second.project)
  const { url: baseUrl, env } = second
  const stranger = first.client({ baseUrl, project: env.SIGNALWIRE_PROJECT_ID, maxRetries: 0 })
  await assert.rejects(stranger.video.rooms.list(), { code: 'tls' })
})

test('stop ends the Space and removes its folder; later calls name the cause', async () => {
  const sandbox = await start()
  assert.ok(existsSync(sandbox.caPath))
  await sandbox.stop()
  await sandbox.stop()
  assert.ok(!existsSync(sandbox.caPath))
  await assert.rejects(sandbox.requests(), { name: 'ConfigError', code: 'sandbox_not_running' })
})

test('a request that is open when the Space ends rejects', async () => {
  const sandbox = await start()
  const receiver = createServer()
  const port = await listen(receiver)
  const delivery = sandbox.trigger('message.delivered', `http://localhost:${port}/status`)
  const rejected = assert.rejects(delivery, { name: 'ConfigError', code: 'sandbox_not_running' })
  await within(30_000, 'the callback', once(receiver, 'connection'))
  await sandbox.stop()
  await within(30_000, 'the request to end', rejected)
})

test('a Space ends at the end of an `await using` block', async () => {
  const sandbox = await start()
  await sandbox[Symbol.asyncDispose]()
  assert.ok(!existsSync(sandbox.caPath))
})

test('a printed Space does not contain its token', async () => {
  const sandbox = await start()
  const token = sandbox.env.SIGNALWIRE_API_TOKEN
  assert.match(token, /^PT/)
  assert.ok(!inspect(sandbox, { depth: 9, showHidden: true }).includes(token))
  assert.ok(!JSON.stringify(sandbox).includes(token))
})

test('a port that is taken fails the start with the reason', async () => {
  const sandbox = await start()
  const port = Number(new URL(sandbox.url).port)
  await assert.rejects(startSandbox({ port }), (error) => {
    assert.ok(error instanceof ConfigError)
    assert.equal(error.code, 'sandbox_failed')
    assert.ok(error.message.startsWith(`the sandbox did not start: port ${port} is in use`), error.message)
    if (process.platform === 'linux') assert.match(error.message, / by signalwire-sandbox \(process \d+\)$/)
    return true
  })
})

test('importing the entry forbids connections to other hosts, unless the environment allows them', async () => {
  const code = "import 'signalwire-client/testing'\nconsole.log(process.env.SIGNALWIRE_OFFLINE)"
  const print = (env) => run(process.execPath, ['--input-type=module', '--eval', code], { env })
  assert.equal(process.env.SIGNALWIRE_OFFLINE, '1')
  assert.equal(await print({ SIGNALWIRE_OFFLINE: '0' }), '0\n')
})

test('options are checked', async () => {
  await assert.rejects(startSandbox({ prot: 1 }), { code: 'invalid_options', message: /"port"/ })
  await assert.rejects(startSandbox({ port: '80' }), { code: 'invalid_options' })
  for (const hooks of [undefined, () => {}, { before() {}, after() {} }])
    assert.throws(() => useSandbox(hooks), {
      code: 'invalid_options',
      message: /^useSandbox: hooks: expected /,
    })
})

test('names that a method does not know are rejected, with the nearest name', async () => {
  const sandbox = await start()
  const filter = { operaton: 'video.rooms.list' }
  for (const [name, promise] of [
    ['operation', sandbox.requests(filter)],
    ['operation', sandbox.waitFor(filter)],
    ['timeoutMs', sandbox.waitFor({}, { timeout: 1 })],
    ['delayMs', sandbox.fault({ delay_ms: 1 })],
    ['afterMs', sandbox.script({ to: '+15550101', states: ['busy'], after_ms: 1 })],
  ]) {
    const message = new RegExp(`did you mean "${name}"\\?$`)
    await assert.rejects(promise, { code: 'invalid_options', message })
  }
  for (const [path, promise] of [
    ['id', sandbox.advance({ id: 'x' })],
    ['id', sandbox.resend()],
    ['event', sandbox.trigger()],
    ['state', sandbox.seed()],
  ])
    await assert.rejects(promise, { code: 'invalid_options', message: new RegExp(`: ${path}: expected `) })
  await assert.rejects(sandbox.fault(), {
    code: 'invalid_options',
    message: /expected an object, got nothing/,
  })
})
