// The browser module: it loads from bytes, knows only what needs no API token, and answers with data.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { at } from '../scripts/support/paths.mjs'

const bytes = readFileSync(at('dist/wasm/signalwire_bg.wasm'))
const glue = await import('../dist/wasm/signalwire.mjs')
glue.initSync({ module: bytes })

const operations = []
for (let index = 0; ; index++) {
  const facts = glue.operation(index)
  if (facts === undefined) break
  operations.push(JSON.parse(facts))
}
const indexOf = (wanted) => operations.findIndex(({ name }) => name === wanted)
const open = (name, args) =>
  glue.Call.open(indexOf(name), JSON.stringify(args), 'https://example.signalwire.com', 1000, 0)
const prepare = (name, args) => JSON.parse(open(name, args).request('a.b.c'))

test('it knows the four operations that need no API token, and no others', () => {
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

test('it is printed from the same table as the package for Node.js', () => {
  const text = readFileSync(at('js/generated/fingerprint.mjs'), 'utf8')
  assert.ok(text.includes(glue.fingerprint()))
})

test('a project id and a Space are read in all their forms', () => {
  const project = '3FA85F64-5717-4562-B3FC-2C963F66AFA6'
  assert.deepEqual(JSON.parse(glue.parseProjectId(project)), { value: project.toLowerCase() })
  for (const text of ['example', 'https://Example.SignalWire.com/'])
    assert.deepEqual(JSON.parse(glue.parseSpace(text)), { value: 'example.signalwire.com' })
})

test('an API token in the place of a project id is refused without being repeated', () => {
  const token = `PT${'0123456789abcdef'.repeat(3)}`
  const { error } = JSON.parse(glue.parseProjectId(token))
  assert.deepEqual([error.kind, error.looksLike], ['credential', 'api_token'])
  assert.ok(!JSON.stringify(error).includes(token))
})

test('a request is made as on a server', () => {
  const { value } = prepare('fabric.addresses.get', { path: ['a/b c'] })
  assert.equal(value.method, 'GET')
  assert.equal(value.url, 'https://example.signalwire.com/api/fabric/addresses/a%2Fb%20c')
  assert.deepEqual(Object.fromEntries(value.headers).Authorization, 'Bearer a.b.c')
  const body = { token: 'c2c_0123' }
  const made = prepare('fabric.tokens.createEmbedToken', { body }).value
  const { 'Content-Type': media, Authorization } = Object.fromEntries(made.headers)
  assert.deepEqual([media, Authorization, JSON.parse(made.body)], ['application/json', undefined, body])
})

test('wrong arguments are refused, each with its place', () => {
  const { error } = prepare('fabric.tokens.createEmbedToken', { body: { tokn: 1 } })
  assert.equal(error.kind, 'validation')
  assert.deepEqual(error.problems.map(({ path }) => path).sort(), ['token', 'tokn'])
  assert.ok(JSON.parse(glue.Call.open(0, 'not JSON', 'https://localhost', 1000, 0).request('')).error)
  assert.equal(glue.Call.open(operations.length, '{}', 'https://localhost', 1000, 0), undefined)
})

test('the glue runs under a policy that allows no eval, and resolves nothing by itself', () => {
  const source = readFileSync(at('dist/wasm/signalwire.mjs'), 'utf8')
  assert.doesNotMatch(source, /new Function|\beval\(|import\.meta/)
})
