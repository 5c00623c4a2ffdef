// The program that runs under every target and runtime: it loads the installed package, uses a
// sandbox and a worker thread, and prints the number of calls. It is copied into a project.
import assert from 'node:assert/strict'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { isMainThread, Worker } from 'node:worker_threads'
import { SignalWire, ValidationError } from 'signalwire-client'
import { signWebhook, verifyWebhook } from 'signalwire-client/webhooks'

const CALLS = 500

const client = new SignalWire()
if (isMainThread) await checkAll()
else await client.video.rooms.list()
client.close()

async function checkAll() {
  const name = `target-${process.pid}`
  const room = await client.video.rooms.create({ name })
  const names = []
  for await (const { name } of client.video.rooms.list()) names.push(name)
  assert.ok(names.includes(room.name))
  await assert.rejects(async () => client.video.rooms.create({ name: 1 }), ValidationError)
  checkWebhook()
  await Promise.all(Array.from({ length: CALLS }, () => client.video.rooms.list({ page_size: 1 })))
  const [code] = await once(new Worker(fileURLToPath(import.meta.url)), 'exit')
  assert.equal(code, 0)
  console.log(`${CALLS} calls`)
}

function checkWebhook() {
  const signingKey = 'a-key'
  const { url, headers } = signWebhook({ signingKey, url: 'https://a.example/', body: '{}' })
  assert.equal(verifyWebhook({ signingKey, url, body: '{}', headers }).scheme, 'hex-sha1')
}
