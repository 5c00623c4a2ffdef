// The server of the demo responds only to its own page, with a policy that allows no foreign code.
import assert from 'node:assert/strict'
import { request } from 'node:http'
import { test } from 'node:test'
import { startSandbox } from '../support/sandbox.mjs'
import { startDemo } from './support/demo.mjs'

const sandbox = await startSandbox()
const demo = await startDemo(sandbox)

/** Sends a request with arbitrary headers, which fetch would not allow. */
function ask(path, { method = 'GET', headers = {}, body } = {}) {
  return new Promise((resolve, reject) => {
    const sent = request(new URL(path, demo), { method, headers }, async (answer) => {
      const text = await answer.setEncoding('utf8').reduce((all, chunk) => all + chunk, '')
      resolve({ status: answer.statusCode, headers: answer.headers, text })
    })
    sent.on('error', reject).end(body)
  })
}

const mint = (kind, body = '{}', headers = {}) =>
  ask(`/tokens/${kind}`, { method: 'POST', headers: { origin: demo, ...headers }, body })

test('the policy allows own code, WebAssembly and the Space, and nothing inline', async () => {
  const { headers } = await ask('/')
  const policy = headers['content-security-policy']
  assert.match(policy, /script-src 'self' 'wasm-unsafe-eval';/)
  assert.match(policy, new RegExp(`connect-src 'self' ${sandbox.url};`))
  assert.doesNotMatch(policy, /unsafe-inline|'unsafe-eval'|\*/)
})

test('requests from other origins and host names get no token', async () => {
  assert.equal((await mint('subscriber')).status, 200)
  for (const headers of [{ origin: 'https://example.com' }, { origin: 'null' }, { host: 'example.com:80' }]) {
    const { status, text } = await mint('subscriber', '{}', headers)
    assert.equal(status, 403)
    assert.doesNotMatch(text, /eyJ/)
  }
  assert.equal((await ask('/tokens/subscriber', { method: 'POST' })).status, 403)
})

test('an invalid request is rejected with a reason', async () => {
  for (const [kind, body] of [
    ['room', '{"name":"no such name!","user":"Ann"}'],
    ['room', '{"minutes":0,"name":"a"}'],
    ['room', 'no JSON'],
    ['chat', '{"minutes":"x","name":"a"}'],
  ]) {
    const { status, text } = await mint(kind, body)
    assert.equal(status, 422, text)
    assert.ok(JSON.parse(text).error.length > 10)
  }
  assert.equal((await mint('toString')).status, 404)
})

test('only the files of the page are served', async () => {
  for (const path of [
    '/server/main.mjs',
    '/../server/main.mjs',
    '/%2e%2e/server/main.mjs',
    '/.env',
    '/package.json',
  ])
    assert.equal((await ask(path)).status, 404, path)
  for (const path of ['/', '/main.mjs', '/base.css', '/signalwire-client.mjs'])
    assert.equal((await ask(path)).status, 200, path)
})
