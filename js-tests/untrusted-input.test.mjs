// Malicious arguments, options and responses.
import assert from 'node:assert/strict'
import { afterEach, beforeEach, test } from 'node:test'
import { SignalWire, ValidationError } from 'signalwire-client'
import { startSandbox } from './support/sandbox.mjs'

const sandbox = await startSandbox()
const client = sandbox.client({ maxRetries: 0 })
const { rooms } = client.video
const POLLUTED = '{"name":"a","__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}'

beforeEach(() => sandbox.clear())
afterEach(() => assert.equal({}.polluted, undefined, 'a prototype was polluted'))

/** The problems of a rejected call that was not sent. */
async function refusal(promise) {
  const error = await promise.then(
    () => assert.fail('the call was not rejected'),
    (reason) => reason,
  )
  assert.ok(error instanceof ValidationError, error)
  assert.deepEqual(await sandbox.journal(), [], 'something was sent')
  assert.ok(JSON.stringify(error).length < 20_000, 'the error quotes too much')
  return error.problems
}

const pathsOf = async (promise) => (await refusal(promise)).map(({ path }) => path)

/** Makes the server respond to the next request with this body. */
const answer = (body) =>
  sandbox.misbehave({ match: { path: '/api/video/rooms' }, times: 1, status: 200, body })

test('a key called __proto__ is an ordinary field', async () => {
  assert.deepEqual(await pathsOf(rooms.create(JSON.parse(POLLUTED))), ['__proto__', 'constructor'])
  await rooms.create(JSON.parse(POLLUTED), { validate: 'off' }).catch(() => {})
  const [{ body }] = await sandbox.journal()
  assert.ok(Object.hasOwn(body, '__proto__') && Object.hasOwn(body, 'constructor'))
})

test('a response with such a key pollutes no prototype', async () => {
  await answer(POLLUTED)
  const room = await rooms.get('id')
  assert.ok(Object.hasOwn(room, '__proto__'))
  assert.equal(Object.getPrototypeOf(room), Object.prototype)
})

test('options with such a key are rejected', async () => {
  const hidden = JSON.parse('{"__proto__":{"validate":"off"}}')
  assert.deepEqual(await pathsOf(rooms.get('id', {}, hidden)), ['options.__proto__'])
  const options = { ...sandbox.options() }
  Object.defineProperty(options, '__proto__', { value: { baseUrl: 'https://a.example' }, enumerable: true })
  assert.throws(() => new SignalWire(options), { code: 'invalid_options' })
})

test('properties of Object.prototype are not sent', async () => {
  const planted = { validate: 'off', extraBody: { planted: 1 }, extraQuery: { planted: 1 }, planted: 1 }
  Object.assign(Object.prototype, planted)
  try {
    await sandbox.client().video.rooms.create({ name: 'clean' }, {})
  } finally {
    for (const name of Object.keys(planted)) delete Object.prototype[name]
  }
  const [{ body, query }] = await sandbox.journal()
  assert.deepEqual([Object.keys(body), Object.keys(query)], [['name'], []])
})

test('a getter that throws is a problem with its path, without its message', async () => {
  const secret = `${crypto.randomUUID()}`
  const thrower = (name) => ({
    get [name]() {
      throw new TypeError(secret)
    },
  })
  for (const [call, path] of [
    [() => rooms.create(thrower('name')), 'name'],
    [() => rooms.list(thrower('page_size')), 'query.page_size'],
    [() => rooms.get('id', {}, { extraQuery: thrower('a') }), 'options.extraQuery.a'],
  ]) {
    const problems = await refusal(call())
    assert.deepEqual([problems[0].path, JSON.stringify(problems).includes(secret)], [path, false])
  }
})

test('a revoked Proxy is rejected', async () => {
  const { proxy, revoke } = Proxy.revocable({}, {})
  revoke()
  await refusal(rooms.create(proxy))
})

test('a cyclic object is rejected, and so is one without an end', async () => {
  const round = { name: 'a', meta: {} }
  round.meta.self = round
  assert.deepEqual(await pathsOf(rooms.create(round)), ['meta.self'])
  const endless = { toJSON: () => ({ more: endless, name: 'a' }) }
  await refusal(rooms.create(endless))
  const deep = JSON.parse(`${'{"a":'.repeat(5000)}1${'}'.repeat(5000)}`)
  await refusal(rooms.create({ name: 'a', meta: deep }))
})

test('a lone surrogate is rejected everywhere', async () => {
  const half = 'a\ud800'
  for (const call of [
    () => rooms.create({ name: half }),
    () => rooms.create({ name: 'a', meta: { [half]: 1 } }),
    () => rooms.list({ page_token: half }),
    () => rooms.get(half),
  ])
    await refusal(call())
})

test('a BigInt is rejected with a hint', async () => {
  const [{ path, hint }] = await refusal(rooms.create({ name: 'a', max_members: 5n }))
  assert.deepEqual([path, hint], ['max_members', 'send a number or a string'])
})

test('a number above 2^53 in a response is rounded, as by JSON.parse; docs/evidence/types.md lists such fields', async () => {
  await answer('{"id":9007199254740993,"small":9007199254740991}')
  assert.deepEqual(await rooms.get('id'), { id: 2 ** 53, small: Number.MAX_SAFE_INTEGER })
})

test('a body of 100 MB is rejected by a length limit, and accepted without one', async () => {
  const large = 'x'.repeat(100_000_000)
  assert.deepEqual(await pathsOf(rooms.create({ name: large })), ['name'])
  const nowhere = sandbox.client({ baseUrl: 'https://localhost:1', maxRetries: 0 })
  const call = nowhere.video.rooms.create({ name: 'a', meta: { large } })
  await assert.rejects(call, { name: 'NetworkError', code: 'refused', maybeDelivered: false })
})

test('200,000 mistakes are reported in short form', async () => {
  const body = Object.fromEntries(Array.from({ length: 200_000 }, (_, index) => [`field_${index}`, index]))
  assert.equal((await refusal(rooms.create({ name: 'a', ...body }))).length, 100)
})
