// The built package in a page and a worker of Firefox, over https and under a content security
// policy: unbundled, and through Vite and webpack.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { at } from '../../scripts/support/paths.mjs'
import { within } from '../../scripts/support/wait.mjs'
import { apps } from '../chromium/support/apps.mjs'
import { certificateOf } from '../chromium/support/certificate.mjs'
import { configFor, WORKS } from '../chromium/support/expected.mjs'
import { policyFor, serve, startSite } from '../chromium/support/site.mjs'
import { startSandbox } from '../support/sandbox.mjs'
import { openInFirefox } from './support/firefox.mjs'

const LIMIT_MS = 90_000
const TAG = '<script type="module" src="/report.mjs"></script>'
const report = readFileSync(at('js-tests/firefox/report.mjs'))
const sandbox = await startSandbox()
const config = await configFor(sandbox)

/** A site of an app; `readReport` resolves with the report of its page. */
async function publish(name, { policy = policyFor(sandbox.url), source } = {}) {
  const files = await apps[name]()
  const html = String(files['/index.html']).replace('</head>', `${TAG}</head>`)
  const more = {
    '/index.html': html,
    '/report.mjs': report,
    '/config.json': JSON.stringify({ ...config, source }),
  }
  const served = serve({ ...files, ...more }, policy)
  let resolveReport
  const received = new Promise((resolve) => {
    resolveReport = resolve
  })
  const { url, certificate, requests } = await startSite((asked) => {
    if (asked.path !== '/report') return served(asked)
    resolveReport(JSON.parse(asked.body))
    return { status: 204 }
  })
  const asked = () => requests.map(({ path }) => path).join(' ') || 'nothing yet'
  const what = () => `the report of ${name}; Firefox has requested ${asked()}`
  return { name, url, certificate, requests, readReport: () => within(LIMIT_MS, what, received) }
}

const works = [
  await publish('script modules, unbundled'),
  await publish('script modules and a .wasm file', { source: '/browser.wasm' }),
  await publish('Vite'),
  await publish('webpack'),
]
const strict = await publish('script modules, unbundled', {
  policy: policyFor(sandbox.url).replace(" 'wasm-unsafe-eval'", ''),
})
// Its certificate has no trusted issuer.
const untrusted = await publish('script modules, unbundled')
const trusted = [...works, strict]
openInFirefox(
  [untrusted, ...trusted].map(({ url }) => url),
  [[sandbox.url, await certificateOf(sandbox)], ...trusted.map(({ url, certificate }) => [url, certificate])],
)

for (const { name, readReport } of works)
  test(`${name}: works in a page and in a worker without policy violations`, async () => {
    assert.deepEqual(await readReport(), { answer: { page: WORKS, worker: WORKS }, violations: [] })
  })

test("without 'wasm-unsafe-eval' the error names it, and the browser reports the violation", async () => {
  const { answer, violations } = await strict.readReport()
  assert.match(answer.page, /^ConfigError: .*'wasm-unsafe-eval'/)
  assert.equal(answer.worker, answer.page)
  assert.deepEqual(violations, ['script-src wasm-eval'])
})

test('a server with an untrusted certificate receives no request', async () => {
  await Promise.all(trusted.map(({ readReport }) => readReport()))
  assert.deepEqual(untrusted.requests, [])
})
