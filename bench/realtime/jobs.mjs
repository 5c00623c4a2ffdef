// The jobs of a client, each in a new process.
import { setTimeout as sleep } from 'node:timers/promises'
import { startMeter } from '../measure/meter.mjs'

export { steady } from './steady.mjs'

const EVENTS = 10_000
const REQUESTS = 2000
const WARM_UP = 2000
const AT_ONCE = 20
const SLEEP_MS = 3000

/** 10,000 events at once into a listener that counts them. */
export async function events({ connect }, options) {
  const counter = new Counter()
  const { publish } = await connect(options, () => counter.add())
  await counter.reach(WARM_UP, publish)
  const [stop, start] = [startMeter(), performance.now()]
  await counter.reach(EVENTS, publish)
  const perSecond = EVENTS / ((performance.now() - start) / 1000)
  const { mainUs, processUs, loopP99Ms } = stop(EVENTS)
  return { perSecond, mainUs, processUs, loopP99Ms }
}

/** The same with a listener that reads the content, so that a lazy client parses each event. */
export async function read(client, options) {
  const lengths = { sum: 0 }
  const connect = (_, onMessage) =>
    client.connect(options, (message) => {
      lengths.sum += message.content.length
      onMessage()
    })
  const { mainUs } = await events({ connect }, options)
  return { readUs: mainUs }
}

/** Requests, one at a time. */
export async function requests({ connect }, options) {
  const { publish } = await connect(options, () => {})
  const times = []
  for (let at = 0; at < WARM_UP + REQUESTS; at++) {
    const start = performance.now()
    await publish(at)
    if (at >= WARM_UP) times.push(performance.now() - start)
  }
  times.sort((a, b) => a - b)
  return { p50Us: times[REQUESTS / 2] * 1000, p99Us: times[REQUESTS * 0.99] * 1000 }
}

/** 10,000 events into a listener that sleeps: the growth of the peak memory. */
export async function memory({ connect }, options) {
  const counter = new Counter()
  let isSlow = false
  const { publish } = await connect(options, async () => {
    counter.add()
    if (isSlow) await sleep(SLEEP_MS)
  })
  await counter.reach(WARM_UP, publish)
  globalThis.gc()
  isSlow = true
  const [stop, before] = [startMeter(), process.memoryUsage.rss()]
  publish({ events: EVENTS })
  await sleep(SLEEP_MS)
  return { growthMb: stop(EVENTS).peakMb - before / 1024 ** 2 }
}

/** Many sessions without events: the resident memory of each. */
export async function idle({ open }, { sessions, ...options }) {
  const clients = [await open(options)]
  const before = await resident()
  while (clients.length <= sessions)
    clients.push(...(await Promise.all(Array.from({ length: AT_ONCE }, () => open(options)))))
  return { sessionKb: ((await resident()) - before) / 1024 / (clients.length - 1) }
}

/** Many sessions until the process is ended. */
export async function stay({ open }, { sessions, ...options }) {
  for (let opened = 0; opened < sessions; opened += AT_ONCE)
    await Promise.all(Array.from({ length: AT_ONCE }, () => open(options)))
  console.log('ready')
  await new Promise(() => {})
}

async function resident() {
  for (let turn = 0; turn < 3; turn++) {
    globalThis.gc()
    await sleep(100)
  }
  return process.memoryUsage.rss()
}

/** Counts events, and waits for a number of them. */
class Counter {
  #left = 0
  #done

  add() {
    if (--this.#left === 0) this.#done()
  }

  reach(count, publish) {
    this.#left = count
    const reached = new Promise((resolve) => {
      this.#done = resolve
    })
    publish({ events: count })
    return reached
  }
}
