// Failures of init(): each is a ConfigError with the cause, and the right module can be loaded
// afterwards.
import assert from 'node:assert/strict'
import { createServer } from 'node:http'
import { test } from 'node:test'
import { gzipSync } from 'node:zlib'
import { listen } from '../support/listen.mjs'
import { bytes, inWorker } from './support/worker.mjs'

const HTML = '<!doctype html><title>Not found</title>'
const WASM = { 'content-type': 'application/wasm' }
const BYTES = { 'content-type': 'application/octet-stream' }
const half = bytes.subarray(0, bytes.length / 2)
const packed = gzipSync(bytes)

/** By path: status, headers and body, of which the server may send only a part. */
const answers = {
  '/none': [404, WASM, bytes],
  '/html': [200, { 'content-type': 'text/html' }, HTML],
  '/html-as-wasm': [200, WASM, HTML],
  '/empty': [200, WASM, ''],
  '/half': [200, WASM, half],
  '/half-as-bytes': [200, BYTES, half],
  '/cut': [200, { ...WASM, 'content-length': bytes.length }, half],
  '/cut-as-bytes': [200, { ...BYTES, 'content-length': bytes.length }, half],
  '/gzip-cut': [200, { ...WASM, 'content-encoding': 'gzip' }, packed.subarray(0, packed.length / 2)],
  '/gzip-cut-as-bytes': [
    200,
    { ...BYTES, 'content-encoding': 'gzip' },
    packed.subarray(0, packed.length / 2),
  ],
  '/no-gzip': [200, { ...WASM, 'content-encoding': 'gzip' }, bytes],
}

const server = createServer((request, answer) => {
  const [status, headers, body] = answers[request.url]
  answer.writeHead(status, headers)
  if (headers['content-length']) answer.write(body, () => answer.destroy())
  else answer.end(body)
})
const address = `http://127.0.0.1:${await listen(server)}`

const WORKS = `await entry.init(bytes); return [failure, entry.Space.parse('example').host]`

/** Returns the error of `init(source)`, after the right module was loaded afterwards. */
async function failureOf(source, data) {
  const code = `const failure = await entry.init(${source}).then(() => 'it was loaded', describe)\n${WORKS}`
  const [failure, host] = await inWorker(code, data)
  assert.equal(host, 'example.signalwire.com')
  assert.equal(failure.name, 'ConfigError', failure.message)
  return failure
}

for (const path of Object.keys(answers))
  test(`a download of ${path}`, async () => {
    const failure = await failureOf('data.url', { url: address + path })
    assert.equal(failure.code, 'wasm_unusable')
    assert.equal((await failureOf('await fetch(data.url)', { url: address + path })).message, failure.message)
  })

test('the error names the response, and the policy that may block compilation', async () => {
  const messageOf = async (path) => (await failureOf('data.url', { url: address + path })).message
  assert.match(await messageOf('/none'), /status 404/)
  assert.match(await messageOf('/html'), /sent it as text\/html/)
  for (const path of ['/html', '/html-as-wasm', '/half'])
    assert.match(await messageOf(path), /wasm-unsafe-eval/)
})

test('an unreachable server, and a download that fails before it is passed to init', async () => {
  const closed = { url: 'http://127.0.0.1:1/browser.wasm' }
  const failure = await failureOf('data.url', closed)
  assert.equal(failure.code, 'wasm_unusable')
  assert.match(failure.message, /connect-src/)
  assert.equal((await failureOf('fetch(data.url)', closed)).code, 'wasm_unusable')
  assert.equal((await failureOf(`'not a URL'`)).code, 'wasm_unusable')
})

test('values that are not a module', async () => {
  for (const source of [
    '42',
    'null',
    '{}',
    '[]',
    'new Uint8Array(8)',
    'bytes.subarray(0, 1000)',
    `Promise.reject('no')`,
  ])
    assert.equal((await failureOf(source)).code, 'wasm_unusable', source)
})

const other = Buffer.from(bytes)
other.write('0000000000000000', other.length - 16, 'latin1')
// As left by a tool that strips custom sections.
const stripped = bytes.subarray(0, bytes.lastIndexOf('signalwire-client ') - 3)
const foreign = new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0])

for (const [what, data] of Object.entries({
  'another version': other,
  'another module': foreign,
  'no version': stripped,
}))
  test(`a module of ${what}, as bytes and compiled`, async () => {
    for (const source of ['data.bytes', 'new WebAssembly.Module(data.bytes)']) {
      const { code, message } = await failureOf(source, { bytes: data })
      assert.equal(code, 'wasm_outdated')
      assert.match(message, /serve both from the same version/)
    }
  })
