// A proxy receives CONNECT with the host name and its own password, and nothing else; no error
// shows that password.
import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { connect } from 'node:net'
import { join } from 'node:path'
import { beforeEach, test } from 'node:test'
import { inspect } from 'node:util'
import { ConfigError, NetworkError } from 'signalwire-client'
import { listen } from './support/listen.mjs'
import { temporaryFolder } from './support/project.mjs'
import { startSandbox } from './support/sandbox.mjs'

const sandbox = await startSandbox()
const { host } = new URL(sandbox.url)
const password = randomUUID()
const basic = Buffer.from(`user:${password}`).toString('base64')
const PROXIES = ['HTTPS_PROXY', 'https_proxy', 'ALL_PROXY', 'all_proxy', 'NO_PROXY', 'no_proxy']
const ROOTS = ['SSL_CERT_FILE', 'SSL_CERT_DIR', 'NODE_EXTRA_CA_CERTS']

beforeEach(() => {
  for (const name of [...PROXIES, ...ROOTS]) delete process.env[name]
})

/**
 * A proxy that connects, or responds with a status. `requests` contains the requests, `forwarded`
 * the forwarded bytes.
 */
async function startProxy(status = 200) {
  const proxy = { requests: [], forwarded: [] }
  const server = createServer().on('connect', ({ url, headers }, socket) => {
    proxy.requests.push({ url, headers })
    socket.on('error', () => {})
    if (status !== 200) return socket.end(`HTTP/1.1 ${status} No\r\n\r\n`)
    const far = connect(new URL(sandbox.url).port, 'localhost').on('error', () => {})
    socket.write('HTTP/1.1 200 OK\r\n\r\n')
    socket.on('data', (bytes) => proxy.forwarded.push(bytes))
    socket.pipe(far).pipe(socket)
  })
  proxy.url = `http://user:${password}@127.0.0.1:${await listen(server)}`
  return proxy
}

async function use(options) {
  const client = sandbox.client(options)
  try {
    return (await client.video.rooms.list()).data
  } finally {
    client.close()
  }
}

test('the proxy of the options connects, and receives neither credential nor request', async () => {
  const proxy = await startProxy()
  assert.ok(await use({ proxy: proxy.url }))
  const [{ url, headers }] = proxy.requests
  assert.deepEqual([url, headers['proxy-authorization']], [host, `Basic ${basic}`])
  assert.equal(headers.authorization, undefined)
  const forwarded = Buffer.concat(proxy.forwarded).toString('latin1')
  assert.ok(forwarded.includes('localhost'), 'the host name is in the ClientHello, so the search works')
  for (const word of [sandbox.token, 'Basic', '/api/video', password])
    assert.ok(!forwarded.includes(word), word)
})

test('the proxy of the environment is used, unless options or NO_PROXY exclude it', async () => {
  const proxy = await startProxy()
  process.env.HTTPS_PROXY = proxy.url
  assert.ok(await use())
  assert.equal(proxy.requests.length, 1)
  assert.ok(await use({ proxy: false }))
  process.env.NO_PROXY = 'localhost'
  assert.ok(await use())
  assert.equal(proxy.requests.length, 1)
})

for (const [status, attempts] of [
  [407, 1],
  [403, 1],
  [502, 3],
])
  test(`a proxy that responds with ${status} is an error without its password`, async () => {
    const proxy = await startProxy(status)
    const seen = []
    const hooks = { onRetry: (event) => seen.push(event), onResponse: (event) => seen.push(event) }
    const error = await use({ proxy: proxy.url, ...hooks }).catch((reason) => reason)
    assert.ok(error instanceof NetworkError, error)
    assert.deepEqual([error.code, error.attempts, error.maybeDelivered], ['proxy', attempts, false])
    assert.match(error.message, new RegExp(`from the option .proxy.\\) answered CONNECT with ${status} `))
    const shown = inspect([error, seen], { depth: 9, showHidden: true }) + JSON.stringify([error, seen])
    for (const secret of [password, basic, sandbox.token]) assert.ok(!shown.includes(secret), shown)
  })

test('an invalid proxy of the environment is an error, and not bypassed', async () => {
  process.env.https_proxy = ''
  process.env.HTTPS_PROXY = `"http://user:${password}@localhost"`
  const error = assertThrown(() => sandbox.client())
  assert.deepEqual([error.constructor, error.code], [ConfigError, 'invalid_proxy'])
  assert.match(error.message, /^HTTPS_PROXY has quotation marks/)
  assert.ok(!inspect(error, { showHidden: true }).includes(password))
  process.env.NO_PROXY = 'other.example *.host LOCALHOST'
  assert.ok(await use())
})

