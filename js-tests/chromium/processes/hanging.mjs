// A test file that opens a browser with a page and never ends.
import { writeFileSync } from 'node:fs'
import { test } from 'node:test'
import { startBrowser } from '../support/browser.mjs'

const browser = await startBrowser([])
await browser.open('data:text/html,<title>held</title>')
writeFileSync(process.env.REPORT, JSON.stringify({ file: process.pid }))

test('hangs', () => new Promise(() => setInterval(() => {}, 1000)))
