// A worker thread that makes calls, and then ends, exits or waits for a response that does not
// arrive.
import { parentPort, workerData } from 'node:worker_threads'
import { SignalWire } from 'signalwire-client'

const { options, way } = workerData
const { rooms } = new SignalWire(options).video
await rooms.list()
if (way === 'end') parentPort.postMessage('listed')
else for (let i = 0; i < 10; i++) rooms.create({ name: 'x' }).catch(() => {})
if (way !== 'end') setTimeout(() => parentPort.postMessage('called'), 10)
if (way === 'exit') setTimeout(() => process.exit(3), 20)
