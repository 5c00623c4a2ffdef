// Worker threads that end while their clients connect, wait for answers or receive events. The
// process and the other clients continue.
import assert from 'node:assert/strict'
import { once } from 'node:events'
import { test } from 'node:test'
import { Worker } from 'node:worker_threads'
import { within } from '../../scripts/support/wait.mjs'
import { addFault, connect, options, sendEvent, useRelay } from './support/relay.mjs'

useRelay()

const WORKERS = 20
const LIMIT_MS = 60_000
const script = new URL('./programs/worker.mjs', import.meta.url)
const EVENT = { event_type: 'video.test', params: { text: 'x'.repeat(200) } }

/** Starts the workers; resolves when each has sent this message. */
async function start(way, message, exits = false) {
  const workerData = { options, way, exits }
  const workers = Array.from({ length: WORKERS }, () => new Worker(script, { workerData }))
  const exited = workers.map((worker) => once(worker, 'exit').then(([code]) => code))
  const isSent = (worker) =>
    new Promise((resolve) => worker.on('message', (sent) => sent === message && resolve()))
  await within(LIMIT_MS, `${WORKERS} workers to be ${message}`, Promise.all(workers.map(isSent)))
  return { workers, exited }
}

/** The ways in which workers end, and the exit codes. */
const ENDS = {
  terminated: { exits: false, code: 1 },
  'exit by themselves': { exits: true, code: 3 },
}

for (const [end, { exits, code }] of Object.entries(ENDS)) {
  for (const way of ['connecting', 'requesting'])
    test(`${WORKERS} workers, ${way}: ${end}`, async (t) => {
      const { client } = await connect(t)
      if (way === 'requesting') await addFault({ step: 'video.rooms.get', always: true, delay_ms: 50 })
      const { workers, exited } = await start(way, 'busy', exits)
      if (!exits) for (const worker of workers) worker.terminate()
      assert.deepEqual(
        await within(LIMIT_MS, 'the workers to end', Promise.all(exited)),
        Array(WORKERS).fill(code),
      )
      assert.deepEqual((await client.execute({ method: 'video.rooms.get' })).rooms, [])
    })

  test(`${WORKERS} workers, receiving 500 events: ${end}`, async (t) => {
    const { client } = await connect(t)
    const { workers, exited } = await start('receiving events', 'connected', exits)
    const isBusy = workers.map((worker) => once(worker, 'message'))
    const sent = sendEvent({ ...EVENT, times: 500 })
    await within(LIMIT_MS, 'the first events', Promise.all(isBusy))
    if (!exits) for (const worker of workers) worker.terminate()
    assert.deepEqual(
      await within(LIMIT_MS, 'the workers to end', Promise.all(exited)),
      Array(WORKERS).fill(code),
    )
    await sent
    assert.deepEqual((await client.execute({ method: 'video.rooms.get' })).rooms, [])
  })
}
