// The JavaScript blocks of the pages run against a sandbox and print what the pages say.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { test } from 'node:test'
import { quickstartLines } from '../scripts/docs/quickstart-session.mjs'
import { at, program, root } from '../scripts/support/paths.mjs'
import { SANDBOX } from '../scripts/support/sandbox.mjs'
import { runExamples } from './support/example.mjs'
import { isForBrowsers, pages, pageText, snippets } from './support/pages.mjs'
import { startSandbox } from './support/sandbox.mjs'

// The program that signalwire-client/testing starts.
process.env.SIGNALWIRE_SANDBOX_PROGRAM = program(SANDBOX)
const sandbox = await startSandbox()
await sandbox.client().video.rooms.create({ name: 'standup' })

const IMPORT = "import { SignalWire } from 'signalwire-client'\n"
// Under another name, for blocks that import SignalWire themselves or need only a client.
const CLIENT = "import * as ours from 'signalwire-client'\nconst client = new ours.SignalWire()\n"
const ID = `const id = '${crypto.randomUUID()}'\n`
const { project, token } = sandbox
const CREDENTIALS = `const { project, token } = ${JSON.stringify({ project, token })}\n`
const SIGNED = `
import { signWebhook } from 'signalwire-client/webhooks'
const url = 'https://hooks.example.com/status'
const signed = signWebhook({ url, body: '{}' })
`

const { url } = sandbox
const RELAY = `${CREDENTIALS}const host = '${url.replace('https:', 'wss:')}'\n`
const PHONE = '%2B15550100001'
// A call waits until a client listens to its topic.
const CALL = `
const post = (path, body) =>
  fetch('${url}/sandbox' + path, { method: 'POST', body, headers: { 'content-type': 'application/json' } })
await post('/phones', '{"number":"+15550100001","digits":["1234"]}')
await post('/phones/${PHONE}/calls', '{"to":"+15550000001","topic":"office"}')
`

// Sends the signal when the block waits for it.
const TERMINATE = `
const poll = setInterval(() => {
  if (process.listenerCount('SIGTERM') === 0) return
  clearInterval(poll)
  process.kill(process.pid, 'SIGTERM')
}, 20)
`

const NOTHING = ''
const ROOM = /^[0-9a-f-]{36} standup\n$/

