// The page of docs/getting-started.md, opened in a browser.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { makeProject } from '../support/getting-started.mjs'
import { startSandbox } from '../support/sandbox.mjs'
import { startBrowser } from './support/browser.mjs'

test('the page of getting-started shows the claims of its room token', async () => {
  const { url } = await makeProject(await startSandbox()).serve('server.mjs')
  const page = await (await startBrowser([])).open(url)
  await page.waitForSelector('output:not(:empty)')
  const shown = await page.textContent('output')
  assert.equal(shown, 'Ann may join standup: room.self.audio_mute, room.self.audio_unmute')
})
