// The browser module: it loads from bytes, and contains only the operations without an API token.
import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { at } from '../scripts/support/paths.mjs'
import { described } from './support/api.mjs'

const bytes = readFileSync(at('dist/wasm/signalwire_bg.wasm'))
const glue = await import('../dist/wasm/signalwire.mjs')
glue.initSync({ module: bytes })

const operations = []
for (let index = 0; ; index++) {
  const facts = glue.operation(index)
  if (facts === undefined) break
  operations.push(facts)
}
const indexOf = (wanted) => operations.findIndex(({ name }) => name === wanted)
const client = new glue.Client('https://example.signalwire.com', 1000, 0)
const open = (name, args) => client.call(indexOf(name), JSON.stringify(args))
const prepare = (name, args) => open(name, args).request('a.b.c')
const thrownBy = (run) => {
  try {
    run()
  } catch (thrown) {
    return thrown
  }
}

test('it has the four operations that need no API token, and no others', () => {
  assert.deepEqual(
    operations.map(({ name, auth }) => `${name} ${auth}`),
    [
      'fabric.addresses.get bearer',
      'fabric.addresses.list bearer',
      'fabric.tokens.createEmbedToken none',
      'fabric.tokens.createInviteToken bearer',
    ],
  )
})

test('it is generated from the same registry as the package for Node.js', () => {
  const text = readFileSync(at('js/generated/fingerprint.ts'), 'utf8')
  assert.ok(text.includes(glue.fingerprint()))
})

test('the name of a section contains its version, before it is started', async () => {
  const name = `signalwire-client ${glue.fingerprint()}`
  assert.equal(WebAssembly.Module.customSections(await WebAssembly.compile(bytes), name).length, 1)
})

test('a project id and a Space are parsed in all their forms', () => {
  const project = '3FA85F64-5717-4562-B3FC-2C963F66AFA6'
  assert.equal(glue.parseProjectId(project), project.toLowerCase())
  for (const text of ['example', 'https://Example.SignalWire.com/'])
    assert.equal(glue.parseSpace(text), 'example.signalwire.com')
})

test('an API token as a project id is rejected without being repeated', () => {
  const token = `PT${'0123456789abcdef'.repeat(3)}`
  const error = thrownBy(() => glue.parseProjectId(token))
  assert.deepEqual([error.kind, error.looksLike], ['credential', 'api_token'])
  assert.ok(!JSON.stringify(error).includes(token))
})

test('a request is built as on a server', () => {
  const value = prepare('fabric.addresses.get', { path: ['a/b c'] })
  assert.equal(value.method, 'GET')
  assert.equal(value.url, 'https://example.signalwire.com/api/fabric/addresses/a%2Fb%20c')
  assert.deepEqual(Object.fromEntries(value.headers).Authorization, 'Bearer a.b.c')
  const body = { token: 'c2c_0123' }
  const made = prepare('fabric.tokens.createEmbedToken', { body })
  const { 'Content-Type': media, Authorization } = Object.fromEntries(made.headers)
  assert.deepEqual([media, Authorization, JSON.parse(made.body)], ['application/json', undefined, body])
})

test('invalid arguments are rejected, each with its path', () => {
  const error = thrownBy(() => prepare('fabric.tokens.createEmbedToken', { body: { tokn: 1 } }))
  assert.equal(error.kind, 'validation')
  assert.deepEqual(error.problems.map(({ path }) => path).sort(), ['token', 'tokn'])
  assert.equal(thrownBy(() => client.call(0, 'not JSON').request('a.b.c')).kind, 'validation')
  assert.equal(client.call(operations.length, '{}'), undefined)
})

test('the glue uses no eval and resolves no URL', () => {
  const source = readFileSync(at('dist/wasm/signalwire.mjs'), 'utf8')
  assert.doesNotMatch(source, /new Function|\beval\(|import\.meta/)
})

// The contents of a build with API tokens: the names and paths of operations that need one, and the
// code that stores and sends it.
const server = described.filter(({ auth }) => auth === 'basic' || auth === undefined)
const publicPaths = new Set(operations.map(({ path }) => path))
const marks = [
  // The end of a public name, `addresses.list`, is told by its path alone.
  ...server
    .map(({ name }) => name)
    .filter((name) => !operations.some((one) => one.name.endsWith(`.${name}`))),
  ...server.map(({ template }) => template).filter((path) => !publicPaths.has(path)),
  'SIGNALWIRE_API_TOKEN',
  'AccountSid}/',
  'regex',
]
const found = (file) => {
  const text = readFileSync(at(file), 'latin1')
  return marks.filter((mark) => text.includes(mark))
}

test('the module contains nothing of a build with API tokens', () => {
  assert.equal(server.length, 369)
  for (const file of ['dist/browser.wasm', 'dist/wasm/signalwire.mjs', 'dist/browser-slim.mjs'])
    assert.deepEqual(found(file), [], file)
  // "Basic" is the name of a kind of secret, and never the scheme of a header.
  assert.doesNotMatch(readFileSync(at('dist/browser.wasm'), 'latin1'), /Basic (?!credential)/)
})

test('control: the addon for Node.js contains all of it', () => {
  const addon = readdirSync(at('dist')).find((name) => name.endsWith('.node'))
  assert.deepEqual(found(`dist/${addon}`), marks)
})

test('the module exports exactly these functions and imports nothing of the page', async () => {
  const module = await WebAssembly.compile(bytes)
  const names = WebAssembly.Module.exports(module)
    .filter(({ kind, name }) => kind === 'function' && !name.startsWith('__'))
    .map(({ name }) => name.replace(/_[0-9a-f]{16}$/, ''))
  assert.deepEqual(names.sort(), [
    'call_aborted',
    'call_needsToken',
    'call_onReady',
    'call_onResponse',
    'call_onTransportError',
    'call_request',
    'call_timedOut',
    'call_timeoutMs',
    'client_call',
    'client_new',
    'fingerprint',
    'operation',
    'parseBaseUrl',
    'parseProjectId',
    'parseSpace',
    'parseToken',
    'refuseUrl',
    'refuseValue',
    'retryAfterMs',
    'retryDelay',
  ])
  const needed = WebAssembly.Module.imports(module).map(({ name }) => name)
  assert.deepEqual(
    needed.filter((name) => !name.startsWith('__wb')),
    [],
  )
})

test('fields of a token are those of JSON.parse, also __proto__ and numbers beyond 2^53', () => {
  const part = (json) => Buffer.from(json).toString('base64url')
  const claims = '{"b":1e21,"__proto__":{"x":1},"2":-0,"1":12345678901234567890,"r":"room","n":null}'
  const token = glue.parseToken(`${part('{"alg":"HS256","typ":"VRT"}')}.${part(claims)}.c2ln`)
  assert.equal(token.kind, 'room')
  assert.equal(Object.getPrototypeOf(token.claims), Object.prototype)
  assert.equal(JSON.stringify(token.claims), JSON.stringify(JSON.parse(claims)))
})

test('a body is sent as JSON.stringify writes it, and extra fields replace its own', () => {
  const body = { token: 'c2c_0123', __proto__: null }
  const options = { extraBody: JSON.parse('{"__proto__":{"a":1e21},"token":"é\\u2028"}'), validate: 'off' }
  const made = prepare('fabric.tokens.createEmbedToken', { body, options })
  assert.equal(made.body, '{"__proto__":{"a":1e+21},"token":"é\u2028"}')
})
