// Errors of the browser build and of the Node build are the same for the same fault.
import assert from 'node:assert/strict'
import { afterEach, test } from 'node:test'
import { inspect } from 'node:util'
import { startPage } from './support/page.mjs'

const page = await startPage()
const subscriberToken = await page.mint()
const browser = page.client({ subscriberToken, maxRetries: 1 })
const node = page.sandbox.client({ subscriberToken, maxRetries: 1 })
const C2C = `c2c_${'0123456789abcdef'.repeat(2)}`
const id = '3fa85f64-5717-4562-b3fc-2c963f66afa6'

afterEach(() => page.sandbox.clear())

const list = (client) => client.fabric.addresses.list()
const embed = (client) => client.fabric.tokens.createEmbedToken({ token: C2C })

const faults = [
  ['an unknown id', (client) => client.fabric.addresses.get(id)],
  ['a refused token', (client) => client.fabric.addresses.list(undefined, { subscriberToken: 'a.b.c' })],
  [
    'a body of two problems',
    (client) => client.fabric.tokens.createInviteToken({ address_id: 7, expire_at: 1 }),
  ],
  ['no body', (client) => client.fabric.tokens.createEmbedToken()],
  [
    '400 with a list',
    list,
    { status: 400, body: { errors: [{ code: 'x', message: 'Bad', attribute: 'a', url: 'https://e.x' }] } },
  ],
  [
    '402, flat',
    embed,
    { status: 402, body: { code: 20003, message: 'Pay', more_info: 'https://e.x', status: 402 } },
  ],
  ['403', list, { status: 403, body: { error: 'Forbidden' } }],
  ['418, HTML', list, { status: 418, body: '<html><TITLE> Teapot </TITLE></html>' }],
  ['422 with a secret in it', embed, () => ({ status: 422, body: `token PT${'ab'.repeat(24)} is wrong` })],
  ['429 that asks for too much', list, { status: 429, retry_after: 3600 }],
  ['500 twice', list, { times: 2, status: 500 }],
  ['500 of a POST', embed, { status: 500, body: { error: 'no' } }],
  ['503 twice, with a time', embed, { times: 2, status: 503, retry_after: 0 }],
  ['200 with HTML', list, { status: 200, body: '<html></html>' }],
  ['200 with half a JSON', list, { status: 200, body: '{"data": [' }],
  ['200 with nothing where a list should be', list, { status: 200, body: '' }],
  ['a redirect', list, { status: 302, headers: { location: 'https://elsewhere.example/x?y=z' } }],
]

for (const [what, call, fault] of faults)
  test(`${what}: the same error`, async () => {
    const [ours, theirs] = [await failure(browser, call, fault), await failure(node, call, fault)]
    assert.deepEqual(ours, theirs)
    assert.ok(!JSON.stringify(ours).includes('abababab'))
  })

test('the body of a success that is not JSON is available on request', async () => {
  for (const body of ['<html>made</html>', '{"token": "made']) {
    await page.sandbox.misbehave({ times: 1, status: 200, body })
    const error = await embed(browser).then(
      () => assert.fail('it succeeded'),
      (reason) => reason,
    )
    assert.deepEqual([error.code, error.status, error.maybeDelivered], ['invalid_json', 200, true])
    assert.equal(error.revealBody(), body)
    assert.ok(!`${inspect(error)} ${JSON.stringify(error)} ${error.stack}`.includes('made'))
  }
})

async function failure(client, call, fault) {
  await page.sandbox.clear()
  if (fault) await page.sandbox.misbehave(typeof fault === 'function' ? fault() : fault)
  const error = await call(client).then(
    () => assert.fail('it succeeded'),
    (error) => error,
  )
  const { requestId: _, ...facts } = error.toJSON()
  return { ...facts, body: error.body, sent: (await page.sandbox.journal()).length }
}

test('after a lost response a GET is retried, and a POST is not and is maybeDelivered', async () => {
  await page.sandbox.misbehave({ drop: true })
  assert.ok(Array.isArray((await list(browser)).data))
  await page.sandbox.misbehave({ drop: true })
  await assert.rejects(embed(browser), {
    name: 'NetworkError',
    code: 'no_answer',
    attempts: 1,
    maybeDelivered: true,
    retryable: false,
  })
  await page.sandbox.misbehave({ times: 2, cut: 10 })
  await assert.rejects(list(browser), {
    name: 'NetworkError',
    code: 'reset',
    attempts: 2,
    maybeDelivered: false,
    retryable: true,
  })
})

test('a Retry-After as a date is respected', async () => {
  const now = Date.now()
  const headers = {
    'retry-after': new Date(now + 2000).toUTCString(),
    date: new Date(now + 1000).toUTCString(),
  }
  await page.sandbox.misbehave({ status: 503, headers })
  await list(browser)
  assert.ok(Date.now() - now >= 1000)
})
