// The ES module entry and the CommonJS entry have the same exports, and only intended ones.
import assert from 'node:assert/strict'
import { createRequire } from 'node:module'
import { test } from 'node:test'
import * as esm from 'signalwire-client'
import { SignalWire } from 'signalwire-client'
import { described, methodOf } from './support/api.mjs'

const cjs = createRequire(import.meta.url)('signalwire-client')
const OPTIONS = {
  project: '3fa85f64-5717-4562-b3fc-2c963f66afa6',
  token: `PT${'0123456789abcdef'.repeat(3)}`,
  space: 'example',
}

const NAMES = [
  'AbortError',
  'ApiError',
  'AuthenticationError',
  'ConfigError',
  'Credentials',
  'DecodeError',
  'InvalidRequestError',
  'NetworkError',
  'NotFoundError',
  'PermissionError',
  'RateLimitError',
  'ServerError',
  'SignalWire',
  'SignalWireError',
  'TimeoutError',
  'ValidationError',
  'checkSwml',
]

const namesOf = (entry) => Object.keys(entry).filter((name) => !['default', 'module.exports'].includes(name))

test('import and require export the same names', () => {
  assert.deepEqual(namesOf(esm).sort(), NAMES)
  assert.deepEqual(namesOf(cjs).sort(), NAMES)
})

test('exported classes and functions have the names of their exports', async () => {
  const entries = [esm, await import('signalwire-client/realtime'), await import('signalwire-client/testing')]
  for (const [name, value] of entries.flatMap(Object.entries))
    if (typeof value === 'function') assert.equal(value.name, name)
})

test('both entries have every documented operation', () => {
  for (const entry of [esm, cjs]) {
    const client = new entry.SignalWire(OPTIONS)
    const missing = described.filter(({ name }) => typeof methodOf(client, name) !== 'function')
    assert.deepEqual(missing, [])
  }
})

test('a resource is created once', () => {
  const client = new SignalWire(OPTIONS)
  assert.equal(client.video.rooms, client.video.rooms)
})

test('deep imports are not possible', async () => {
  await assert.rejects(import('signalwire-client/dist/node.mjs'), { code: 'ERR_PACKAGE_PATH_NOT_EXPORTED' })
})

test('import starts nothing: a program that only imports ends at once', async () => {
  const { run } = await import('../scripts/support/run.mjs')
  const args = ['--input-type=module', '--eval', `import 'signalwire-client'`]
  assert.equal(await run(process.execPath, args), '')
})
