// The environment is the current process.env, whatever object it is, in every thread and under
// Jest.
import assert from 'node:assert/strict'
import { once } from 'node:events'
import { readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { createRequire } from 'node:module'
import { connect } from 'node:net'
import { join } from 'node:path'
import { afterEach, beforeEach, test } from 'node:test'
import { compileFunction, createContext, runInContext } from 'node:vm'
import { SHARE_ENV, Worker } from 'node:worker_threads'
import { Credentials, SignalWire } from 'signalwire-client'
import { signWebhook, verifyWebhook, webhookMiddleware, webhookReceiver } from 'signalwire-client/webhooks'
import { within } from '../scripts/support/wait.mjs'
import { startServer } from './lifecycle/support/server.mjs'
import { listen } from './support/listen.mjs'
import { temporaryFolder } from './support/project.mjs'

const system = process.env
const require = createRequire(import.meta.url)
const { installCommonGlobals } = require('jest-util')
const folder = temporaryFolder()
const PROJECTS = ['11111111', '22222222'].map((start) => `${start}-5717-4562-b3fc-2c963f66afa6`)
const TOKENS = ['0123456789abcdef', 'fedcba9876543210'].map((digits) => `PT${digits.repeat(3)}`)
const KEYS = ['PSK_7TruNcSNTxp4zNrykMj4EPzF', 'PSK_0TheOther0Key0Of0A0Test0']
const [SHELL, OTHER] = ['shell', 'other'].map((space, at) => ({
  SIGNALWIRE_PROJECT_ID: PROJECTS[at],
  SIGNALWIRE_API_TOKEN: TOKENS[at],
  SIGNALWIRE_SPACE: space,
  SIGNALWIRE_SIGNING_KEY: KEYS[at],
}))
const READ = /^(SIGNALWIRE_|SSL_CERT_|NODE_EXTRA_CA_CERTS$)|_proxy$/i
const URL_OF_HOOK = 'https://hooks.example.com/sms'

beforeEach(() => {
  for (const name of Object.keys(system)) if (READ.test(name)) delete system[name]
  Object.assign(system, SHELL)
})
afterEach(() => {
  process.env = system
})

/** The `process` that Jest creates for the context of a test file. */
const processOfJest = (context) => installCommonGlobals(runInContext('this', context), {}).process

/** The values of credentials from the environment. */
function read(Class = Credentials) {
  const credentials = Class.fromEnv()
  return [credentials.project, credentials.revealToken(), credentials.origin]
}

const expected = (at) => [PROJECTS[at], TOKENS[at], `https://${['shell', 'other'][at]}.signalwire.com`]

// Each sets environment variables as a program may do it.
const WAYS = {
  'a copy with other values': (values) => ({ ...system, ...values }),
  'an object without a prototype': (values) => Object.assign(Object.create(null), values),
  'an object on top of the system’s': (values) => Object.assign(Object.create(system), values),
  'a Proxy': (values) => new Proxy({ ...values }, {}),
  'a Proxy of the system’s': (values) =>
    new Proxy(system, { get: (target, name) => values[name] ?? target[name] }),
  'an instance of a class': (values) => Object.assign(new (class Environment {})(), values),
  'Jest’s copy': (values) => Object.assign(processOfJest(createContext({})).env, values),
}

test('the system’s environment is read, including variables that are set at run time', () => {
  assert.deepEqual(read(), expected(0))
  Object.assign(system, OTHER)
  assert.deepEqual(read(), expected(1))
  delete system.SIGNALWIRE_API_TOKEN
  assert.throws(read, { code: 'missing_credentials' })
})

for (const [way, make] of Object.entries(WAYS))
  test(`process.env is ${way}: its values are used, and the system’s again afterwards`, () => {
    process.env = make(OTHER)
    assert.deepEqual(read(), expected(1))
    assert.equal(new SignalWire().credentials.project, PROJECTS[1])
    process.env = system
    assert.deepEqual(read(), expected(0))
  })

for (const [way, environment] of Object.entries({
  'an empty object': {},
  'a copy of nothing': Object.create(null),
}))
  test(`process.env is ${way}: no value is found`, () => {
    process.env = environment
    assert.throws(read, { code: 'missing_credentials', message: /project id, API token, Space/ })
    assert.throws(() => verifyWebhook({ url: URL_OF_HOOK, body: '', headers: {} }), {
      code: 'missing_signing_key',
    })
  })

test('a variable that was deleted from a copy is not read from the system', () => {
  const { SIGNALWIRE_API_TOKEN: _, ...rest } = system
  process.env = { ...rest, SIGNALWIRE_SPACE: undefined }
  assert.throws(read, { code: 'missing_credentials', message: /missing: API token, Space\./ })
})

test('the signing key follows process.env', () => {
  const sign = (signingKey) => signWebhook({ url: URL_OF_HOOK, body: '{}', signingKey }).headers
  const verify = (headers) => verifyWebhook({ url: URL_OF_HOOK, body: '{}', headers }).scheme
  assert.ok(verify(sign(KEYS[0])))
  process.env = { ...system, SIGNALWIRE_SIGNING_KEY: KEYS[1] }
  assert.ok(verify(sign(KEYS[1])))
  assert.throws(() => verify(sign(KEYS[0])), { name: 'WebhookError' })
  assert.deepEqual(signWebhook({ url: URL_OF_HOOK, body: '{}' }).headers, sign(KEYS[1]))
})

// Each starts a webhook server and resolves with a function that posts a webhook and returns
// whether it was accepted.
const RECEIVERS = {
  webhookReceiver: () => {
    const receive = webhookReceiver({ url: URL_OF_HOOK })
    return (webhook) =>
      receive(new Request(URL_OF_HOOK, webhook)).then(
        () => true,
        () => false,
      )
  },
  webhookMiddleware: async () => {
    const middleware = webhookMiddleware({ url: URL_OF_HOOK })
    const end = (response, status) => Object.assign(response, { statusCode: status }).end()
    const server = createServer((request, response) =>
      middleware(request, response, (error) => end(response, error ? 500 : 204)),
    )
    const base = `http://127.0.0.1:${await listen(server)}`
    return async (webhook) => {
      const { status } = await fetch(base, { ...webhook, signal: AbortSignal.timeout(30_000) })
      assert.ok([204, 403].includes(status), `${status}`)
      return status === 204
    }
  },
}

for (const [name, make] of Object.entries(RECEIVERS))
  test(`${name} reads the signing key of process.env once, when it is created`, async () => {
    const [first, second] = KEYS.map((signingKey) => ({
      method: 'POST',
      body: '{}',
      headers: signWebhook({ url: URL_OF_HOOK, body: '{}', signingKey }).headers,
    }))
    const ofSystem = await make()
    process.env = { ...system, SIGNALWIRE_SIGNING_KEY: KEYS[1] }
    const ofCopy = await make()
    process.env = {}
    await assert.rejects(async () => make(), { code: 'missing_signing_key' })
    for (const env of [process.env, system]) {
      process.env = env
      assert.deepEqual([await ofSystem(first), await ofSystem(second)], [true, false])
      assert.deepEqual([await ofCopy(first), await ofCopy(second)], [false, true])
    }
  })

for (const [what, env, at] of [
  ['a separate copy', { ...OTHER }, 1],
  ['the main thread’s', SHARE_ENV, 0],
  ['none', {}, undefined],
])
  test(`a worker whose environment is ${what}`, async () => {
    const worker = new Worker(new URL('./support/read-environment.mjs', import.meta.url), { env })
    const [result] = await within(60_000, 'a worker that reads the environment', once(worker, 'message'))
    await worker.terminate()
    if (at === undefined)
      return assert.deepEqual(result, { credentials: 'missing_credentials', key: 'missing_signing_key' })
    assert.deepEqual(result.credentials, expected(at))
    assert.deepEqual(result.key, signWebhook({ url: URL_OF_HOOK, body: '{}', signingKey: KEYS[at] }).headers)
  })

test('in a context like that of Jest, the copy of Jest is used', () => {
  const path = require.resolve('signalwire-client')
  const context = createContext({ Buffer, URL, performance })
  const jest = processOfJest(context)
  const module = { exports: {} }
  const names = ['exports', 'require', 'module', '__filename', '__dirname']
  const load = compileFunction(readFileSync(path, 'utf8'), names, { filename: path, parsingContext: context })
  load(module.exports, require, module, path, join(path, '..'))
  assert.deepEqual(read(module.exports.Credentials), expected(0))
  Object.assign(jest.env, OTHER)
  assert.deepEqual(read(module.exports.Credentials), expected(1))
  jest.env = {}
  assert.throws(() => read(module.exports.Credentials), { code: 'missing_credentials' })
})

test('proxies and certificates follow process.env', async () => {
  const server = await startServer()
  const { project, token, baseUrl, rootCertificates } = server.options()
  const pem = join(folder, 'ca.pem')
  writeFileSync(pem, rootCertificates)
  const proxy = await startProxy(new URL(baseUrl).port)
  const list = async () => {
    const client = new SignalWire({ project, token, baseUrl })
    await client.video.rooms.list().finally(() => client.close())
  }
  process.env = { ...system, HTTPS_PROXY: proxy.url, NODE_EXTRA_CA_CERTS: pem }
  await list()
  assert.equal(proxy.tunnels, 1)
  process.env.NO_PROXY = 'localhost'
  await list()
  assert.equal(proxy.tunnels, 1)
  system.HTTPS_PROXY = 'http://localhost:1'
  process.env = { NODE_EXTRA_CA_CERTS: pem }
  await list()
})

/** A proxy that connects to a local port, and counts connections. */
async function startProxy(port) {
  const proxy = { tunnels: 0 }
  const server = createServer().on('connect', (_, socket) => {
    proxy.tunnels += 1
    const far = connect(port, 'localhost').on('error', () => {})
    socket.on('error', () => {}).write('HTTP/1.1 200 OK\r\n\r\n')
    socket.pipe(far).pipe(socket)
  })
  proxy.url = `http://127.0.0.1:${await listen(server)}`
  return proxy
}