test('an unreachable proxy is named with its variable and without its password', async () => {
  const server = createServer()
  const port = await listen(server)
  await new Promise((resolve) => server.close(resolve))
  process.env.HTTPS_PROXY = ''
  process.env.https_proxy = `http://user:${password}@127.0.0.1:${port}`
  const error = await use({ maxRetries: 0 }).catch((reason) => reason)
  assert.deepEqual([error.code, error.maybeDelivered, error.retryable], ['proxy', false, true])
  assert.match(
    error.message,
    new RegExp(`the proxy http://127.0.0.1:${port} \\(from https_proxy\\) cannot be`),
  )
  assert.ok(!inspect(error, { showHidden: true }).includes(password))
})

test('a password may contain the delimiters of a URL', async () => {
  const proxy = await startProxy()
  const raw = `p@ss:w#rd/${password}%`
  assert.ok(await use({ proxy: proxy.url.replace(password, raw) }))
  const expected = Buffer.from(`user:${raw}`).toString('base64')
  assert.equal(proxy.requests[0].headers['proxy-authorization'], `Basic ${expected}`)
})

test('an invalid proxy is rejected without its password', () => {
  for (const proxy of [
    `ftp://user:${password}@localhost`,
    `http://user:${password}@localhost/path`,
    `//${password}`,
  ]) {
    const error = assertThrown(() => sandbox.client({ proxy }))
    assert.deepEqual([error.constructor, error.code], [ConfigError, 'invalid_proxy'])
    assert.ok(!inspect(error, { showHidden: true }).includes(password))
  }
})

function assertThrown(work) {
  try {
    work()
  } catch (error) {
    return error
  }
  return assert.fail('nothing was thrown')
}

test('SSL_CERT_FILE is trusted, and an unreadable one is named', async () => {
  process.env.SSL_CERT_FILE = sandbox.caPath
  assert.ok(await use({ rootCertificates: undefined }))
  process.env.SSL_CERT_FILE = `${sandbox.caPath}.missing`
  const error = await use({ rootCertificates: undefined }).catch((reason) => reason)
  assert.equal(error.code, 'no_root_certificates', error)
  assert.match(error.message, /SSL_CERT_FILE/)
})

test('unusable certificates of the environment cause a warning, and the others are used', async () => {
  const path = join(temporaryFolder(), 'bundle.pem')
  writeFileSync(path, `\ufeff${sandbox.ca}${sandbox.ca.replace('\nMII', '\n!II')}${sandbox.ca.slice(0, 200)}`)
  process.env.NODE_EXTRA_CA_CERTS = path
  const warnings = []
  const record = (warning) => warnings.push(warning)
  process.on('warning', record)
  assert.ok(await use({ rootCertificates: undefined }))
  assert.ok(await use({ rootCertificates: undefined }))
  await new Promise(setImmediate)
  process.off('warning', record)
  const lines = sandbox.ca.split('\n').length - 1
  assert.deepEqual(
    warnings.map(({ name, code, message }) => [name, code, message]),
    [
      [2, 1 + lines, 'is not valid base64'],
      [3, 1 + 2 * lines, 'has no END line'],
    ].map(([place, line, reason]) => [
      'SignalWireWarning',
      'unusable_certificates',
      `NODE_EXTRA_CA_CERTS: ignoring certificate ${place} (line ${line}) of ${path}, which ${reason}`,
    ]),
  )
})

test('without the certificate of the sandbox the error describes how to trust it', async () => {
  const error = await use({ rootCertificates: undefined }).catch((reason) => reason)
  assert.equal(error.code, 'tls')
  assert.match(error.message, /not trusted\. For the sandbox, set NODE_EXTRA_CA_CERTS to the file/)
  assert.match(error.message, /or rootCertificates to what is in it\.$/)
})

test('root certificates are one string or several, and invalid ones are rejected', async () => {
  assert.ok(await use({ rootCertificates: [sandbox.ca, Buffer.from(sandbox.ca)] }))
  for (const rootCertificates of ['garbage', [sandbox.ca, sandbox.ca.replace('\nMII', '\n!II')]])
    assert.throws(() => sandbox.client({ rootCertificates }), {
      code: 'invalid_root_certificates',
      message: /certificate 2 \(line \d+\) is not valid base64|the value contains no certificate/,
    })
})
