// A worker thread that makes one call.
import { parentPort, workerData } from 'node:worker_threads'
import { SignalWire } from 'signalwire-client'

const call = new SignalWire(workerData.options).video.rooms.list()
if (workerData.linger) parentPort.postMessage({ called: true })
const { data } = await call
if (!workerData.linger) parentPort.postMessage({ listed: Array.isArray(data) })
