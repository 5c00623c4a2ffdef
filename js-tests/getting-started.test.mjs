// The programs of docs/getting-started.md run in one folder against a sandbox. The page that they
// serve is opened in js-tests/chromium.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { BrowserToken, init } from 'signalwire-client/browser'
import { makeProject } from './support/getting-started.mjs'
import { startSandbox } from './support/sandbox.mjs'

const sandbox = await startSandbox()
const project = makeProject(sandbox)

test('a room is created and listed', async () => {
  assert.equal(await project.run('list.mjs'), 'standup Stand-up\n')
})

test('a message is sent, with the URL of its status callback', async () => {
  await sandbox.clear()
  assert.match(await project.run('message.mjs'), /^[0-9a-f-]{36} queued\n$/)
  const [{ operation, body }] = await sandbox.journal()
  assert.equal(operation, 'messaging.messages.create')
  assert.equal(body.status_callback, 'https://hooks.example.com/status')
})

test('the server creates room tokens, and serves the page and the browser module', async () => {
  const { url, line } = await project.serve('server.mjs')
  assert.equal(await line(), url)
  const { token } = await (await fetch(`${url}/token`, { method: 'POST' })).json()
  await init()
  const { user, room, permissions } = BrowserToken.parse(token)
  assert.deepEqual([user, room, permissions.length], ['Ann', 'standup', 2])
  assert.match(await (await fetch(url)).text(), /<output>/)
  assert.match(await (await fetch(`${url}/signalwire-client.mjs`)).text(), /BrowserToken/)
})

test('the webhook server accepts the signed request', async () => {
  const { url, line } = await project.serve('webhook.mjs')
  assert.equal(await line(), url)
  assert.equal(await project.run('send.mjs', ['http://localhost:3000', url]), '204\n')
  assert.equal(await line(), '7b9b9b52 delivered')
})
