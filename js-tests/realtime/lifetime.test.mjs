// What keeps a process alive, and how processes and threads end.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { collect } from '../../scripts/support/run.mjs'
import { startSandbox } from '../support/sandbox.mjs'

const program = fileURLToPath(new URL('./programs/leave.mjs', import.meta.url))
const sandbox = await startSandbox()
const env = { SIGNALWIRE_PROJECT_ID: sandbox.project, SIGNALWIRE_API_TOKEN: sandbox.token }

async function run(way) {
  const args = [program, way, new URL(sandbox.url).host, sandbox.caPath]
  const { code, signal, stdout, stderr } = await collect(process.execPath, args, { env })
  assert.equal(String(stderr), '')
  return { code, signal, output: String(stdout).trim() }
}

for (const [way, expected] of Object.entries({
  unused: { code: 0, output: '' },
  closed: { code: 0, output: 'closed' },
  unref: { code: 0, output: '' },
  'closed after unref': { code: 0, output: 'closed' },
  drained: { code: 0, output: '{"calls":0,"requests":0}' },
  disposed: { code: 0, output: 'closed' },
  'process.exit': { code: 7, output: '' },
  'wrong token': { code: 0, output: 'AuthenticationError' },
  worker: { code: 0, output: '1' },
}))
  test(`a process ends: ${way}`, async () => {
    const { code, signal, output } = await run(way)
    assert.deepEqual({ code, signal, output }, { ...expected, signal: null })
  })
