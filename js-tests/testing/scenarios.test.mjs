// The blocks of docs/scenarios.md, each in an empty Space.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { faults } from 'signalwire-client/testing'
import { pageText, snippets } from '../support/pages.mjs'
import { start } from './support/start.mjs'

const AsyncFunction = (async () => {}).constructor
const PARAMETERS = ['sandbox', 'client', 'faults', 'assert', 'from', 'to']

const text = pageText('docs/scenarios.md')
const titles = [...text.matchAll(/^## (.*)$/gm)].map(([, title]) => title)
const blocks = snippets(text)
const sandbox = await start()

test('each scenario has one block of at most 5 lines', () => {
  assert.equal(blocks.length, titles.length)
  for (const block of blocks) assert.ok(block.trim().split('\n').length <= 5, block)
})

for (const [index, title] of titles.entries())
  test(`${title}: the block passes`, async () => {
    await sandbox.reset()
    const run = new AsyncFunction(...PARAMETERS, blocks[index])
    await run(sandbox, sandbox.client(), faults, assert, '+15550100', '+15550101')
  })
