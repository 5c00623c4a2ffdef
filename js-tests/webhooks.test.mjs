// Webhooks: verified requests, their payloads, and the errors of rejected ones.
import assert from 'node:assert/strict'
import { once } from 'node:events'
import { createRequire } from 'node:module'
import { test } from 'node:test'
import { inspect } from 'node:util'
import { Worker } from 'node:worker_threads'
import { ConfigError, DecodeError, SignalWireError } from 'signalwire-client'
import * as esm from 'signalwire-client/webhooks'
import { signWebhook, verifyWebhook, WebhookError } from 'signalwire-client/webhooks'
import { within } from '../scripts/support/wait.mjs'
import { deliver, FORM, JSON_BODY, KINDS, newKey } from './support/signing.mjs'

const cjs = createRequire(import.meta.url)('signalwire-client/webhooks')
const signingKey = newKey()
// The key and the signature of a test that packages of the Compatibility API publish.
const PUBLISHED = {
  signingKey: '12345',
  url: 'https://mycompany.com/myapp.php?foo=1&bar=2',
  body: 'CallSid=CA1234567890ABCDE&Caller=%2B14158675309&Digits=1234&From=%2B14158675309&To=%2B18005551212',
  headers: { 'X-Twilio-Signature': 'RSOYDt4T1cUTdK1PDd93/VVr8B8=' },
}

function refusal(delivery, Class = WebhookError) {
  try {
    verifyWebhook(delivery)
  } catch (error) {
    assert.ok(error instanceof Class, `${error.name}: ${error.message}`)
    return error
  }
  assert.fail('it was accepted')
}

test('import and require export the same names, and one error class', () => {
  const names = [
    'WebhookError',
    'receiveWebhook',
    'signWebhook',
    'verifyWebhook',
    'webhookMiddleware',
    'webhookReceiver',
  ]
  for (const entry of [esm, cjs])
    assert.deepEqual(
      Object.keys(entry)
        .filter((name) => !['default', 'module.exports'].includes(name))
        .sort(),
      names,
    )
  const error = refusal({ ...PUBLISHED, headers: {} })
  assert.ok(error instanceof cjs.WebhookError && error instanceof SignalWireError)
})

test('the published form is verified, with its port and without', () => {
  for (const url of [PUBLISHED.url, PUBLISHED.url.replace('.com/', '.com:443/')]) {
    const { payload, scheme } = verifyWebhook({ ...PUBLISHED, url })
    assert.equal(scheme, 'compat')
    assert.equal(payload.CallSid, 'CA1234567890ABCDE')
    assert.equal(payload.From, '+14158675309')
  }
})

for (const [what, unsigned] of Object.entries(KINDS)) {
  test(`${what} is verified as text and as bytes, and not with a changed byte`, () => {
    const delivery = deliver({ signingKey, ...unsigned })
    const bytes = Buffer.from(unsigned.body)
    for (const body of [unsigned.body, bytes, new Uint8Array(bytes), new Uint8Array(bytes).buffer])
      assert.equal(verifyWebhook({ ...delivery, body }).scheme, unsigned.scheme)
    assert.equal(refusal({ ...delivery, body: `${unsigned.body}x` }).code, 'signature_mismatch')
    assert.equal(refusal({ ...delivery, url: `${delivery.url}x` }).code, 'signature_mismatch')
    assert.equal(refusal({ ...delivery, signingKey: newKey() }).code, 'signature_mismatch')
  })
}

test('a payload is JSON, the fields of a form, or those of the query', () => {
  const payloadOf = (unsigned) => verifyWebhook(deliver({ signingKey, ...unsigned })).payload
  assert.deepEqual(payloadOf({ body: JSON_BODY }), JSON.parse(JSON_BODY))
  const form = payloadOf({ body: FORM, scheme: 'compat' })
  assert.deepEqual(form, {
    MessageSid: '7b9b9b52',
    MessageStatus: 'delivered',
    NumSegments: '1',
    Body: 'Hallo ü',
    Tag: ['a', 'b'],
  })
  assert.deepEqual(payloadOf({ body: '', scheme: 'compat' }), { a: '1' })
  const hostile = payloadOf({ body: '__proto__=x&constructor=y', scheme: 'compat' })
  assert.deepEqual(Object.keys(hostile), ['__proto__', 'constructor'])
  assert.equal(Object.getPrototypeOf(hostile), Object.prototype)
})

test('headers may be Headers, objects in any case, or lists', () => {
  const delivery = deliver({ signingKey, body: JSON_BODY })
  const pairs = Object.entries(delivery.headers)
  const shouted = Object.fromEntries(pairs.map(([name, value]) => [name.toUpperCase(), value]))
  const listed = Object.fromEntries(pairs.map(([name, value]) => [name, [value]]))
  const bare = Object.assign(Object.create(null), delivery.headers)
  for (const headers of [new Headers(delivery.headers), shouted, listed, bare])
    assert.ok(verifyWebhook({ ...delivery, headers }).payload.call)
  const [name, value] = Object.entries(delivery.headers)[1]
  assert.equal(refusal({ ...delivery, headers: { [name]: [value, value] } }).code, 'signature_malformed')
})

test('if there is a SHA-256 signature, only it is verified', () => {
  const strong = deliver({ signingKey, body: JSON_BODY, scheme: 'hex-sha256' })
  const weak = deliver({ signingKey, body: JSON_BODY })
  const forged = deliver({ signingKey: newKey(), body: JSON_BODY, scheme: 'hex-sha256' })
  assert.equal(
    verifyWebhook({ ...weak, headers: { ...weak.headers, ...strong.headers } }).scheme,
    'hex-sha256',
  )
  const error = refusal({ ...weak, headers: { ...weak.headers, ...forged.headers } })
  assert.equal(error.code, 'signature_mismatch')
})

