// A test file that holds a browser with an open page, and never ends by itself.
import { writeFileSync } from 'node:fs'
import { test } from 'node:test'
import { startBrowser } from '../support/browser.mjs'

const browser = await startBrowser([])
await browser.open('data:text/html,<title>held</title>')
writeFileSync(process.env.REPORT, JSON.stringify({ file: process.pid }))

test('hangs', () => new Promise(() => setInterval(() => {}, 1000)))
