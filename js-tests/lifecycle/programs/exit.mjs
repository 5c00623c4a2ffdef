// Exits in the way that its argument names, with calls in progress. The server never responds to
// POST, and rejects DELETE temporarily.
import { readFileSync } from 'node:fs'
import { isMainThread, Worker, workerData } from 'node:worker_threads'
import { SignalWire } from 'signalwire-client'

const [way, baseUrl, ca] = isMainThread ? process.argv.slice(2) : workerData
const rootCertificates = readFileSync(ca, 'utf8')
const make = (hooks) => new SignalWire({ baseUrl, rootCertificates, ...hooks })
const client = make()
const begin = (one = client, options) => one.video.rooms.create({ name: 'x' }, options).catch(() => {})
const several = () => Array.from({ length: 20 }, () => begin())
const leave = () => process.exit(7)
const fail = () => {
  throw new Error('a mistake of the program')
}
const block = (ms) => {
  for (const end = performance.now() + ms; performance.now() < end; );
}
const startWorker = (inner) => new Worker(new URL(import.meta.url), { workerData: [inner, baseUrl, ca] })

const ways = {
  'normally, without calls': () => make(),
  'normally, after calls': () => client.video.rooms.list(),
  'normally, with an idle client in scope': async () => {
    globalThis.kept = client
    await client.video.rooms.list()
  },
  'after the last response, without an await': () =>
    void client.video.rooms.list().then(() => console.log('answered')),
  'after the last of many responses, without an await': () => {
    let answered = 0
    process.on('exit', () => console.log(answered))
    for (let i = 0; i < 100; i++)
      client.video.rooms.list().then(() => {
        answered++
        block(1)
      })
  },
  'by process.exit, while responses wait': () => {
    let answered = 0
    for (let i = 0; i < 100; i++)
      client.video.rooms.list().then(() => {
        block(10)
        if (++answered === 3) leave()
      })
  },
  'by process.exit, calls in progress': () => several() && setImmediate(leave),
  'by process.exit, in the turn of the call': () => several() && leave(),
  'by process.exit, in then': () => several() && client.video.rooms.list().then(leave),
  'by process.exit, in onRequest': () => several() && begin(make({ onRequest: leave })),
  'by process.exit, in onRetry': () => several() && make({ onRetry: leave }).video.rooms.delete('x'),
  'by process.exit, in onResponse': () => several() && make({ onResponse: leave }).video.rooms.list(),
  'by process.exit, in a listener of the signal': () => {
    const controller = new AbortController()
    controller.signal.addEventListener('abort', leave)
    begin(client, { signal: controller.signal })
    setImmediate(() => controller.abort())
  },
  'by process.exit, in a loop over pages': async () => {
    several()
    for await (const _ of client.video.rooms.list().pages()) leave()
  },
  'by process.exit, right after close': () => several() && client.close() !== client && leave(),
  'by process.exit, in an exit handler that calls': () => {
    process.on('exit', () => begin())
    several()
    setImmediate(leave)
  },
  'by an uncaught exception, calls in progress': () => several() && setImmediate(fail),
  'by an uncaught exception, in then': () => several() && client.video.rooms.list().then(fail),
  'by an uncaught exception, in a listener of the signal': () => {
    const controller = new AbortController()
    controller.signal.addEventListener('abort', fail)
    begin(client, { signal: controller.signal })
    setImmediate(() => controller.abort())
  },
  'by a signal of the system': () => several() && setTimeout(() => process.kill(process.pid, 'SIGTERM'), 50),
  'with a caught exception in a callback': () => {
    process.on('uncaughtException', () => {})
    return client.video.rooms.list().then(() => setImmediate(fail))
  },
  'with a worker that exits, calls in progress': () => startWorker('by process.exit, calls in progress'),
  'with a worker that exits, while responses wait': () =>
    startWorker('by process.exit, while responses wait'),
  'with a worker that exits, in then': () => startWorker('by process.exit, in then'),
  'with a worker that fails, calls in progress': () =>
    startWorker('by an uncaught exception, calls in progress').on('error', () => {}),
  'with a worker that ends normally': () => startWorker('normally, after calls'),
  'with workers that are terminated in the turn of their call': async () => {
    for (let i = 0; i < 5; i++) {
      const worker = startWorker('by process.exit, in then')
      worker.on('error', () => {})
      setTimeout(() => worker.terminate(), 20 * i)
    }
  },
}

await ways[way]()
