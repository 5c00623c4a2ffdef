// The examples of docs/webhooks.md run unchanged except for the port.
import assert from 'node:assert/strict'
import { once } from 'node:events'
import { rmSync, writeFileSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { test } from 'node:test'
import { transform } from 'esbuild'
import { signWebhook } from 'signalwire-client/webhooks'
import { at } from '../scripts/support/paths.mjs'
import { run } from '../scripts/support/run.mjs'
import { within } from '../scripts/support/wait.mjs'
import { addCleanup, startProcess } from './support/cleanup.mjs'
import { pageText, snippets, typedSnippets } from './support/pages.mjs'
import { freePort, reached } from './support/ports.mjs'

const text = pageText('docs/webhooks.md')
const [server, express, checks] = snippets(text)
const [typed] = typedSnippets(text)
const [, signingKey] = checks.match(/signingKey = '(.*)'/)
const LIMIT_MS = 60_000

const evaluate = (code, env) =>
  startProcess(process.execPath, ['--input-type=module', '--eval', code], {
    cwd: at('.'),
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })

const compile = async (text) => (await transform(text, { loader: 'ts' })).code

/** Starts an example; resolves with its port and its output lines once it listens. */
async function start(code, compile = (text) => text) {
  const port = await freePort()
  const child = evaluate(await compile(code.replace('3000', port)), { SIGNALWIRE_SIGNING_KEY: signingKey })
  const stdout = createInterface({ input: child.stdout })
  const stderr = createInterface({ input: child.stderr })
  await within(LIMIT_MS, 'the example to listen', reached(`http://localhost:${port}/`, LIMIT_MS))
  return { port, stdout, stderr }
}

for (const [what, code, line] of [
  ['the server of Node', server, '7b9b9b52 delivered'],
  ['the server of Express', express, 'delivered'],
])
  test(`${what} passes the example of a test, and logs the reason of a rejection`, async () => {
    const { port, stdout, stderr } = await start(code)
    const lines = within(LIMIT_MS, `${what} to print the payload`, once(stdout, 'line'))
    const refused = new Promise((resolve) =>
      stderr.on('line', (text) => text.startsWith('signature_mismatch') && resolve(text)),
    )
    await run(process.execPath, ['--input-type=module', '--eval', checks.replace('3000', port)])
    assert.deepEqual(await lines, [line])
    assert.match(await within(LIMIT_MS, `${what} to warn`, refused), /^signature_mismatch/)
  })

test('the server in TypeScript compiles, and accepts JSON and forms', async () => {
  // In the project, so that it finds its packages, and outside of other tests.
  const path = at('target/webhooks-docs.mts')
  writeFileSync(path, typed)
  addCleanup(`removing ${path}`, () => rmSync(path, { force: true }))
  const flags = ['--noEmit', '--strict', '--module', 'node16', '--target', 'es2022', '--types', 'node']
  await run(process.execPath, [at('node_modules/typescript/bin/tsc'), ...flags, path])
  const { port, stdout } = await start(typed, compile)
  for (const [scheme, body] of [
    ['hex-sha1', '{"id":"7b9b9b52","status":"delivered"}'],
    ['compat', 'id=7b9b9b52&status=delivered'],
  ]) {
    const { headers } = signWebhook({ signingKey, url: 'https://hooks.example.com/status', body, scheme })
    const line = within(LIMIT_MS, 'the server in TypeScript to print the payload', once(stdout, 'line'))
    const response = await fetch(`http://localhost:${port}/status`, { method: 'POST', headers, body })
    assert.equal(response.status, 204)
    assert.deepEqual(await line, ['7b9b9b52 delivered'])
  }
})

test('an example without a key fails at its start and names the variable', async () => {
  for (const code of [server, express]) {
    const child = evaluate(code, { SIGNALWIRE_SIGNING_KEY: undefined })
    const message = child.stderr.setEncoding('utf8').reduce((all, chunk) => all + chunk, '')
    const [status] = await within(LIMIT_MS, 'the example without a key to end', once(child, 'exit'))
    assert.equal(status, 1)
    assert.match(await message, /ConfigError: .*SIGNALWIRE_SIGNING_KEY/)
  }
})
