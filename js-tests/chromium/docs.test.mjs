// The browser examples of the README and of docs/browser.md run in a page, with a server that
// responds as described.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { at } from '../../scripts/support/paths.mjs'
import { runExamples } from '../support/example.mjs'
import { isForBrowsers, pageText, snippets } from '../support/pages.mjs'
import { startSandbox } from '../support/sandbox.mjs'
import { startBrowser } from './support/browser.mjs'
import { certificateOf } from './support/certificate.mjs'
import { policyFor, serve, startSite } from './support/site.mjs'

const sandbox = await startSandbox()

// Only the URLs of the package and the Space are replaced.
const filesOf = (code) => ({
  '/index.html': '<!doctype html><script type="module" src="/page.mjs"></script><body></body>',
  '/page.mjs': `${code
    .replace("'signalwire-client/browser'", "'/signalwire-client.mjs'")
    .replace("space: 'example'", `baseUrl: '${sandbox.url}'`)}\ndocument.body.dataset.done = ''\n`,
  '/signalwire-client.mjs': readFileSync(at('dist/browser.mjs')),
})

for (const [name, given] of [
  ['README.md', ''],
  ['docs/browser.md', `const roomToken = '${await createRoomToken()}'\n`],
])
  test(`the browser example of ${name} runs and lists the addresses of its user`, async () => {
    const [block, ...others] = snippets(pageText(name)).filter(isForBrowsers)
    assert.equal(others.length, 0)
    const grant = await sandbox.client().fabric.tokens.createSubscriberToken({ reference: 'ann' })
    const pages = serve(filesOf(given + block), policyFor(sandbox.url))
    const mint = { headers: { 'content-type': 'application/json' }, body: JSON.stringify(grant) }
    const site = await startSite((asked) => (asked.path === '/api/subscriber-token' ? mint : pages(asked)))
    const browser = await startBrowser([await certificateOf(sandbox), site.certificate])
    const page = await browser.open(site.url)
    await page.waitForSelector('body[data-done]', { state: 'attached' })
    const { data } = await sandbox.client().fabric.addresses.list()
    assert.deepEqual(page.notes.console, [`log: ${data[0].name}`])
    assert.deepEqual([page.notes.violations, page.notes.errors], [[], []])
  })

test('the server example of docs/browser.md responds with a token', async () => {
  const [code, ...others] = snippets(pageText('docs/browser.md')).filter((code) => !isForBrowsers(code))
  assert.equal(others.length, 0)
  const before = `import { SignalWire } from 'signalwire-client'
const client = new SignalWire()
const user = { id: 'ann' }
const inTenMinutes = Math.floor(Date.now() / 1000) + 600
const response = { json: ({ token, expires_at }) => console.log(token.split('.').length, expires_at === inTenMinutes) }
`
  assert.deepEqual(await runExamples([{ before, code }], sandbox), ['5 true\n'])
})

async function createRoomToken() {
  const { token } = await sandbox.client().video.roomTokens.create({ room_name: 'standup', user_name: 'Ann' })
  return token
}
