// The ways of js-tests/chromium/leaks in another engine: what the options of `fetch` inherit, and
// the content of the Referer, depend on the engine.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { at } from '../../scripts/support/paths.mjs'
import { within } from '../../scripts/support/wait.mjs'
import { holds, makeSecrets } from '../chromium/leaks/forms.mjs'
import { startServers, TOKEN } from '../chromium/leaks/servers.mjs'
import { ways } from '../chromium/leaks/ways.mjs'
import { openInFirefox } from './support/firefox.mjs'

const WORD = { name: 'a word', secret: 'a-word-like-any-other', text: 'a-word-like-any-other' }
const LIMIT_MS = 180_000
const INDEX =
  '<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,"><script type="module" src="/page.mjs"></script><script type="module" src="/try-all.mjs"></script><body>'

// The first value is not a secret and must be found.
const waiting = [WORD, ...makeSecrets()]
const tried = []
let current
let finish
const finished = new Promise((resolve) => {
  finish = resolve
})

function answer({ path, body }) {
  if (path === '/next') return { body: JSON.stringify(next()) }
  if (path !== '/done') return undefined
  const outcomes = Object.keys(JSON.parse(body)).length
  const found = servers.asked().filter((text) => holds(text, current.secret)).length
  tried.push({ outcomes, found, leaks: servers.leaks(current) })
  return { status: 204 }
}

function next() {
  current = waiting.shift()
  if (current === undefined) {
    finish()
    return null
  }
  servers.begin(current.text)
  return { secret: current.text, space: servers.space.url, token: TOKEN }
}

const files = { '/index.html': INDEX, '/try-all.mjs': readFileSync(at('js-tests/firefox/try-all.mjs')) }
const servers = await startServers({ files, answer })
const { space, site } = servers
openInFirefox(
  [site.url],
  [space, site].map(({ url, certificate }) => [url, certificate]),
)

test(`${Object.keys(ways).length} ways, ${waiting.length - 1} secrets: none is sent`, async (context) => {
  await within(LIMIT_MS, () => `Firefox to try all secrets; it has tried ${tried.length}`, finished)
  const [word, ...secrets] = tried
  assert.ok(word.found >= 10, 'the control value is found')
  assert.equal(secrets.length, 49)
  for (const { outcomes } of tried) assert.equal(outcomes, Object.keys(ways).length)
  assert.deepEqual(
    secrets.flatMap(({ leaks }) => leaks),
    [],
  )
  context.diagnostic(
    `leaks: ${Object.keys(ways).length} ways, ${secrets.length} secrets, none sent by Firefox`,
  )
})
