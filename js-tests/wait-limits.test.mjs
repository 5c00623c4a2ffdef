// Waits with a limit: the error names the event that did not occur.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isAlive } from '../scripts/support/group.mjs'
import { CommandError, describeRunning, run } from '../scripts/support/run.mjs'
import { pending, within } from '../scripts/support/wait.mjs'

const never = new Promise(() => {})

test('an expired wait names the missing event, with its state at the end', async () => {
  let seen = 0
  const wait = within(50, () => `3 visitors, of whom ${seen} came`, never)
  seen = 2
  assert.deepEqual(pending(), ['3 visitors, of whom 2 came'])
  await assert.rejects(wait, { message: 'waited 0.05 s for 3 visitors, of whom 2 came' })
  assert.deepEqual(pending(), [])
})

test('a value or an error in time is passed on', async () => {
  assert.equal(await within(60_000, 'a value', Promise.resolve(7)), 7)
  await assert.rejects(within(60_000, 'a value', Promise.reject(new Error('no'))), { message: 'no' })
})

test('a command that does not end is killed, and the error contains the command and its output', async () => {
  const code = 'console.log(process.pid); setInterval(() => {}, 1000)'
  const running = run(process.execPath, ['--eval', code], { limitMs: 10_000 })
  assert.ok(describeRunning().includes(code))
  const error = await running.catch((reason) => reason)
  assert.ok(error instanceof CommandError, error)
  assert.match(error.message, /--eval console\.log.*: waited 10 s for it to exit$/)
  assert.equal(isAlive(Number(error.output)), false)
  assert.equal(describeRunning(), '')
})
