// The built package in a real page and a real worker, over https and under a content security
// policy, without a bundler and with four bundlers.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { startSandbox } from '../support/sandbox.mjs'
import { apps } from './support/apps.mjs'
import { startBrowser } from './support/browser.mjs'
import { certificateOf } from './support/certificate.mjs'
import { configFor, WORKS } from './support/expected.mjs'
import { policyFor, serve, startSite } from './support/site.mjs'

const sandbox = await startSandbox()
const config = await configFor(sandbox)

let site = { files: {}, policy: '' }
const { url, certificate } = await startSite((asked) => serve(site.files, site.policy)(asked))
const browser = await startBrowser([await certificateOf(sandbox), certificate])

/** Deploys an app on the site and opens it; resolves with its page and its report. */
async function open(files, { policy = policyFor(sandbox.url), source } = {}) {
  const withConfig = { ...files, '/config.json': JSON.stringify({ ...config, source }) }
  site = { files: withConfig, policy }
  const page = await browser.open(url)
  await page.waitForSelector('body[data-answer]', { state: 'attached' })
  return { page, answer: JSON.parse(await page.getAttribute('body', 'data-answer')) }
}

for (const [name, make] of Object.entries(apps))
  test(`${name}: works in a page and in a worker without policy violations`, async () => {
    await sandbox.clear()
    const source = name.includes('.wasm') ? '/browser.wasm' : undefined
    const { page, answer } = await open(await make(), { source })
    assert.deepEqual(answer, { page: WORKS, worker: WORKS })
    assert.deepEqual([page.notes.violations, page.notes.errors], [[], []])
    const heads = (await sandbox.journal()).map(({ method, path, headers }) => [
      method,
      path,
      headers.authorization,
    ])
    const call = ['GET', '/api/fabric/addresses', 'Bearer']
    assert.deepEqual(
      heads.filter(([method]) => method !== 'OPTIONS'),
      [call, call],
    )
  })

test("without 'wasm-unsafe-eval' the error names it, and the browser reports the violation", async () => {
  const policy = policyFor(sandbox.url).replace(" 'wasm-unsafe-eval'", '')
  const { page, answer } = await open(await apps['script modules, unbundled'](), { policy })
  assert.match(answer.page, /^ConfigError: .*'wasm-unsafe-eval'/)
  assert.equal(answer.worker, answer.page)
  assert.deepEqual(page.notes.violations, ['script-src wasm-eval'])
})
