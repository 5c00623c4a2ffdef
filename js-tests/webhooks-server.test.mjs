// Servers that receive signed requests over real connections, and Fetch requests.
import assert from 'node:assert/strict'
import { createServer, request } from 'node:http'
import { connect as connectHttp2, constants, createServer as createHttp2 } from 'node:http2'
import { connect } from 'node:net'
import { test } from 'node:test'
import { ConfigError } from 'signalwire-client'
import { receiveWebhook, signWebhook, WebhookError } from 'signalwire-client/webhooks'
import { within } from '../scripts/support/wait.mjs'
import { addCleanup } from './support/cleanup.mjs'
import { listen } from './support/listen.mjs'
import { deliver, FORM, JSON_BODY, KINDS, newKey } from './support/signing.mjs'

const LIMIT_MS = 60_000
const signingKey = newKey()

/**
 * A server that responds with the outcome of its handler: 200 and the payload, or 403 and the code
 * of the error.
 */
async function serve(handler, create = createServer) {
  const server = create(async (incoming, answer) => {
    try {
      answer.end(JSON.stringify(await handler(incoming)))
    } catch (error) {
      const facts = { name: error.name, code: error.code, message: error.message }
      answer.writeHead(error.code === 'body_too_large' ? 413 : 403).end(JSON.stringify(facts))
    }
  })
  return `http://127.0.0.1:${await listen(server)}`
}

async function post({ url, headers, body }) {
  const answer = await fetch(url, { method: 'POST', headers, body })
  return { status: answer.status, ...(await answer.json()) }
}

for (const [what, unsigned] of Object.entries(KINDS))
  test(`a server accepts ${what} and rejects it when changed`, async () => {
    const base = await serve((incoming) => receiveWebhook(incoming, { signingKey }))
    const signed = signWebhook({ signingKey, url: `${base}/hooks/in?a=1&b=%20`, ...unsigned })
    const taken = await post({ ...signed, body: unsigned.body })
    assert.deepEqual([taken.status, taken.scheme], [200, unsigned.scheme])
    const forged = await post({ ...signed, body: `${unsigned.body} ` })
    assert.deepEqual([forged.status, forged.code], [403, 'signature_mismatch'])
    assert.equal((await post({ url: signed.url, body: unsigned.body })).code, 'signature_missing')
  })

test('behind a proxy `origin` or `url` is the public URL', async () => {
  const origins = [
    'https://hooks.example.com',
    'https://hooks.example.com/',
    'https://me:x@hooks.example.com',
  ]
  for (const origin of origins) {
    const base = await serve((incoming) => receiveWebhook(incoming, { signingKey, origin }))
    const url = `${origin.replace(/\/$/, '')}/in?a=1`
    const { headers } = signWebhook({ signingKey, url, body: JSON_BODY })
    assert.equal((await post({ url: `${base}/in?a=1`, headers, body: JSON_BODY })).status, 200)
    assert.equal((await post({ url: `${base}/other`, headers, body: JSON_BODY })).status, 403)
  }
  const url = 'https://hooks.example.com/outside'
  const { headers } = signWebhook({ signingKey, url, body: JSON_BODY })
  const base = await serve((incoming) => receiveWebhook(incoming, { signingKey, url }))
  assert.equal((await post({ url: `${base}/inside`, headers, body: JSON_BODY })).status, 200)
})

test('X-Forwarded headers are not trusted', async () => {
  const base = await serve((incoming) => receiveWebhook(incoming, { signingKey }))
  const signed = signWebhook({ signingKey, url: 'https://hooks.example.com/in', body: JSON_BODY })
  const forwarded = { 'x-forwarded-proto': 'https', 'x-forwarded-host': 'hooks.example.com' }
  const answer = await post({
    url: `${base}/in`,
    headers: { ...signed.headers, ...forwarded },
    body: JSON_BODY,
  })
  assert.equal(answer.status, 403)
  assert.match(answer.message, /pass it as `origin`/)
})

test('a router that strips a prefix does not change the signed path', async () => {
  const base = await serve((incoming) => {
    Object.assign(incoming, { originalUrl: incoming.url, url: '/' })
    return receiveWebhook(incoming, { signingKey })
  })
  const signed = signWebhook({ signingKey, url: `${base}/mounted/in`, body: JSON_BODY })
  assert.equal((await post({ ...signed, body: JSON_BODY })).status, 200)
})

