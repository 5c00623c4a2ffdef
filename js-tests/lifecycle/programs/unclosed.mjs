// A test file of a user that never closes its clients, one of which has a call in progress.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { SignalWire } from 'signalwire-client'

const client = new SignalWire()

test('lists', async () => {
  assert.deepEqual((await client.video.rooms.list()).data, [])
})

test('aborts', async () => {
  const call = new SignalWire().video.rooms.create({ name: 'x' }, { signal: AbortSignal.timeout(50) })
  await assert.rejects(call, { name: 'TimeoutError' })
})
