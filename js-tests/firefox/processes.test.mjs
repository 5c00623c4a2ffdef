// Firefox ends with the test file that started it, also if the file cannot end it.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { allGone, findMarked, startMarked } from '../support/marked-processes.mjs'

for (const [what, choose] of [
  ['the file', ({ facts }) => facts.file],
  ['the test runner', ({ root }) => root.pid],
])
  test(`a SIGKILL of ${what} ends Firefox`, async () => {
    const held = await startMarked('js-tests/firefox/processes/hanging.mjs')
    assert.ok((await findMarked(held.mark)).length > 3)
    process.kill(choose(held), 'SIGKILL')
    await allGone(held)
  })
