// Arguments, options and answers that were made to do harm.
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

/** The refusal of a call that was not sent. */
async function refusal(promise) {
  const error = await promise.then(
    () => assert.fail('nothing was refused'),
    (reason) => reason,
  )
  assert.ok(error instanceof ValidationError, error)
  assert.deepEqual(await sandbox.journal(), [], 'something was sent')
  assert.ok(JSON.stringify(error).length < 20_000, 'the error quotes too much')
  return error.problems
}

const pathsOf = async (promise) => (await refusal(promise)).map(({ path }) => path)

/** The server answers the next request with this text. */
const answer = (body) =>
  sandbox.misbehave({ match: { path: '/api/video/rooms' }, times: 1, status: 200, body })

test('a key called __proto__ is a field like any other', async () => {
  assert.deepEqual(await pathsOf(rooms.create(JSON.parse(POLLUTED))), ['__proto__', 'constructor'])
  await rooms.create(JSON.parse(POLLUTED), { validate: 'off' }).catch(() => {})
  const [{ body }] = await sandbox.journal()
  assert.ok(Object.hasOwn(body, '__proto__') && Object.hasOwn(body, 'constructor'))
})

test('an answer with such a key pollutes nothing', async () => {
  await answer(POLLUTED)
  const room = await rooms.get('id')
  assert.ok(Object.hasOwn(room, '__proto__'))
  assert.equal(Object.getPrototypeOf(room), Object.prototype)
})

test('options with such a key are refused', async () => {
  const hidden = JSON.parse('{"__proto__":{"validate":"off"}}')
  assert.deepEqual(await pathsOf(rooms.get('id', {}, hidden)), ['options.__proto__'])
  const options = { ...sandbox.options() }
  Object.defineProperty(options, '__proto__', { value: { baseUrl: 'https://a.example' }, enumerable: true })
  assert.throws(() => new SignalWire(options), { code: 'invalid_options' })
})

test('what others put into Object.prototype reaches no request', async () => {
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

test('a getter that throws is a problem at its place, without its message', async () => {
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

test('a proxy that refuses everything is refused', async () => {
  const { proxy, revoke } = Proxy.revocable({}, {})
  revoke()
  await refusal(rooms.create(proxy))
})

test('an object that contains itself is refused, and so is one without an end', async () => {
  const round = { name: 'a', meta: {} }
  round.meta.self = round
  assert.deepEqual(await pathsOf(rooms.create(round)), ['meta.self'])
  const endless = { toJSON: () => ({ more: endless, name: 'a' }) }
  await refusal(rooms.create(endless))
  const deep = JSON.parse(`${'{"a":'.repeat(5000)}1${'}'.repeat(5000)}`)
  await refusal(rooms.create({ name: 'a', meta: deep }))
})

test('half a character is refused wherever it stands', async () => {
  const half = 'a\ud800'
  for (const call of [
    () => rooms.create({ name: half }),
    () => rooms.create({ name: 'a', meta: { [half]: 1 } }),
    () => rooms.list({ page_token: half }),
    () => rooms.get(half),
  ])
    await refusal(call())
})

test('a BigInt is refused, with what to do', async () => {
  const [{ path, hint }] = await refusal(rooms.create({ name: 'a', max_members: 5n }))
  assert.deepEqual([path, hint], ['max_members', 'send a number or a string'])
})

test('a number beyond 2^53 is rounded in an answer, as JSON.parse does; docs/types.md says where one may be', async () => {
  await answer('{"id":9007199254740993,"small":9007199254740991}')
  assert.deepEqual(await rooms.get('id'), { id: 2 ** 53, small: Number.MAX_SAFE_INTEGER })
})

test('a body of 100 MB is refused at its limit; without one only the network refuses', async () => {
  const large = 'x'.repeat(100_000_000)
  assert.deepEqual(await pathsOf(rooms.create({ name: large })), ['name'])
  const nowhere = sandbox.client({ baseUrl: 'https://localhost:1', maxRetries: 0 })
  const call = nowhere.video.rooms.create({ name: 'a', meta: { large } })
  await assert.rejects(call, { name: 'NetworkError', code: 'refused', maybeDelivered: false })
})

test('200,000 mistakes are told in short', async () => {
  const body = Object.fromEntries(Array.from({ length: 200_000 }, (_, index) => [`field_${index}`, index]))
  assert.equal((await refusal(rooms.create({ name: 'a', ...body }))).length, 100)
})
