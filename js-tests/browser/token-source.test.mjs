// Tokens from the user's server: one request at a time, cached while valid, renewed before they
// expire, rejected if they are secrets.
import assert from 'node:assert/strict'
import { createServer } from 'node:http'
import { mock, test } from 'node:test'
import { setImmediate as turn } from 'node:timers/promises'
import { init, TokenSource } from 'signalwire-client/browser'
import { listen } from '../support/listen.mjs'
import { startPage } from './support/page.mjs'

await init()
const page = await startPage()
const json = (value) => Buffer.from(JSON.stringify(value)).toString('base64url')
const tokenOf = (claims) => `${json({ alg: 'HS512', typ: 'VRT' })}.${json(claims)}.c2ln`
/** Advances the clock of the source, and waits for a refresh in progress. */
async function pass(ms) {
  mock.timers.tick(ms)
  await turn()
}

mock.timers.enable({ apis: ['Date'], now: Date.now() })

const seconds = () => Math.floor(Date.now() / 1000)

// A function that returns one token after the other, and the number of its calls.
function giving(...answers) {
  const source = async () => {
    const answer = answers[Math.min(source.asked++, answers.length - 1)]
    if (answer instanceof Error) throw answer
    return answer
  }
  source.asked = 0
  return source
}

test('one request for all waiting callers, and none while the token is valid', async () => {
  const ask = giving('one', 'two')
  const source = new TokenSource(ask)
  assert.deepEqual(await Promise.all([source.get(), source.get(), source.get()]), ['one', 'one', 'one'])
  assert.equal(await source.get(), 'one')
  assert.equal(ask.asked, 1)
  source.drop('another')
  assert.equal(await source.get(), 'one')
  source.drop('one')
  assert.equal(await source.get(), 'two')
  source.drop()
  await source.get()
  assert.equal(ask.asked, 3)
})

for (const [what, first] of Object.entries({
  'expires_in, in seconds': () => ({ token: 'one', expires_in: 0.3 }),
  'expiresAt, a date': () => ({ token: 'one', expiresAt: new Date(Date.now() + 300) }),
  'expires_at, as text': () => ({ token: 'one', expires_at: new Date(Date.now() + 300).toISOString() }),
}))
  test(`the token is renewed before it expires, and awaited after it: ${what}`, async () => {
    const ask = giving(first(), { token: 'two', expires_in: 60 })
    const source = new TokenSource(ask)
    assert.equal(await source.get(), 'one')
    await pass(260)
    assert.equal(await source.get(), 'one')
    assert.equal(ask.asked, 2)
    await pass(60)
    assert.equal(await source.get(), 'two')
    assert.equal(ask.asked, 2)
  })

test('the expiry is read from the token', async () => {
  const short = tokenOf({ iat: seconds() - 100, exp: seconds() + 1 })
  const ask = giving(short, 'two')
  const source = new TokenSource(ask, { renewBeforeMs: 1 })
  assert.equal(await source.get(), short)
  await pass(1100)
  assert.equal(await source.get(), 'two')
})

test('a wrong clock causes no request loop: a new token is valid for its lifetime', async () => {
  const ask = giving(tokenOf({ iat: seconds() - 7200, exp: seconds() - 3600 }))
  const source = new TokenSource(ask)
  await source.get()
  await source.get()
  assert.equal(ask.asked, 1)
})

test('temporary failures are retried with backoff; permanent ones are not', async () => {
  const lost = new TypeError('lost')
  const ask = giving(lost, lost, 'three')
  assert.equal(await new TokenSource(ask, { maxRetries: 2 }).get(), 'three')
  const never = giving(lost)
  await assert.rejects(new TokenSource(never, { maxRetries: 1 }).get(), { message: 'lost' })
  assert.equal(never.asked, 2)
  const refused = giving(Object.assign(new Error('log in'), { status: 401 }))
  await assert.rejects(new TokenSource(refused).get(), { message: 'log in' })
  assert.equal(refused.asked, 1)
})

