// The client of the soak test in a separate process. Every second call creates a room, the others
// fetch one; each call uses a different name.
import { once } from 'node:events'
import { SignalWire } from '../../dist/node.mjs'
import { Queue } from './queue.mjs'

const [options] = await once(process, 'message')
const client = new SignalWire(options)
const { rooms } = client.video

process.on('message', async ({ from, to, inFlight }) => {
  const queue = new Queue()
  await load({ from, to, inFlight }, (number) => queue.follow(number, () => call(`room-${number}`, number)))
  globalThis.gc()
  process.send({ ...queue.read(), residentMb: process.memoryUsage.rss() / 2 ** 20 })
})
process.on('disconnect', () => process.exit())
process.send('ready')

async function call(name, number) {
  const room = await (number % 2 ? rooms.get(name) : rooms.create({ name }))
  if (room.name !== name)
    throw Object.assign(new Error('an answer to another call came'), { code: 'swapped' })
}

async function load({ from, to, inFlight }, one) {
  let next = from
  const lane = async () => {
    while (next < to) await one(next++)
  }
  await Promise.all(Array.from({ length: inFlight }, lane))
}
