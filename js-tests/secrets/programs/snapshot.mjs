// Makes 100 calls, successful and failed, and writes a heap snapshot. With `reveal` the heap
// contains the token as a string.
import { readFileSync } from 'node:fs'
import { setFlagsFromString, writeHeapSnapshot } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { Credentials, SignalWire } from 'signalwire-client'

const [dotenv, ca, path, mode] = process.argv.slice(2)
const credentials = Credentials.fromEnv({ dotenv })
const rootCertificates = readFileSync(ca, 'utf8')
const client = new SignalWire({
  credentials,
  rootCertificates,
  maxRetries: 0,
  onRequest() {},
  onRetry() {},
  onResponse() {},
})
const { rooms } = client.video
const kept = [credentials, client, credentials.curl('/api/video/rooms')]
if (mode === 'reveal') kept.push(credentials.revealToken(), credentials.revealBasicAuthHeader())

for (let i = 0; i < 50; i++) {
  kept.push(await rooms.create({ name: `room-${i}` }).catch((error) => error))
  kept.push(await rooms.list().catch((error) => error))
}
kept.push(rooms.list().catch(() => {}))

setFlagsFromString('--expose-gc')
if (mode === 'collected') runInNewContext('gc')()
writeHeapSnapshot(path)
console.log(kept.filter((one) => one instanceof Error).length, kept.length)
process.exit()
