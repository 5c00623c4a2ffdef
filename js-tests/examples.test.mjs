// The examples run and print the expected output.
import assert from 'node:assert/strict'
import { beforeEach, test } from 'node:test'
import { at } from '../scripts/support/paths.mjs'
import { run } from '../scripts/support/run.mjs'
import { startSandbox } from './support/sandbox.mjs'

const sandbox = await startSandbox()
const quickstart = (...args) =>
  run(process.execPath, [at('examples/quickstart.mjs'), ...args], { env: sandbox.variables })

beforeEach(() => sandbox.clear())

test('the quickstart changes nothing in a Space unless requested', async () => {
  await sandbox.client().video.rooms.create({ name: 'mine' })
  await sandbox.clear()
  const output = await quickstart()
  assert.match(output, /^1 video room\n\nID +NAME +CREATED *\n[0-9a-f-]{36} +mine +20/)
  const asked = (await sandbox.journal()).map(({ method, path }) => `${method} ${path}`)
  assert.deepEqual(asked, ['GET /api/video/rooms'])
})

test('the quickstart creates rooms and a token, and shows its claims', async () => {
  const output = await quickstart('--create')
  for (const name of ['standup', 'planning'])
    assert.match(output, new RegExp(`^[0-9a-f-]{36} +${name} `, 'm'))
  assert.match(output, /^ {2}r +"standup"$/m)
  assert.match(output, /^ {2}u +"Ann"$/m)
  assert.ok(!output.includes(sandbox.token))
  assert.doesNotMatch(output, /eyJ[\w-]+\.[\w-]+\.[\w-]+/, 'a whole room token')
})
