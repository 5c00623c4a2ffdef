// docs/migration.md: every method of this package that it names exists and accepts the shown
// arguments.
import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import * as main from 'signalwire-client'
import * as webhooks from 'signalwire-client/webhooks'
import { at } from '../scripts/support/paths.mjs'
import { methodOf } from './support/api.mjs'

const page = readFileSync(at('docs/migration.md'), 'utf8')
const { Credentials, SignalWire } = main
const project = '7b9b9b52-0b1e-4e0d-9d3e-2f6a5c1d8e90'
const token = `PT${randomBytes(24).toString('hex')}`
const client = new SignalWire({ project, token, space: 'example' })

// The methods of this package are in the last column of tables, in the code and in the sentences;
// the other columns describe other packages.
const ours = page
  .split('\n')
  .map((line) => (line.startsWith('|') ? line.split('|').at(-2) : line))
  .join('\n')
const calls = [...ours.matchAll(/\bclient\.([a-zA-Z.]+)\(([^()]*)\)/g)]

test('the page names methods of each kind', () => {
  const names = new Set(calls.map(([, name]) => name))
  assert.ok(names.size > 90, `${names.size}`)
  for (const name of ['compat.calls.get', 'calling.dial', 'phoneNumbers.setCallFlow'])
    assert.ok(names.has(name))
})

test('every method that it names exists', () => {
  const lost = calls.map(([, name]) => name).filter((name) => typeof methodOf(client, name) !== 'function')
  assert.deepEqual(lost, [])
})

test('no method is shown with too many arguments', () => {
  const wrong = calls.filter(([, name, list]) => given(list).length >= functionOf(name).length)
  assert.deepEqual(
    wrong.map(([text]) => text),
    [],
  )
})

test('methods of the compatibility API are shown with their path values', () => {
  const isPath = (value) => !['body', 'query', 'options', 'object'].includes(value)
  for (const [text, name, list] of calls.filter(([, name]) => name.startsWith('compat.')))
    assert.equal(given(list).filter(isPath).length, argumentsOf(functionOf(name)).filter(isPath).length, text)
})

test('the named parts of credentials, errors and webhooks exist', () => {
  for (const [, name] of ours.matchAll(/\bcredentials\.(\w+)\(/g))
    assert.equal(typeof Credentials.prototype[name], 'function', name)
  for (const [, name] of ours.matchAll(/`(\w+Error)`/g))
    assert.ok(name === 'SyntaxError' || name in main, name)
  for (const name of ['verifyWebhook', 'webhookMiddleware'])
    assert.ok(name in webhooks && ours.includes(name))
})

function functionOf(name) {
  const parts = name.split('.')
  const method = parts.pop()
  return parts.reduce((object, part) => object[part], client)[method]
}

/** The arguments of a call as shown on the page; an object literal is one argument. */
const given = (list) => split(list.replaceAll(/\{[^}]*\}/g, 'object'))

/** The parameter names of a generated method up to the options, from its source. */
const argumentsOf = (method) => split(/\(([^)]*)\)/.exec(method.toString())[1]).slice(0, method.length)

function split(list) {
  const parts = list.split(',').map((text) => text.trim())
  return parts.filter((text) => text !== '')
}
