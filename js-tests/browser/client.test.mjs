// The browser client with the fetch of Node.js: operations, paging, and the end of calls.
import assert from 'node:assert/strict'
import { beforeEach, test } from 'node:test'
import { SignalWireBrowser, TokenSource } from 'signalwire-client/browser'
import { startPage } from './support/page.mjs'

const page = await startPage()
const subscriberToken = await page.mint()
// One more than fits on a page; each has an address.
const rooms = Array.from({ length: 51 }, (_, number) => ({
  name: `room-${number}`,
  enable_room_previews: false,
}))
for (const room of rooms) await page.server.fabric.conferenceRooms.create(room)
const client = page.client({ subscriberToken })
const { addresses, tokens } = client.fabric
const calls = async () =>
  (await page.sandbox.journal()).map(({ operation, status }) => `${operation} ${status}`)

beforeEach(() => page.sandbox.clear())

test('addresses are listed with a subscriber token, page by page', async () => {
  const { data } = await addresses.list()
  const all = []
  for await (const address of addresses.list()) all.push(address.name)
  assert.equal(data.length, 50)
  assert.ok(rooms.every(({ name }) => all.includes(name)))
  assert.equal((await addresses.get(data[0].id)).id, data[0].id)
})

test("a next link that names another host or is not escaped is requested from the client's origin", async () => {
  const next = 'http://gateway.example/api/fabric/addresses?name="Jürgen A"'
  await page.sandbox.misbehave({ times: 1, status: 200, body: { data: [], links: { next } } })
  await page.sandbox.misbehave({ times: 1, status: 200, body: { data: [{ id: 'last' }], links: {} } })
  const seen = []
  for await (const { id } of addresses.list()) seen.push(id)
  assert.deepEqual(seen, ['last'])
  const [, second] = await page.sandbox.journal()
  assert.deepEqual([second.path, second.query], ['/api/fabric/addresses', { name: '"Jürgen A"' }])
})

test('the four operations are called, each with the credential that it accepts', async () => {
  const [{ id }] = (await addresses.list()).data
  await addresses.get(id)
  await tokens.createInviteToken({ address_id: id })
  await tokens.createEmbedToken({ token: `c2c_${'0123456789abcdef'.repeat(2)}` })
  assert.deepEqual(
    (await page.sandbox.journal()).map(({ operation, headers }) => `${operation} ${headers.authorization}`),
    [
      'fabric.addresses.list Bearer',
      'fabric.addresses.get Bearer',
      'fabric.tokens.createInviteToken Bearer',
      'fabric.tokens.createEmbedToken undefined',
    ],
  )
})

test('it has exactly these operations', () => {
  const names = (object) => Object.getOwnPropertyNames(Object.getPrototypeOf(object))
  assert.deepEqual(names(addresses).sort(), ['constructor', 'get', 'list'])
  assert.deepEqual(names(tokens).sort(), ['constructor', 'createEmbedToken', 'createInviteToken'])
  assert.deepEqual(names(client.fabric).sort(), ['addresses', 'constructor', 'tokens'])
  assert.equal(client.video, undefined)
})

test('a call may have its own token, and withResponse returns the metadata of the response', async () => {
  const other = page.client()
  const { data, status, attempts, headers } = await other.fabric.addresses
    .list(undefined, { subscriberToken })
    .withResponse()
  assert.ok(Array.isArray(data.data))
  assert.deepEqual(
    [status, attempts, headers.get('content-type')],
    [200, 1, 'application/json; charset=utf-8'],
  )
  await assert.rejects(other.fabric.addresses.list(), { code: 'missing_credentials' })
})

test('invalid arguments are rejected before anything is sent', async () => {
  const wrong = tokens.createInviteToken({ adress_id: 1, expires_at: 1.5, 'a b"c': true })
  await assert.rejects(wrong, ({ name, problems }) => {
    assert.equal(name, 'ValidationError')
    assert.deepEqual(problems.map(({ path }) => path).sort(), [
      '[a key of 5 characters]',
      'address_id',
      'adress_id',
      'expires_at',
    ])
    assert.equal(problems.find(({ path }) => path === 'adress_id').hint, 'did you mean "address_id"?')
    return true
  })
  await assert.rejects(addresses.get(''), { name: 'ValidationError' })
  assert.deepEqual(await calls(), [])
})