test('an aborted caller stops waiting; without callers the request is cancelled', async () => {
  let ended
  const source = new TokenSource(({ signal }) => {
    return new Promise((_, reject) => {
      signal.addEventListener('abort', () => {
        ended = signal.reason
        reject(ended)
      })
    })
  })
  const [first, second] = [new AbortController(), new AbortController()]
  const waiting = [source.get({ signal: first.signal }), source.get({ signal: second.signal })].map((it) =>
    it.catch((e) => e),
  )
  first.abort('first')
  assert.equal(await waiting[0], 'first')
  assert.equal(ended, undefined)
  second.abort('second')
  assert.equal(await waiting[1], 'second')
  assert.equal(ended, 'second')
})

test('a request times out', async () => {
  const source = new TokenSource(() => new Promise(() => {}), { timeoutMs: 50 })
  await assert.rejects(source.get(), { name: 'TimeoutError', code: 'timeout' })
})

test('a failed refresh rejects callers without a valid token only', async () => {
  const ask = giving({ token: 'one', expires_in: 0.2 }, Object.assign(new Error('down'), { status: 400 }))
  const source = new TokenSource(ask)
  await source.get()
  await pass(180)
  assert.equal(await source.get(), 'one')
  await pass(60)
  await assert.rejects(source.get(), { message: 'down' })
})

test('missing tokens and server-side secrets are rejected and not cached', async () => {
  for (const answer of [undefined, null, '', 7, {}, { token: 7 }])
    await assert.rejects(new TokenSource(async () => answer, { maxRetries: 0 }).get(), { code: 'no_token' })
  const { token: secret } = page.sandbox
  for (const answer of [
    secret,
    { token: secret },
    { token: 'a.b.c', debug: [{ key: secret }] },
    { [secret]: 1, token: 'a' },
  ])
    await assert.rejects(new TokenSource(async () => answer).get(), ({ name, message, stack }) => {
      assert.ok(!`${message}${stack}`.includes(secret.slice(2)))
      return name === 'BrowserCredentialError'
    })
})

const server = createServer((request, answer) => {
  const { method, url, headers } = request
  server.seen = { method, url, headers }
  const [, status, body] = url.split('/')
  answer.writeHead(Number(status), { 'content-type': 'application/json' }).end(decodeURIComponent(body ?? ''))
})
const port = await listen(server)
const address = (status, body) => `http://127.0.0.1:${port}/${status}/${encodeURIComponent(body)}`

test('a URL is requested with POST, and the response may be JSON or the token alone', async () => {
  assert.equal(await new TokenSource(address(200, '{"token":"from json"}')).get(), 'from json')
  assert.equal(server.seen.method, 'POST')
  const options = { method: 'GET', headers: { 'x-csrf': 'yes' } }
  assert.equal(await new TokenSource(new URL(address(200, 'a.b.c\n')), options).get(), 'a.b.c')
  assert.deepEqual([server.seen.method, server.seen.headers['x-csrf']], ['GET', 'yes'])
})

test('an error status of the server is reported', async () => {
  const ask = (status) => new TokenSource(address(status, ''), { maxRetries: 0 }).get()
  await assert.rejects(ask(401), { name: 'AuthenticationError', code: 'token_refused', status: 401 })
  await assert.rejects(ask(503), { name: 'ServerError', code: 'token_refused' })
})

test('invalid options are rejected', () => {
  for (const make of [
    () => new TokenSource(7),
    () => new TokenSource('/t', { retries: 1 }),
    () => new TokenSource('/t', { method: 7 }),
  ])
    assert.throws(make, { code: 'invalid_options' })
})

test('a client uses the tokens of a source, and requests a new one after a 401', async () => {
  const ask = giving('a.b.c', { token: await page.mint() })
  const client = page.client({ tokenSource: new TokenSource(ask) })
  const { attempts } = await client.fabric.addresses.list().withResponse()
  assert.deepEqual([attempts, ask.asked], [2, 2])
  await client.fabric.addresses.list()
  assert.equal(ask.asked, 2)
  const wrong = page.client({ tokenSource: new TokenSource(giving('a.b.c', 'd.e.f')) })
  await assert.rejects(wrong.fabric.addresses.list(), { name: 'AuthenticationError', attempts: 2 })
})

test('a cancelled call stops waiting for a token', async () => {
  const source = new TokenSource(() => new Promise(() => {}))
  const client = page.client({ tokenSource: source, timeoutMs: 50 })
  await assert.rejects(client.fabric.addresses.list(), { name: 'TimeoutError', attempts: 0 })
})