test('a parsed body is rejected with a hint', () => {
  const delivery = deliver({ signingKey, body: JSON_BODY })
  for (const body of [JSON.parse(JSON_BODY), undefined, null, 7, [], new URLSearchParams(FORM)]) {
    const error = refusal({ ...delivery, body })
    assert.equal(error.code, 'body_not_raw')
    assert.match(error.message, /raw body.*express\.raw/)
  }
})

test('a test that signs an object is told to sign the string that it sends', () => {
  for (const body of [{ id: 1 }, new URLSearchParams(FORM), undefined])
    assert.throws(() => signWebhook({ url: 'https://hooks.example.com/a', body, signingKey }), {
      code: 'body_not_raw',
      message: /sign the string that is sent: JSON\.stringify\(value\)/,
    })
})

test('a mismatch reports its likely cause', () => {
  const delivery = deliver({ signingKey, body: JSON_BODY })
  const inside = { ...delivery, url: 'http://10.0.0.7/in?a=1' }
  const proxy = { 'X-Forwarded-Proto': 'https', 'X-Forwarded-Host': 'hooks.example.com' }
  assert.match(
    refusal({ ...inside, headers: { ...delivery.headers, ...proxy } }).message,
    /matches the address in X-Forwarded/,
  )
  const plain = refusal({ ...delivery, url: delivery.url.replace('https', 'http') })
  assert.match(plain.hints[0], /the same URL with https: a proxy terminates TLS/)
  const authorised = { ...delivery.headers, authorization: 'Basic bWU6eA==' }
  const login = refusal({ ...delivery, url: 'https://a.example/', headers: authorised })
  assert.ok(login.hints.some((hint) => hint.includes('user:password@')))
  assert.match(refusal({ ...delivery, headers: {} }).message, /no signature header; .*SWAIG/)
})

test('no error shows the key, a digest, the body or a password in the URL', () => {
  const [wrong, body] = [newKey(), '{"secret":"hunter2"}']
  const url = 'https://me:hunter2@hooks.example.com/in'
  const { headers } = signWebhook({ signingKey: wrong, url, body })
  const sent = deliver({ signingKey, url, body })
  for (const error of [
    refusal({ ...sent, signingKey: wrong }),
    refusal({ ...sent, headers: {} }),
    refusal({ ...sent, headers: { 'x-signalwire-signature': 'hunter2' } }),
    refusal({ ...sent, signingKey: ` ${wrong}` }, ConfigError),
    refusal({ ...sent, url: 'me:hunter2@x' }, ConfigError),
  ]) {
    const shown = `${inspect(error, { depth: 9, showHidden: true })} ${JSON.stringify(error)} ${error.stack}`
    for (const secret of [wrong, 'hunter2', headers['x-signalwire-signature']])
      assert.ok(!shown.includes(secret), shown)
  }
})

test('a verified webhook that is not JSON is a DecodeError', () => {
  const delivery = deliver({ signingKey, body: '{"half":' })
  const error = refusal(delivery, DecodeError)
  assert.equal(error.code, 'invalid_json')
  assert.ok(!error.message.includes('half'))
})

test('invalid options are named', () => {
  const delivery = deliver({ signingKey, body: JSON_BODY })
  const paths = (given) => refusal(given, ConfigError).problems.map(({ path }) => path)
  assert.deepEqual(paths({ ...delivery, url: '/in?a=1' }), ['url'])
  assert.deepEqual(paths({ ...delivery, headers: undefined }), ['headers'])
  assert.deepEqual(paths({ ...delivery, headers: 'x: y' }), ['headers'])
  assert.deepEqual(paths({ ...delivery, signingkey: 'x' }), ['signingkey'])
  assert.deepEqual(paths({ ...delivery, signingKey: undefined }), ['signingKey'])
  assert.deepEqual(paths(undefined), ['options'])
  assert.throws(() => signWebhook({ ...PUBLISHED, headers: undefined, scheme: 'md5' }), ConfigError)
})

test('the key is read from the environment by default', async (context) => {
  context.after(() => delete process.env.SIGNALWIRE_SIGNING_KEY)
  const { signingKey: _, ...delivery } = deliver({ signingKey, body: JSON_BODY })
  assert.equal(refusal(delivery, ConfigError).code, 'missing_signing_key')
  process.env.SIGNALWIRE_SIGNING_KEY = signingKey
  assert.ok(verifyWebhook(delivery))
  const token = `PT${'0123456789abcdef'.repeat(3)}`
  process.env.SIGNALWIRE_SIGNING_KEY = token
  const error = refusal(delivery, ConfigError)
  assert.match(error.message, /SIGNALWIRE_SIGNING_KEY.*is an API token/)
  assert.ok(!error.message.includes(token))
})

test('a worker thread has a separate environment', async () => {
  const { signingKey: _, ...delivery } = deliver({ signingKey, body: JSON_BODY })
  const code = `
    const { parentPort, workerData } = require('node:worker_threads')
    const { verifyWebhook } = require('signalwire-client/webhooks')
    parentPort.postMessage(verifyWebhook(workerData).scheme)`
  const worker = new Worker(code, {
    eval: true,
    env: { SIGNALWIRE_SIGNING_KEY: signingKey },
    workerData: delivery,
  })
  const [scheme] = await within(60_000, 'a worker that verifies', once(worker, 'message'))
  assert.equal(scheme, 'hex-sha1')
})
