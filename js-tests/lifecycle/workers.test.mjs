// Worker threads load the addon, make calls and end; the process continues.
import assert from 'node:assert/strict'
import { once } from 'node:events'
import { test } from 'node:test'
import { Worker } from 'node:worker_threads'
import { within } from '../../scripts/support/wait.mjs'
import { answerEmpty, startServer } from './support/server.mjs'

const WORKERS = 50
const LIMIT_MS = 120_000
const script = new URL('./programs/worker.mjs', import.meta.url)
const server = await startServer({
  answer: (request, response) => request.method === 'GET' && answerEmpty(request, response),
})

function start(way) {
  // 50 threads that start at once may need more time than a call has by default.
  const options = server.options({ timeoutMs: LIMIT_MS })
  return new Worker(script, { workerData: { options, way } })
}

async function work(way) {
  const worker = start(way)
  const end = Promise.all([once(worker, 'message'), once(worker, 'exit')])
  const [[message], [code]] = await within(LIMIT_MS, 'a worker to call and end', end)
  return { message, code }
}

test(`${WORKERS} concurrent workers load, call and end`, async () => {
  const done = await Promise.all(Array.from({ length: WORKERS }, () => work('end')))
  assert.deepEqual(done, Array(WORKERS).fill({ message: 'listed', code: 0 }))
})

test(`${WORKERS} sequential workers load, call and end: the threads of the addon start and stop each time`, async () => {
  for (let i = 0; i < WORKERS; i++) assert.deepEqual(await work('end'), { message: 'listed', code: 0 })
})

test(`${WORKERS} workers exit during calls`, async () => {
  const done = await Promise.all(Array.from({ length: WORKERS }, () => work('exit')))
  assert.deepEqual(done, Array(WORKERS).fill({ message: 'called', code: 3 }))
})

test(`${WORKERS} workers are terminated during calls`, async () => {
  const workers = Array.from({ length: WORKERS }, () => start('linger'))
  const called = Promise.all(workers.map((worker) => once(worker, 'message')))
  await within(LIMIT_MS, `${WORKERS} workers to call`, called)
  assert.deepEqual(await Promise.all(workers.map((worker) => worker.terminate())), Array(WORKERS).fill(1))
})

test('workers are terminated at any point', async () => {
  const workers = Array.from({ length: WORKERS }, () => start('linger'))
  const codes = workers.map(
    (worker, i) => new Promise((resolve) => setTimeout(() => resolve(worker.terminate()), 4 * i)),
  )
  await Promise.all(codes)
})

test('a client of the main thread continues while workers end', async () => {
  const client = server.client()
  const workers = Array.from({ length: 10 }, () => work('end'))
  const calls = Array.from({ length: 200 }, () => client.video.rooms.list())
  for (const { data } of await Promise.all(calls)) assert.deepEqual(data, [])
  await Promise.all(workers)
  assert.deepEqual((await client.video.rooms.list()).data, [])
})
