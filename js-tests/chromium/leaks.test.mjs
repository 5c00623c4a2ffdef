// A page cannot send a server-side secret through the package: every way with every secret in every
// form, and two servers that record all requests.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { holds, makeSecrets } from './leaks/forms.mjs'
import { startServers, TOKEN } from './leaks/servers.mjs'
import { ways } from './leaks/ways.mjs'
import { startBrowser } from './support/browser.mjs'

const secrets = makeSecrets()
const servers = await startServers()
const { space, site } = servers
const browser = await startBrowser([space.certificate, site.certificate])
const opened = await browser.open(site.url)
await opened.waitForSelector('body[data-answer]', { state: 'attached' })

const tryAll = (secret) =>
  opened.evaluate((facts) => globalThis.tryAll(facts), { secret, space: space.url, token: TOKEN })

test('control: a browser token is sent in all ways', async () => {
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
  assert.ok(servers.asked().filter((text) => holds(text, 'a-word-like-any-other')).length >= 10)
})

test(`${Object.keys(ways).length} ways, ${secrets.length} secrets: none is sent`, async (context) => {
  const sent = []
  const counts = {}
  for (const made of secrets) {
    servers.begin(made.text)
    const outcomes = await tryAll(made.text)
    for (const outcome of Object.values(outcomes)) counts[outcome] = (counts[outcome] ?? 0) + 1
    sent.push(...servers.leaks(made))
  }
  assert.deepEqual(sent, [])
  context.diagnostic(`outcomes: ${JSON.stringify(counts)}`)
  context.diagnostic(
    `leaks: ${Object.keys(ways).length} ways, ${secrets.length} secrets, none sent by Chromium`,
  )
})
