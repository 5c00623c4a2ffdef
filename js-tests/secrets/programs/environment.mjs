// Uses all secrets of the environment, and writes a heap snapshot. With `copy` it first copies the
// environment.
import { writeHeapSnapshot } from 'node:v8'
import { Credentials, SignalWire } from 'signalwire-client'
import { signWebhook } from 'signalwire-client/webhooks'

const [path, mode] = process.argv.slice(2)
if (mode === 'copy') process.env = { ...process.env }
const client = new SignalWire({ maxRetries: 0 })
const kept = [client, Credentials.fromEnv(), signWebhook({ url: 'https://hooks.example.com/', body: '{}' })]
// It fails: there is no proxy on port 1.
kept.push(await client.video.rooms.list().catch((error) => error), client.credentials.project)
writeHeapSnapshot(path)
client.close()
