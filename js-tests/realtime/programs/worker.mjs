// A worker thread whose client is at the given point when the thread exits or is terminated.
import { parentPort, workerData } from 'node:worker_threads'
import { RealtimeClient } from 'signalwire-client/realtime'

const { options, way, exits } = workerData
const client = new RealtimeClient(options)
const request = () => client.execute({ method: 'video.rooms.get' }).catch(() => {})

const WAYS = {
  async connecting() {
    client.connect().catch(() => {})
  },
  async requesting() {
    await client.connect()
    for (let count = 0; count < 20; count++) request()
  },
  async 'receiving events'() {
    const received = new Promise((resolve) => client.on('event', resolve))
    await client.connect()
    parentPort.postMessage('connected')
    await received
  },
}

await WAYS[way]()
parentPort.postMessage('busy')
if (exits) setImmediate(() => process.exit(3))
