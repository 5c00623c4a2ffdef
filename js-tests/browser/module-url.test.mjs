// The URL of the module is checked before the core is loaded: secrets are rejected in every form,
// file names are accepted.
import assert from 'node:assert/strict'
import { createHash, randomBytes, randomUUID } from 'node:crypto'
import { test } from 'node:test'
import { init } from 'signalwire-client/browser/slim'

const CLOSED = 'https://localhost:1'
const token = `PT${randomBytes(24).toString('hex')}`
const pair = `${randomUUID()}:${randomBytes(24).toString('base64url')}`
const legacy = `${randomBytes(40).toString('base64').replace(/[+/=]/g, 'a').slice(0, 49)}7`
const percent = (text) => [...Buffer.from(text)].map((byte) => `%${byte.toString(16)}`).join('')

async function refuses(url) {
  const error = await init(url).catch((reason) => reason)
  assert.ok(error instanceof Error)
  assert.ok(!error.message.includes(token) && !String(error.cause).includes(token))
  return error.code === 'wasm_unusable' && error.message.includes('looks like a secret')
}

test('secrets are rejected, also behind encodings', async () => {
  const base64 = Buffer.from(`?${pair}`).toString('base64url')
  const twice = Buffer.from(Buffer.from(token).toString('base64')).toString('base64')
  for (const secret of [token, pair, legacy, percent(token), base64, twice, percent(base64)])
    assert.ok(await refuses(`${CLOSED}/browser.wasm?key=${secret}`), secret.length)
  for (const user of ['ann', 'ann:password', token])
    assert.ok(await refuses(new URL(`https://${user}@localhost:1/browser.wasm`)))
})

test('file names of bundlers and hosts are accepted', async () => {
  const hash = (algorithm) => createHash(algorithm).update(randomBytes(9)).digest('hex')
  for (const path of [
    'assets/browser-DtQLVbHK.wasm',
    `_next/static/media/browser.${hash('md5')}.wasm?v=${hash('sha1')}`,
    `${hash('sha256')}/signalwire-client@0.1.0/dist/browser.wasm#a`,
    `npm/@scope/assets-of-an-application-with-a-long-name/psk_test/${randomUUID()}.wasm`,
  ])
    assert.equal(await refuses(`${CLOSED}/${path}`), false, path)
})
