// webhookReceiver and webhookMiddleware, before and after the body parsers of Express.
import assert from 'node:assert/strict'
import { createServer } from 'node:http'
import { test } from 'node:test'
import express from 'express'
import { ConfigError } from 'signalwire-client'
import { signWebhook, webhookMiddleware, webhookReceiver } from 'signalwire-client/webhooks'
import { listen } from './support/listen.mjs'
import { FORM, JSON_BODY, KINDS, newKey } from './support/signing.mjs'

const signingKey = newKey()
const origin = 'https://hooks.example.com'
const verify = (request, _response, raw) => {
  request.rawBody = raw
}

/**
 * An app whose last handler responds with the scheme, and whose error handler responds with 500 and
 * the error.
 */
async function serve(before, options = {}) {
  const errors = []
  const rejected = []
  const onRejected = (error) => rejected.push(error)
  const webhook = webhookMiddleware({ signingKey, origin, onRejected, ...options })
  const app = express()
  for (const parser of before) app.use(parser)
  app.use(
    '/mounted',
    express.Router().post('/in', webhook, sendScheme),
    express.Router().get('/in', webhook, sendScheme),
  )
  app.use((error, _request, response, _next) => {
    errors.push(error)
    response.sendStatus(500)
  })
  return { base: `http://127.0.0.1:${await listen(createServer(app))}`, errors, rejected }
}

const sendScheme = (request, response) => response.json(request.webhook)

async function post({ base }, { body, path = '/mounted/in?a=1', headers, ...unsigned }) {
  const signed = signWebhook({ signingKey, url: `${origin}${path}`, body, ...unsigned })
  const url = signed.url.replace(origin, base)
  return fetch(url, { method: 'POST', headers: { ...signed.headers, ...headers }, body })
}

const PARSERS = {
  'no parser': [],
  'express.raw': [express.raw({ type: () => true })],
  'express.text': [express.text({ type: () => true })],
  'express.json and express.urlencoded that keep the raw body': [
    express.json({ verify }),
    express.urlencoded({ extended: false, verify }),
  ],
  'express.urlencoded({ extended: true }) that keeps it': [
    express.urlencoded({ extended: true, verify }),
    express.json({ verify }),
  ],
  'express.raw before others': [express.raw({ type: () => true }), express.json(), express.urlencoded()],
}

for (const [what, before] of Object.entries(PARSERS))
  test(`after ${what} every kind of webhook is accepted, and rejected when it is changed`, async () => {
    const app = await serve(before)
    for (const [kind, unsigned] of Object.entries(KINDS)) {
      const taken = await post(app, unsigned)
      assert.equal(taken.status, 200, kind)
      const { scheme, payload } = await taken.json()
      assert.equal(scheme, unsigned.scheme, kind)
      assert.equal(typeof payload, 'object')
    }
    const forged = await post(app, { body: JSON_BODY, headers: { 'x-signalwire-signature': '0'.repeat(40) } })
    assert.deepEqual([forged.status, await forged.text()], [403, ''])
    assert.deepEqual(
      app.rejected.map(({ code }) => code),
      ['signature_mismatch'],
    )
    assert.deepEqual(app.errors, [])
  })

for (const [what, before, unsigned] of [
  ['express.json', [express.json()], { body: JSON_BODY }],
  ['express.urlencoded', [express.urlencoded()], { body: FORM, scheme: 'compat' }],
  [
    'express.urlencoded before express.raw',
    [express.urlencoded(), express.raw({ type: () => true })],
    { body: FORM, scheme: 'compat' },
  ],
])
  test(`a body that ${what} has parsed is a server error with a hint`, async () => {
    const app = await serve(before)
    assert.equal((await post(app, unsigned)).status, 500)
    const [{ code, message }] = app.errors
    assert.equal(code, 'body_not_raw')
    for (const word of ['express.urlencoded()', 'express.json()', 'verify', 'before any other body parser'])
      assert.ok(message.includes(word), message)
    assert.deepEqual(app.rejected, [])
  })

test('each defect of a request has its status', async () => {
  const app = await serve([], { maxBytes: 100 })
  assert.equal((await post(app, { body: `["${'x'.repeat(200)}"]` })).status, 413)
  assert.equal((await post(app, { body: '{"cut' })).status, 400)
  const unsigned = await fetch(`${app.base}/mounted/in`)
  assert.equal(unsigned.status, 403)
  assert.deepEqual(
    app.rejected.map(({ code }) => code),
    ['body_too_large', 'invalid_json', 'signature_missing'],
  )
  const broken = await serve([], {
    onRejected() {
      throw new Error('mine')
    },
  })
  assert.equal((await fetch(`${broken.base}/mounted/in`)).status, 500)
  assert.equal(broken.errors[0].message, 'mine')
})

test('the key is read and validated once, when the receiver is created', async (context) => {
  const { SIGNALWIRE_SIGNING_KEY: before } = process.env
  context.after(() => {
    if (before !== undefined) process.env.SIGNALWIRE_SIGNING_KEY = before
  })
  delete process.env.SIGNALWIRE_SIGNING_KEY
  for (const make of [webhookReceiver, webhookMiddleware]) {
    const code = (options) => {
      try {
        make(options)
      } catch (error) {
        assert.ok(error instanceof ConfigError, error)
        assert.match(error.stack.match(/^ {4}at .*$/m)[0], /webhooks-express\.test\.mjs/)
        return error.code
      }
      return assert.fail('it was made')
    }
    assert.equal(code(), 'missing_signing_key')
    assert.equal(code({ signingKey: `PT${'0123456789abcdef'.repeat(3)}` }), 'invalid_signing_key')
    assert.equal(code({ origin: 'hooks.example.com' }), 'invalid_options')
    assert.equal(code({ body: '' }), 'invalid_options')
    assert.equal(code({ maxBytes: 0 }), 'invalid_options')
  }
  assert.throws(() => webhookMiddleware({ signingKey, onRejected: 'log' }), { code: 'invalid_options' })

  process.env.SIGNALWIRE_SIGNING_KEY = signingKey
  const receive = webhookReceiver({ origin })
  delete process.env.SIGNALWIRE_SIGNING_KEY
  const { url, headers } = signWebhook({ signingKey, url: `${origin}/in`, body: JSON_BODY })
  const make = () => new Request(url, { method: 'POST', headers, body: JSON_BODY })
  assert.deepEqual((await receive(make())).payload, JSON.parse(JSON_BODY))
  const moved = new Request('http://localhost/other', { method: 'POST', headers, body: JSON_BODY })
  assert.ok(await receive(moved, { url, body: JSON_BODY }))
  await assert.rejects(receive(make(), { origin }), { code: 'invalid_options' })
  await assert.rejects(receive(make(), { body: `${JSON_BODY} ` }), { code: 'signature_mismatch' })
})