test('a raw body of a framework is used, a parsed one is rejected', async () => {
  const read = async (incoming) => Buffer.concat(await incoming.toArray())
  const servers = {
    rawBody: async (incoming) => {
      incoming.rawBody = await read(incoming)
      incoming.body = JSON.parse(incoming.rawBody)
      return receiveWebhook(incoming, { signingKey })
    },
    text: async (incoming) => {
      incoming.body = String(await read(incoming))
      return receiveWebhook(incoming, { signingKey })
    },
    option: async (incoming) => receiveWebhook(incoming, { signingKey, body: await read(incoming) }),
    untouched: (incoming) => receiveWebhook(Object.assign(incoming, { body: {} }), { signingKey }),
  }
  for (const [what, handler] of Object.entries(servers)) {
    const base = await serve(handler)
    const signed = signWebhook({ signingKey, url: `${base}/`, body: JSON_BODY })
    assert.equal((await post({ ...signed, body: JSON_BODY })).status, 200, what)
  }
  const base = await serve(async (incoming) => {
    incoming.body = JSON.parse(await read(incoming))
    return receiveWebhook(incoming, { signingKey })
  })
  const signed = signWebhook({ signingKey, url: `${base}/`, body: JSON_BODY })
  const answer = await post({ ...signed, body: JSON_BODY })
  assert.equal(answer.code, 'body_not_raw')
  assert.match(answer.message, /an object of 3 fields that a framework parsed/)
})

test('a body that is too long receives a response', async () => {
  const base = await serve((incoming) => receiveWebhook(incoming, { signingKey, maxBytes: 1000 }))
  for (const [length, status] of [
    [1000, 200],
    [1001, 413],
  ]) {
    const body = `["${'x'.repeat(length - 4)}"]`
    const signed = signWebhook({ signingKey, url: `${base}/`, body })
    assert.equal((await post({ ...signed, body })).status, status)
  }
})

test('a connection that ends inside the body is reported', async () => {
  const { promise, resolve } = deferred()
  const base = await serve(async (incoming) => {
    incoming.once('data', () => socket.destroy())
    resolve(await receiveWebhook(incoming, { signingKey }).catch((error) => error))
  })
  const socket = connect(new URL(base).port, '127.0.0.1')
  socket.write('POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 10\r\n\r\n{"a"')
  const error = await within(LIMIT_MS, 'the handler to end', promise)
  assert.ok(error instanceof WebhookError)
  assert.equal(error.code, 'body_incomplete')
})

test('a Fetch request is read once', async () => {
  for (const unsigned of Object.values(KINDS)) {
    const { url, headers } = signWebhook({ signingKey, url: 'https://hooks.example.com/in?a=1', ...unsigned })
    const make = () => new Request(url, { method: 'POST', headers, body: unsigned.body })
    const received = make()
    assert.equal((await receiveWebhook(received, { signingKey })).scheme, unsigned.scheme)
    if (unsigned.body === '') continue
    await assert.rejects(receiveWebhook(received, { signingKey }), { code: 'body_not_raw' })
    await assert.rejects(receiveWebhook(make(), { signingKey, maxBytes: 5 }), { code: 'body_too_large' })
  }
})

test('an HTTP/2 request is accepted', async () => {
  const base = await serve((incoming) => receiveWebhook(incoming, { signingKey }), createHttp2)
  const { headers } = signWebhook({ signingKey, url: `${base}/in?a=1`, body: FORM, scheme: 'compat' })
  const session = connectHttp2(base)
  addCleanup('closing a session of HTTP/2', () => session.destroy())
  const stream = session.request({ ':method': 'POST', ':path': '/in?a=1', ...headers })
  stream.end(FORM)
  const text = await stream.setEncoding('utf8').reduce((all, chunk) => all + chunk, '')
  assert.equal(JSON.parse(text).payload?.MessageStatus, 'delivered', text)
})

test('an HTTP/2 request that is reset inside the body is reported', async () => {
  const { promise, resolve } = deferred()
  const base = await serve(async (incoming) => {
    incoming.once('data', () => stream.close(constants.NGHTTP2_CANCEL))
    resolve(await receiveWebhook(incoming, { signingKey }).catch((error) => error))
  }, createHttp2)
  const session = connectHttp2(base)
  addCleanup('closing a session of HTTP/2', () => session.destroy())
  const stream = session.request({ ':method': 'POST', ':path': '/in', 'content-length': '10' })
  stream.on('error', () => {})
  stream.write('{"a"')
  assert.equal((await within(LIMIT_MS, 'the handler to end', promise)).code, 'body_incomplete')
})

test('a request without a host needs a url, and an event is not a request', async () => {
  const base = await serve((incoming) => {
    delete incoming.headers.host
    return receiveWebhook(incoming, { signingKey })
  })
  const answer = await new Promise((resolve, reject) => {
    const sent = request(base, { method: 'POST' }, (incoming) => incoming.toArray().then(resolve, reject))
    sent.on('error', reject).end('{}')
  })
  assert.match(String(answer), /ConfigError.*without a host/)
  const { headers, body } = deliver({ signingKey, body: JSON_BODY })
  for (const event of [undefined, {}, { headers, body }])
    await assert.rejects(receiveWebhook(event, { signingKey }), ConfigError)
})

function deferred() {
  const outcome = {}
  outcome.promise = new Promise((resolve) => Object.assign(outcome, { resolve }))
  return outcome
}
