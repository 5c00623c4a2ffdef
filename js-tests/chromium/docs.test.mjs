// The browser example of the README runs in a page, with a server that responds as described.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { at } from '../../scripts/support/paths.mjs'
import { isForBrowsers, snippets } from '../support/pages.mjs'
import { startSandbox } from '../support/sandbox.mjs'
import { startBrowser } from './support/browser.mjs'
import { certificateOf } from './support/certificate.mjs'
import { policyFor, serve, startSite } from './support/site.mjs'

const sandbox = await startSandbox()
const [block, ...others] = snippets(readFileSync(at('README.md'), 'utf8')).filter(isForBrowsers)

// Only the URLs of the package and the Space are replaced.
const code = block
  .replace("'signalwire-client/browser'", "'/signalwire-client.mjs'")
  .replace("space: 'example'", `baseUrl: '${sandbox.url}'`)
const files = {
  '/index.html': '<!doctype html><script type="module" src="/page.mjs"></script><body></body>',
  '/page.mjs': `${code}\ndocument.body.dataset.done = ''\n`,
  '/signalwire-client.mjs': readFileSync(at('dist/browser.mjs')),
}

test('the browser example of the README runs and lists the addresses of its user', async () => {
  assert.equal(others.length, 0)
  const grant = await sandbox.client().fabric.tokens.createSubscriberToken({ reference: 'ann' })
  const pages = serve(files, policyFor(sandbox.url))
  const mint = { headers: { 'content-type': 'application/json' }, body: JSON.stringify(grant) }
  const site = await startSite((asked) => (asked.path === '/api/subscriber-token' ? mint : pages(asked)))
  const browser = await startBrowser([await certificateOf(sandbox), site.certificate])
  const page = await browser.open(site.url)
  await page.waitForSelector('body[data-done]', { state: 'attached' })
  const { data } = await sandbox.client().fabric.addresses.list()
  assert.deepEqual(page.notes.console, [`log: ${data[0].name}`])
  assert.deepEqual([page.notes.violations, page.notes.errors], [[], []])
})
