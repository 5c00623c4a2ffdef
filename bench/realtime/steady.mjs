// The job of the run of an hour: what was received, and the memory and handles each minute.
import { readdirSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'

const MINUTE_MS = 60_000

/** Listens for the minutes of the options to an event each 10 ms, while connections are dropped. */
export async function steady({ connect }, { minutes, ...options }) {
  const sequence = new Sequence()
  await connect(options, (message) => sequence.receive(message))
  const samples = []
  for (let minute = 0; minute < minutes; minute++) {
    await sleep(MINUTE_MS)
    samples.push(sample())
  }
  return { ...sequence, samples }
}

function sample() {
  globalThis.gc()
  const { rss, heapUsed, external } = process.memoryUsage()
  const [rssMb, heapMb, externalMb] = [rss, heapUsed, external].map((bytes) => bytes / 1024 ** 2)
  const handles = process.getActiveResourcesInfo().length
  const [files, threads] = ['fd', 'task'].map((folder) => readdirSync(`/proc/self/${folder}`).length)
  return { rssMb, heapMb, externalMb, handles, files, threads }
}

/** Compares the numbers of the events: those of one connection have no gap. */
class Sequence {
  received = 0
  connections = 0
  lost = 0
  lostInGaps = 0
  doubled = 0
  #last
  #connection

  /** The content of a message is the number of its connection. */
  receive({ id, content }) {
    const number = Number(id.slice(-12))
    this.received++
    this.#compare(number - (this.#last ?? number - 1), content !== this.#connection)
    this.#last = number
    this.#connection = content
  }

  #compare(step, isOther) {
    if (isOther) this.connections++
    if (step < 1) this.doubled++
    else if (isOther) this.lostInGaps += step - 1
    else this.lost += step - 1
  }
}
