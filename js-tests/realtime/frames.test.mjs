// Random frames: events with any payload arrive as they are, and damaged ones neither end the
// session nor hide the others.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { within } from '../../scripts/support/wait.mjs'
import { Values } from './support/random.mjs'
import { addFault, connect, useRelay } from './support/relay.mjs'

useRelay()

const FRAMES = 500
const LIMIT_MS = 60_000

/** The text of an event. The sandbox sends texts as they are. */
function frameOf(id, type, payload) {
  const params = { event_type: type, event_channel: 'a', timestamp: 1.5, params: payload }
  return JSON.stringify({ jsonrpc: '2.0', id, method: 'signalwire.event', params })
}

for (const seed of [1, 2, 3])
  test(`${FRAMES} events among ${FRAMES} damaged frames, seed ${seed}`, async (t) => {
    const values = new Values(seed)
    const { client, seen } = await connect(t)
    const payloads = Array.from({ length: FRAMES }, (_, index) => ({ index, ...values.object() }))
    const send = payloads.flatMap((params, index) => {
      const damaged = values.damage(frameOf(`x-${index}`, 'video.damaged', params))
      // One half of a surrogate pair cannot be sent.
      return [damaged.toWellFormed(), frameOf(`e-${index}`, 'video.intact', params)]
    })
    const received = []
    const all = new Promise((resolve) => {
      client.on('event', ({ type, params }) => {
        if (type === 'video.intact' && received.push(params) === FRAMES) resolve()
      })
    })
    await addFault({ step: 'video.rooms.get', send })
    await client.execute({ method: 'video.rooms.get' })
    await within(LIMIT_MS, () => `${FRAMES} events; ${received.length} arrived`, all)
    assert.deepEqual(received, payloads)
    assert.deepEqual(
      [client.state, seen.all('reconnecting'), seen.all('listenerError')],
      ['connected', [], []],
    )
    assert.ok(client.stats().protocolViolations > FRAMES / 2)
  })
