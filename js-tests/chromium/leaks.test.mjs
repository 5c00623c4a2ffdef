// A page cannot be made to send a secret of a server through the package: every way with every secret in every form, and two servers
// that note all they are asked.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { at } from '../../scripts/support/paths.mjs'
import { holds, makeSecrets } from './leaks/forms.mjs'
import { ways } from './leaks/ways.mjs'
import { startBrowser } from './support/browser.mjs'
import { policyFor, serve, startSite } from './support/site.mjs'

const secrets = makeSecrets()
const TOKEN = 'eyJhbGciOiJkaXIifQ..aaaa.bbbb.cccc'
const CORS = { 'access-control-allow-origin': '*', 'access-control-allow-headers': '*, authorization' }

const space = await startSite(() => ({
  headers: { ...CORS, 'content-type': 'application/json' },
  body: '{"data":[],"links":{}}',
}))

const read = (path) => readFileSync(at(path))
const files = {
  '/index.html':
    '<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,"><script type="module" src="/page.mjs"></script><body>',
  '/page.mjs': read('js-tests/chromium/leaks/page.mjs'),
  '/ways.mjs': read('js-tests/chromium/leaks/ways.mjs'),
  '/surroundings.mjs': read('js-tests/chromium/leaks/surroundings.mjs'),
  '/signalwire-client.mjs': read('dist/browser.mjs'),
  '/slim.mjs': read('dist/browser-slim.mjs'),
}

let current
let grants = 0
const GRANTS = {
  '/grant/text': () => current,
  '/grant/json': () => JSON.stringify({ token: current, expires_in: 60 }),
  '/grant/none': () => TOKEN,
  '/grant/second': () => (grants++ % 2 ? current : TOKEN),
}
const page = serve(files, policyFor(space.url))
const site = await startSite((asked) =>
  Object.hasOwn(GRANTS, asked.path) ? { body: GRANTS[asked.path]() } : page(asked),
)
const browser = await startBrowser([space.certificate, site.certificate])
const opened = await browser.open(site.url)
await opened.waitForSelector('body[data-answer]', { state: 'attached' })

const asked = () =>
  [...space.requests, ...site.requests].map(({ method, path, headers, body }) =>
    [method, path, ...headers, body].join('\n'),
  )

const tryAll = (secret) =>
  opened.evaluate((facts) => globalThis.tryAll(facts), { secret, space: space.url, token: TOKEN })

test('the servers would notice: a token for browsers goes all ways', async () => {
  current = TOKEN
  const outcomes = await tryAll('a-word-like-any-other')
  const through = Object.keys(outcomes).filter((name) => outcomes[name] === 'went through')
  for (const name of [
    'the subscriber token',
    'a path value',
    'a query value',
    'an extra field',
    'a header of a token source',
  ])
    assert.ok(through.includes(name), `${name}: ${outcomes[name]}`)
  const texts = asked()
  assert.ok(texts.filter((text) => holds(text, 'a-word-like-any-other')).length >= 10)
})

test(`${Object.keys(ways).length} ways, ${secrets.length} secrets: none is sent`, async (context) => {
  const sent = []
  const counts = {}
  for (const { name, secret, text } of secrets) {
    space.requests.length = 0
    site.requests.length = 0
    current = text
    const outcomes = await tryAll(text)
    for (const outcome of Object.values(outcomes)) counts[outcome] = (counts[outcome] ?? 0) + 1
    const leaks = asked().filter((request) => holds(request, secret))
    if (leaks.length)
      sent.push(
        `${name}: ${leaks.map((leak) => leak.split('\n').slice(0, 2).join(' ').replaceAll(secret, '…')).join(', ')}`,
      )
  }
  context.diagnostic(`outcomes: ${JSON.stringify(counts)}`)
  assert.deepEqual(sent, [])
})