/** The code around each block of a page (`before`, `after`), and what the block prints. */
const EXAMPLES = {
  'README.md': [
    { prints: ROOM },
    { prints: /^[0-9a-f-]{36} queued\n[0-9a-f-]{36} \w+\n$/ },
    {
      before: `${SIGNED}const request = new Request(url, { method: 'POST', body: '{}', headers: signed.headers })\n`,
      after: 'console.log(payload)',
      prints: '{}\n',
    },
    { after: 'console.log(page.data[0].name)', prints: 'standup\n' },
    { prints: ROOM },
    { prints: NOTHING },
    { before: CLIENT + ID, prints: 'there is no such room\n' },
  ],
  'docs/bulk.md': [
    { prints: '+15550101 sent\n+15550102 sent\n+15550103 sent\n' },
    { prints: /^[1-9]\d*\n$/ },
  ],
  'docs/errors.md': [{ before: CLIENT + ID, prints: 'not_found false false\n' }],
  'docs/migration.md': [
    { prints: NOTHING },
    { before: IMPORT + CREDENTIALS, after: 'console.log(message.status)', prints: /^queued$/m },
  ],
  'docs/observability.md': [
    { before: IMPORT, after: 'await client.video.rooms.list()', prints: NOTHING },
    { before: 'const metrics = {}\n', prints: NOTHING },
    {
      before: IMPORT,
      after: "await requests.run({ name: 'GET /' }, () => client.video.rooms.list())",
      prints: /^GET \/ [\w-]+ video\.rooms\.list 200 [\d.]+\n$/,
    },
    {
      before: `import { once } from 'node:events'
${CLIENT}${ID}const error = await client.video.rooms.get(id).catch((error) => error)\n`,
      // pino writes from another thread.
      after: "await once(logger[pino.symbols.streamSym], 'drain')",
      prints: /"err":\{"name":"NotFoundError".*"code":"not_found"/,
    },
  ],
  'docs/realtime.md': [
    { prints: 'ended\n' },
    { before: RELAY, prints: NOTHING },
    { before: RELAY, prints: '0\n' },
    { before: CALL, prints: '+15550100001 digit 1234\n' },
    { prints: '36\n' },
    { prints: '0\n' },
    { prints: 'hello\n' },
    { before: TERMINATE, prints: '0 0\n' },
  ],
  'docs/scopes-and-rotation.md': [
    { prints: "[ 'video' ]\n" },
    { prints: NOTHING },
    {
      before: SIGNED,
      after: `const keys = ['PSK_of_another_project', process.env.SIGNALWIRE_SIGNING_KEY]
console.log(verifyWithEither({ url, body: '{}', headers: signed.headers }, keys).scheme)`,
      prints: /^hex-/,
    },
  ],
  'docs/swml.md': [{ prints: NOTHING }, { prints: 'sections.main[0].plya did you mean "play"?\n' }],
  'docs/testing.md': [
    { prints: NOTHING },
    { prints: 'standup\nretrospective\n' },
    { prints: '429 rate_limited true\n' },
    { prints: NOTHING },
    // A test prints at any time. If it fails, the process exits with 1.
    { prints: /(?:)/ },
    { prints: /^delivered$/m },
  ],
  // js-tests/realtime-vendor runs the vendor's packages, which are not installed for these tests.
  'sandbox/relay.md': [
    {
      before: `${CREDENTIALS}const SignalWire = async ({ host }) => host\n`,
      after: 'console.log(client)',
      prints: 'wss://localhost:41235\n',
    },
  ],
}

/** Pages whose blocks another file runs. */
const ELSEWHERE = {
  'docs/browser.md': 'js-tests/chromium/docs.test.mjs',
  'docs/bundlers.md': 'js-tests/bundlers/docs.test.mjs',
  'docs/getting-started.md': 'js-tests/getting-started.test.mjs',
  'docs/scenarios.md': 'js-tests/testing/scenarios.test.mjs',
  'docs/webhooks.md': 'js-tests/webhooks-docs.test.mjs',
}

test('the blocks of all pages are run', () => {
  const names = pages.filter(({ text }) => snippets(text).length).map(({ path }) => relative(root, path))
  assert.deepEqual(names.toSorted(), [...Object.keys(EXAMPLES), ...Object.keys(ELSEWHERE)].sort())
  for (const [name, path] of Object.entries(ELSEWHERE))
    assert.ok(readFileSync(join(root, path), 'utf8').includes(name), `${path} does not read ${name}`)
})

for (const [name, examples] of Object.entries(EXAMPLES))
  test(`the blocks of ${name} run and print what is expected`, async () => {
    const codes = snippets(pageText(name)).filter((code) => !isForBrowsers(code))
    assert.equal(codes.length, examples.length)
    await sandbox.clear()
    const outputs = await runExamples(
      examples.map((around, index) => ({ code: codes[index], ...around })),
      sandbox,
    )
    for (const [index, { prints }] of examples.entries())
      if (prints instanceof RegExp) assert.match(outputs[index], prints)
      else assert.equal(outputs[index], prints)
  })

test('the picture of the README shows the session of the quickstart', async () => {
  const picture = readFileSync(at('docs/images/quickstart.svg'), 'utf8')
  const shown = [...picture.matchAll(/<text x="16"[^>]*>([^<]*)<\/text>/g)].map(([, line]) => line)
  const lines = (await quickstartLines()).filter((line) => line && !line.startsWith('$'))
  assert.deepEqual(shown.filter((line) => line !== '$').map(shapeOf), lines.map(shapeOf))
})

/** A line without the values that differ from run to run. */
function shapeOf(line) {
  return line
    .replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}/g, 'ID')
    .replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, 'TIME')
    .replaceAll(/\d+/g, 'NUMBER')
    .trimEnd()
}

test('the first example of the README reports a token that the server rejects', async () => {
  const code = snippets(pageText('README.md'))[0].replace('console.error', 'console.log')
  const env = { SIGNALWIRE_API_TOKEN: `PT${'0a1b2c3d'.repeat(6)}` }
  assert.deepEqual(await runExamples([{ code }], sandbox, env), ["unauthorized [ 'video' ]\n"])
})

test('with the variable of docs/testing.md a client reaches no Space', async () => {
  const env = { SIGNALWIRE_BASE_URL: 'https://example.signalwire.com', SIGNALWIRE_OFFLINE: '1' }
  assert.ok(pageText('docs/testing.md').includes('SIGNALWIRE_OFFLINE=1'))
  const code = 'console.log(await client.video.rooms.list({}, { maxRetries: 0 }).catch(({ code }) => code))'
  assert.deepEqual(await runExamples([{ before: CLIENT, code }], sandbox, env), ['offline\n'])
})
