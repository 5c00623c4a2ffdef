// Loading the core from no argument, bytes, a module, a response or a URL; loading it once; and the
// errors.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { test } from 'node:test'
import { at } from '../../scripts/support/paths.mjs'
import { listen } from '../support/listen.mjs'
import { bytes, inWorker } from './support/worker.mjs'

const server = createServer((request, answer) => {
  const type = request.url === '/plain.wasm' ? 'application/octet-stream' : 'application/wasm'
  answer.writeHead(request.url === '/none.wasm' ? 404 : 200, { 'content-type': type }).end(bytes)
})
const address = `http://127.0.0.1:${await listen(server)}`

const WORKS = `return entry.Space.parse('example').host`
const ways = {
  nothing: 'await entry.init()',
  bytes: 'await entry.init(bytes)',
  'a buffer': 'await entry.init(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length))',
  'a module': 'await entry.init(new WebAssembly.Module(bytes))',
  'a promise of a module': 'await entry.init(WebAssembly.compile(bytes))',
  'an answer': 'await entry.init(await fetch(data.address))',
  'a URL': 'await entry.init(new URL(data.address))',
  'text, served as something else': `await entry.init(data.address + '/plain.wasm')`,
  'two calls at once': 'await Promise.all([entry.init(bytes), entry.init()])',
  'a second call after one that failed': `await entry.init(data.address + '/none.wasm').catch(() => {}); await entry.init()`,
}

for (const [what, code] of Object.entries(ways))
  test(`it loads from ${what}`, async () => {
    assert.equal(await inWorker(`${code}\n${WORKS}`, { address }), 'example.signalwire.com')
  })

test('the slim entry loads from bytes, and reports that it needs a source', async () => {
  const slim = { entry: 'signalwire-client/browser/slim' }
  assert.equal(await inWorker(`await entry.init(bytes)\n${WORKS}`, slim), 'example.signalwire.com')
  const { code, message } = await inWorker('await entry.init()', slim)
  assert.equal(code, 'wasm_missing')
  assert.match(message, /browser\.wasm/)
})

test('before init() all functions report that it is missing', async () => {
  for (const code of [
    `new entry.SignalWireBrowser({ space: 'example' })`,
    `entry.BrowserToken.parse('a.b.c')`,
    `entry.ProjectId.parse('a')`,
    `new entry.TokenSource('/token')`,
  ])
    assert.equal((await inWorker(code)).code, 'not_initialised', code)
})

test('the classes for servers name the right entry', async () => {
  for (const code of ['new entry.SignalWire()', 'new entry.Credentials({})', 'entry.Credentials.fromEnv()']) {
    const error = await inWorker(code)
    assert.deepEqual([error.name, error.code], ['BrowserCredentialError', 'server_only'])
    assert.match(error.message, /where-tokens-belong/)
  }
})

test('it contains no eval, no top-level await and no import.meta.url', () => {
  for (const file of ['dist/browser.mjs', 'dist/browser-slim.mjs']) {
    const source = readFileSync(at(file), 'utf8')
    assert.doesNotMatch(source, /new Function|\beval\(|import\.meta|\bimport\(/)
    assert.doesNotMatch(source, /(?:^|[;}])\s*await\b(?![^{}]*\})/)
  }
})
