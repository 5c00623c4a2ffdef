// The browser module: it loads from bytes, knows only what needs no API token, and answers with data.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { at } from '../scripts/support/paths.mjs'

const bytes = readFileSync(at('dist/wasm/signalwire_bg.wasm'))
const glue = await import('../dist/wasm/signalwire.mjs')
await glue.default({ module_or_path: bytes })

const operations = []
for (let index = 0; ; index++) {
  const facts = glue.operation(index)
  if (facts === undefined) break
  operations.push(JSON.parse(facts))
}
const indexOf = (wanted) => operations.findIndex(({ name }) => name === wanted)
const prepare = (name, args) => JSON.parse(glue.prepare(indexOf(name), JSON.stringify(args)))

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
  assert.deepEqual([error.kind, error.code], ['config', 'invalid_project_id'])
  assert.match(error.message, /API token/)
  assert.ok(!JSON.stringify(error).includes(token))
})

test('a request is made as on a server', () => {
  const { value } = prepare('fabric.addresses.get', { path: ['a/b c'] })
  assert.equal(value.method, 'GET')
  assert.equal(value.target, '/api/fabric/addresses/a%2Fb%20c')
  const body = { token: 'c2c_0123' }
  const made = prepare('fabric.tokens.createEmbedToken', { body }).value
  assert.deepEqual([made.contentType, JSON.parse(made.body)], ['application/json', body])
})

test('wrong arguments are refused, each with its place', () => {
  const { error } = prepare('fabric.tokens.createEmbedToken', { body: { tokn: 1 } })
  assert.equal(error.kind, 'validation')
  assert.deepEqual(error.problems.map(({ path }) => path).sort(), ['token', 'tokn'])
  assert.ok(JSON.parse(glue.prepare(0, 'not JSON')).error)
})

test('the glue runs under a policy that allows no eval, and resolves nothing by itself', () => {
  const source = readFileSync(at('dist/wasm/signalwire.mjs'), 'utf8')
  assert.doesNotMatch(source, /new Function|\beval\(|import\.meta/)
})
