// Connects a client, uses it, and writes a heap snapshot. The token is read from the environment by
// the addon, or is an option of JavaScript that the program does not keep.
import { readFileSync } from 'node:fs'
import { setFlagsFromString, writeHeapSnapshot } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { RealtimeClient } from 'signalwire-client/realtime'

const [, , source, host, caPath, path, tokenPath] = process.argv

const client = open()
client.onTraffic(() => {}, { bodies: true })
await client.connect()
await client.chat.listen({ channels: ['lobby'], onMessageReceived() {} })
await client.chat.publish({ channel: 'lobby', content: 'hello' })
const failed = await client.execute({ method: 'chat.unknown' }).catch((error) => error)

setFlagsFromString('--expose-gc')
const collectGarbage = runInNewContext('gc')
// The last result of a promise is kept until a later turn of the event loop.
for (let turn = 0; turn < 5; turn++) {
  await new Promise((resolve) => setTimeout(resolve, 20))
  if (source !== 'kept option') collectGarbage()
}
writeHeapSnapshot(path)
console.log(failed.code, client.state)
process.exit()

function open() {
  const options = { host, rootCertificates: readFileSync(caPath, 'utf8') }
  if (source === 'environment') return new RealtimeClient(options)
  const token = readFileSync(tokenPath, 'utf8')
  if (source === 'kept option') globalThis.kept = token
  return new RealtimeClient({ ...options, token })
}
