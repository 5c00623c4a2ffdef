// Threads come and go; the process stays.
import assert from 'node:assert/strict'
import { once } from 'node:events'
import { beforeEach, test } from 'node:test'
import { Worker } from 'node:worker_threads'
import { run } from '../scripts/support/run.mjs'
import { startSandbox } from './support/sandbox.mjs'

const sandbox = await startSandbox()
const script = new URL('./support/worker.mjs', import.meta.url)

beforeEach(() => sandbox.clear())

async function work(workerData) {
  const worker = new Worker(script, { workerData: { options: sandbox.options(), ...workerData } })
  const [[message], [code]] = await Promise.all([once(worker, 'message'), once(worker, 'exit')])
  return { ...message, code }
}

test('20 workers load, call and end', async () => {
  const done = await Promise.all(Array.from({ length: 20 }, () => work({})))
  assert.deepEqual(done, Array(20).fill({ listed: true, code: 0 }))
})

test('a worker may be ended in the middle of a call', async () => {
  await sandbox.misbehave({ match: { path: '/api' }, times: 5, delay_ms: 3000 })
  for (let i = 0; i < 5; i++) {
    const worker = new Worker(script, { workerData: { options: sandbox.options(), linger: true } })
    await once(worker, 'message')
    assert.equal(await worker.terminate(), 1)
  }
})

test('a process ends by itself after its last call', async () => {
  const code = `
    import { SignalWire } from 'signalwire-client'
    const { data } = await new SignalWire().video.rooms.list()
    console.log(Array.isArray(data))`
  const args = ['--input-type=module', '--eval', code]
  for (let i = 0; i < 5; i++)
    assert.equal(await run(process.execPath, args, { env: sandbox.variables }), 'true\n')
})

test('a process may exit in the middle of a call', async () => {
  await sandbox.misbehave({ match: { path: '/api' }, times: 5, delay_ms: 3000 })
  const code = `
    import { SignalWire } from 'signalwire-client'
    new SignalWire().video.rooms.list().catch(() => {})
    setTimeout(() => process.exit(0), 50)`
  const args = ['--input-type=module', '--eval', code]
  for (let i = 0; i < 5; i++) await run(process.execPath, args, { env: sandbox.variables })
})
