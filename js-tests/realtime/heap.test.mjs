// Heap snapshots of a process with a connected client do not contain the token. An option of
// JavaScript is a string of the program: the client keeps no reference to it, so it is collected.
import assert from 'node:assert/strict'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { collect } from '../../scripts/support/run.mjs'
import { Marker } from '../secrets/support/marker.mjs'
import { temporaryFolder } from '../support/project.mjs'
import { startSandbox } from '../support/sandbox.mjs'

const program = fileURLToPath(new URL('./programs/snapshot.mjs', import.meta.url))
const sandbox = await startSandbox()
const marker = new Marker(sandbox.project, sandbox.token)
const folder = temporaryFolder()

/** Runs the program with a source of the token; resolves with the heap snapshot. */
async function snapshot(source) {
  const [path, tokenPath] = [join(folder, 'all.heapsnapshot'), join(folder, 'token')]
  writeFileSync(tokenPath, sandbox.token)
  const env = {
    SIGNALWIRE_PROJECT_ID: sandbox.project,
    ...(source === 'environment' && { SIGNALWIRE_API_TOKEN: sandbox.token }),
  }
  const args = [program, source, new URL(sandbox.url).host, sandbox.caPath, path, tokenPath]
  const { stdout, stderr } = await collect(process.execPath, args, { env })
  assert.deepEqual([String(stderr), String(stdout).trim()], ['', 'bad_request connected'])
  const heap = readFileSync(path)
  rmSync(path)
  assert.ok(heap.includes('chat.publish'), 'the snapshot does not contain the texts of the client')
  return heap
}

for (const source of ['environment', 'option'])
  test(`a connected client whose token is from: ${source}`, async () => {
    assert.equal(marker.count(await snapshot(source)), 0)
  })

test('control: a token that the program keeps is found', async () => {
  assert.ok(marker.count(await snapshot('kept option')) > 0)
})
