// Uses a client as the argument says. The test looks at how and when the process ends.
import { readFileSync } from 'node:fs'
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads'
import { RealtimeClient, SignalWire } from 'signalwire-client/realtime'

const [, , way, host, caPath] = isMainThread ? process.argv : [undefined, undefined, ...workerData]
const options = { host, rootCertificates: readFileSync(caPath, 'utf8') }
const connect = async () => {
  const client = new RealtimeClient(options)
  await client.connect()
  return client
}

const WAYS = {
  async unused() {
    new RealtimeClient(options).on('event', () => {})
  },
  async closed() {
    const client = await connect()
    await client.close()
    console.log('closed')
  },
  async drained() {
    const client = await connect()
    await client.voice.listen({ topics: ['office'], onCallReceived() {} })
    console.log(JSON.stringify(await client.drain()))
  },
  async unref() {
    const client = await connect()
    client.unref()
  },
  async 'closed after unref'() {
    const client = await connect()
    client.unref()
    await client.close()
    console.log('closed')
  },
  async disposed() {
    const client = await connect()
    await client[Symbol.asyncDispose]()
    console.log(client.state)
  },
  async 'process.exit'() {
    await connect()
    process.exit(7)
  },
  async 'wrong token'() {
    const token = `PT${'0f1e2d3c4b5a6978'.repeat(3)}`
    await SignalWire({ ...options, token }).catch(({ name }) => console.log(name))
  },
  async worker() {
    const worker = new Worker(new URL(import.meta.url), { workerData: ['in a worker', host, caPath] })
    await new Promise((resolve) => worker.once('message', resolve))
    console.log(await worker.terminate())
  },
  async 'in a worker'() {
    const client = await connect()
    client.execute({ method: 'video.rooms.get' }).catch(() => {})
    parentPort.postMessage('connected')
  },
}

await WAYS[way]()