test('fields without validation are sent unchanged', async () => {
  // The sandbox rejects what the API does not document, so its response is configured.
  const [{ id }] = (await addresses.list()).data
  await page.sandbox.misbehave({ status: 201, body: {} })
  await tokens.createInviteToken(
    { address_id: id },
    { extraBody: { expires_at: 4102444800 }, extraQuery: { a: ['b c', 1] } },
  )
  const [, sent] = await page.sandbox.journal()
  assert.deepEqual(sent.body, { address_id: id, expires_at: 4102444800 })
  assert.deepEqual(sent.query, { a: 'b c,1' })
})

test('a signal cancels a call before it starts, in flight, and while it waits for a retry', async () => {
  const over = AbortSignal.abort('over')
  await assert.rejects(addresses.list(undefined, { signal: over }), {
    name: 'AbortError',
    cause: 'over',
  })
  assert.deepEqual(await calls(), [])

  for (const fault of [{ delay_ms: 5000 }, { status: 503, retry_after: 10 }]) {
    await page.sandbox.misbehave(fault)
    const controller = new AbortController()
    const call = addresses.list(undefined, { signal: controller.signal })
    setTimeout(() => controller.abort('enough'), 100)
    await assert.rejects(call, { name: 'AbortError', code: 'aborted', cause: 'enough', attempts: 1 })
    await page.sandbox.clear()
  }
})

test('a timeout and close() end a call', async () => {
  await page.sandbox.misbehave({ times: 2, delay_ms: 5000 })
  await assert.rejects(addresses.list(undefined, { timeoutMs: 100 }), {
    name: 'TimeoutError',
    code: 'timeout',
    attempts: 1,
  })
  const closing = page.client({ subscriberToken })
  const call = closing.fabric.addresses.list()
  setTimeout(() => closing.close(), 100)
  await assert.rejects(call, { name: 'AbortError', code: 'client_closed' })
  await assert.rejects(closing.fabric.addresses.list(), { code: 'client_closed' })
})

test('hooks observe each call and no secret', async () => {
  const events = []
  const watched = page.client({
    subscriberToken,
    onRequest: (e) => events.push(e),
    onResponse: (e) => events.push(e),
  })
  await watched.fabric.addresses.list()
  assert.deepEqual(
    events.map(({ operation, status }) => [operation, status]),
    [
      ['fabric.addresses.list', undefined],
      ['fabric.addresses.list', 200],
    ],
  )
  assert.match(events[0].id, /./)
  assert.equal(events[1].id, events[0].id)
  assert.ok(!JSON.stringify([events, watched]).includes(subscriberToken))
})

test('onRetry observes each retry and its cause, including the one with a new token', async () => {
  const retries = []
  const onRetry = (event) => retries.push(event)
  await page.sandbox.misbehave({ times: 1, status: 503, retry_after: 0 })
  await page.client({ subscriberToken, onRetry }).fabric.addresses.list()
  await page.sandbox.misbehave({ times: 1, status: 401 })
  const tokenSource = new TokenSource(() => subscriberToken)
  await page.client({ tokenSource, onRetry }).fabric.addresses.list()

  const call = { operation: 'fabric.addresses.list', method: 'GET', path: '/api/fabric/addresses' }
  const [{ id, delayMs, ...unavailable }, refused] = retries
  assert.notEqual(refused.id, id)
  assert.deepEqual(unavailable, { ...call, attempts: 1, code: 'unavailable', status: 503 })
  assert.ok(delayMs >= 0 && delayMs <= 500, `${delayMs}`)
  assert.deepEqual(refused, {
    id: refused.id,
    ...call,
    attempts: 1,
    delayMs: 0,
    code: 'unauthorized',
    status: 401,
  })
  assert.ok(retries.length === 2 && retries.every(Object.isFrozen))
})

test('either a Space or a base URL is required', () => {
  assert.equal(new SignalWireBrowser({ space: 'Example' }).origin, 'https://example.signalwire.com')
  assert.equal(new SignalWireBrowser({ baseUrl: 'https://[0:0::1]:443/' }).origin, 'https://[::1]')
  const wrong = [
    [{}, 'invalid_options'],
    [undefined, 'invalid_options'],
    [{ space: 'a', baseUrl: 'https://localhost' }, 'invalid_options'],
    [{ space: 'a', spaec: 'a' }, 'invalid_options'],
    [{ space: 'a', subscriberToken: 'a', tokenSource: { get() {} } }, 'invalid_options'],
    [{ space: 'a.example.com' }, 'invalid_space'],
    [{ baseUrl: 'http://localhost' }, 'invalid_base_url'],
    [{ baseUrl: 'https://localhost/path' }, 'invalid_base_url'],
  ]
  for (const [options, code] of wrong)
    assert.throws(() => new SignalWireBrowser(options), { code }, JSON.stringify(options))
})
