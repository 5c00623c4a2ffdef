// The API token never enters the heap of V8 when it is read from a dotenv file: a heap snapshot
// does not contain it.
import assert from 'node:assert/strict'
import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { run } from '../../scripts/support/run.mjs'
import { temporaryFolder } from '../support/project.mjs'
import { startSandbox } from '../support/sandbox.mjs'
import { writeDotenv } from './support/dotenv.mjs'
import { Marker, oddToken } from './support/marker.mjs'
import { Tally } from './support/tally.mjs'

const program = fileURLToPath(new URL('./programs/snapshot.mjs', import.meta.url))
const sandbox = await startSandbox()
const usual = new Marker(sandbox.project, sandbox.token)
const odd = new Marker(sandbox.project, oddToken())
const tally = new Tally('heap snapshots')
const folder = temporaryFolder()
const path = join(folder, 'all.heapsnapshot')

beforeEach(() => sandbox.clear())

async function snapshot(marker, mode) {
  const dotenv = writeDotenv(folder, marker, sandbox)
  const output = await run(process.execPath, [program, dotenv, sandbox.caPath, path, mode])
  const heap = readFileSync(path)
  rmSync(path)
  const [failed, kept] = output.split(' ').map(Number)
  return { heap, failed, kept }
}

/** Every second call fails, and the server repeats the credential. */
const echo = ({ echo: body, echoHeaders: headers }) =>
  sandbox.misbehave({ match: { method: 'POST' }, times: 50, status: 422, body, headers })

for (const mode of ['collected', 'not collected'])
  test(`after 100 calls, with garbage ${mode}: the token is not in the heap`, async () => {
    await echo(usual)
    const { heap, failed, kept } = await snapshot(usual, mode)
    assert.deepEqual([failed, kept], [50, 104])
    assert.ok(heap.includes('video.rooms.create failed with 422'), 'the snapshot holds no texts')
    assert.ok(heap.includes(usual.project), 'the snapshot does not hold what JavaScript may know')
    tally.assertClean(usual, heap, `heap snapshot, ${mode}`, 'a process')
  })

test('a token of an unknown format is not in the heap', async () => {
  await echo(odd)
  const { heap, failed } = await snapshot(odd, 'collected')
  assert.equal(failed, 100)
  tally.assertClean(odd, heap, 'heap snapshot, odd token', 'a process')
})

test('control: a revealed token is found, verbatim and in its header', async () => {
  const { heap } = await snapshot(usual, 'reveal')
  assert.ok(heap.includes(usual.token))
  assert.ok(heap.includes(usual.basic))
  assert.ok(usual.count(heap) > 4)
})
