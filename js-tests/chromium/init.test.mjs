// Failures of init() in a page: the ConfigError, and loading the right module afterwards without a
// new page.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { at } from '../../scripts/support/paths.mjs'
import { startBrowser } from './support/browser.mjs'
import { serve, startSite } from './support/site.mjs'

const bytes = readFileSync(at('dist/browser.wasm'))
const outdated = Buffer.from(bytes)
outdated.write('0000000000000000', outdated.length - 16, 'latin1')

const HTML = '<!doctype html><title>A page</title>'
const files = {
  '/index.html': HTML,
  '/signalwire-client.mjs': readFileSync(at('dist/browser-slim.mjs')),
  '/browser.wasm': bytes,
  '/page.wasm': HTML,
  '/page.html': HTML,
  '/half.wasm': bytes.subarray(0, bytes.length / 2),
  '/foreign.wasm': Buffer.from('\0asm\x01\0\0\0', 'latin1'),
  '/outdated.wasm': outdated,
}
const POLICY = "default-src 'none'; img-src data:; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'"

let policy = POLICY
const { url, certificate } = await startSite((asked) => serve(files, policy)(asked))
const browser = await startBrowser([certificate])

/**
 * Calls init in a page with a policy for each source in turn; returns code and message of each
 * error, or nothing.
 */
async function tryAll(sources, under = POLICY) {
  policy = under
  const page = await browser.open(url)
  return page.evaluate(async (list) => {
    const { init, Space } = await import('/signalwire-client.mjs')
    const results = []
    for (const source of list) {
      const error = await init(source).catch((reason) => reason)
      results.push(error ? `${error.name} ${error.code} ${error.message}` : Space.parse('example').host)
    }
    return results
  }, sources)
}

test('wrong files, one after the other, and then the right one', async () => {
  const wrong = ['/none.wasm', '/page.wasm', '/page.html', '/half.wasm', '/foreign.wasm', '/outdated.wasm']
  const results = await tryAll([...wrong, '/browser.wasm'])
  assert.equal(results.pop(), 'example.signalwire.com')
  for (const result of results.splice(-2)) assert.match(result, /^ConfigError wasm_outdated /)
  for (const result of results) assert.match(result, /^ConfigError wasm_unusable /)
  assert.match(results[0], /404/)
  assert.match(results[2], /text\/html/)
})

test('a policy that blocks compilation, streamed or not, or the connection', async () => {
  const noCompile = POLICY.replace(" 'wasm-unsafe-eval'", '')
  const [streamed] = await tryAll(['/browser.wasm'], noCompile)
  assert.match(streamed, /^ConfigError wasm_unusable .*'wasm-unsafe-eval'/)
  const noConnect = POLICY.replace("connect-src 'self'", "connect-src 'none'")
  const [refused] = await tryAll(['/browser.wasm'], noConnect)
  assert.match(refused, /^ConfigError wasm_unusable .*connect-src/)
})
