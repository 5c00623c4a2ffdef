// Processes and folders of a test file end with it, however it ends: a failure, or a SIGKILL of any
// process above.
import assert from 'node:assert/strict'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { test } from 'node:test'
import { within } from '../scripts/support/wait.mjs'
import { allGone, findMarked, startMarked } from './support/marked-processes.mjs'

const FILE = 'js-tests/processes/hanging.mjs'
const LIMIT_MS = 120_000
// The test runner, the file, its reaper, the sandbox, a command and the child of the command.
const PROCESSES = 6

for (const [what, script, choose] of [
  ['the file', false, ({ facts }) => facts.file],
  ['the test runner', false, ({ root }) => root.pid],
  ['the test runner below a script', true, ({ facts }) => facts.runner],
  ['the script above the test runner', true, ({ root }) => root.pid],
])
  test(`a SIGKILL of ${what} leaves no process and no folder`, async () => {
    const held = await startMarked(FILE, { script, variables: { END: 'SIGKILL' } })
    const found = await findMarked(held.mark)
    assert.ok(found.length >= PROCESSES, `${found.length} processes`)
    process.kill(choose(held), 'SIGKILL')
    await allGone(held)
    assert.deepEqual(held.facts.folders.filter(existsSync), [])
  })

for (const end of ['a test that fails', 'a failure before the first test', 'a cleanup that fails'])
  test(`${end} leaves no process and no folder`, async () => {
    const held = await startMarked(FILE, { variables: { END: end } })
    const ended = held.root.exitCode === null ? once(held.root, 'exit') : [held.root.exitCode]
    const [code] = await within(LIMIT_MS, 'the test runner to end', ended)
    assert.equal(code, 1)
    await allGone(held)
    assert.deepEqual(held.facts.folders.filter(existsSync), [])
  })
