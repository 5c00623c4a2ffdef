// A test file that opens a browser with a page and never ends.
import { writeFileSync } from 'node:fs'
import { test } from 'node:test'
import { startSite } from '../../chromium/support/site.mjs'
import { openInFirefox } from '../support/firefox.mjs'

const report = () => writeFileSync(process.env.REPORT, JSON.stringify({ file: process.pid }))
const { url, certificate } = await startSite(() => {
  report()
  return { status: 204 }
})
openInFirefox([url], [[url, certificate]])

test('hangs', () => new Promise(() => setInterval(() => {}, 1000)))
