// Typical first tasks: buying a number, making a call, sending a message.
import assert from 'node:assert/strict'
import { afterEach, test } from 'node:test'
import { InvalidRequestError, NotFoundError } from 'signalwire-client'
import { startSandbox } from './support/sandbox.mjs'

const sandbox = await startSandbox()
const client = sandbox.client({ maxRetries: 0 })
const from = '+15550000001'
const to = '+15550000002'
const url = 'https://example.com/swml'
const silence = { type: 'silence', params: { duration: 1 } }

afterEach(() => sandbox.reset())

test('a number is searched, bought, configured and released', async () => {
  const offers = await client.phoneNumbers.search({ areacode: '512', max_results: 5 })
  assert.equal(offers.data.length, 5)
  const [{ number }] = offers.data
  const bought = await client.phoneNumbers.create({ number })
  await assert.rejects(client.phoneNumbers.create({ number }), InvalidRequestError)
  const handled = await client.phoneNumbers.setSwmlWebhook(bought.id, url)
  assert.deepEqual([handled.call_handler, handled.call_relay_script_url], ['relay_script', url])
  assert.deepEqual(await client.phoneNumbers.get(bought.id), handled)
  const other = await client.compat.phoneNumbers.get(bought.id)
  assert.equal(other.phone_number, number)
  await client.phoneNumbers.delete(bought.id)
  await assert.rejects(client.phoneNumbers.get(bought.id), NotFoundError)
  assert.deepEqual((await client.phoneNumbers.search({ areacode: '512', max_results: 5 })).data, offers.data)
})

test('a call is dialled, plays, is recorded and ends, and is logged', async () => {
  const { id } = await client.calling.dial({ from, to, url })
  await client.calling.play(id, { control_id: 'music', play: [silence] })
  await client.calling.playPause(id, { control_id: 'music' })
  await client.calling.record(id, { control_id: 'tape', record: { audio: {} } })
  const ended = await client.calling.end(id, { reason: 'hangup' })
  assert.equal(ended.status, 'ended')
  await assert.rejects(client.calling.play(id, { control_id: 'more', play: [silence] }), InvalidRequestError)
  assert.equal((await client.logs.voice.get(id)).status, 'ended')
  const events = await client.logs.voice.listEvents(id)
  const commands = events.data.map(({ name }) => name).filter((name) => name.startsWith('calling.'))
  assert.deepEqual(commands, ['calling.play', 'calling.play.pause', 'calling.record', 'calling.end'])
  const recordings = await client.recordings.list()
  assert.deepEqual(
    recordings.data.map(({ relay_pstn_leg_id, status }) => [relay_pstn_leg_id, status]),
    [[id, 'finished']],
  )
})

test('the compatibility API shows the same call', async () => {
  const { sid } = await client.compat.calls.create({ From: from, To: to, Url: url })
  const statuses = []
  for (let step = 0; step < 2; step++) {
    await sandbox.ask('POST', '/sandbox/advance', { id: sid })
    statuses.push((await client.compat.calls.get(sid)).status)
  }
  assert.deepEqual(statuses, ['ringing', 'in-progress'])
  await client.compat.calls.update(sid, { Status: 'completed' })
  const listed = await client.compat.calls.list({ Status: 'completed' })
  assert.deepEqual(
    listed.calls.map((call) => call.sid),
    [sid],
  )
  assert.equal((await client.logs.voice.get(sid)).status, 'ended')
})

test('a message is sent, delivered and logged', async () => {
  const sent = await client.messaging.messages.create({ from, to, body: 'hello' })
  assert.equal(sent.status, 'queued')
  const statuses = []
  for (let step = 0; step < 2; step++) {
    await sandbox.ask('POST', '/sandbox/advance', { id: sent.id })
    statuses.push((await client.logs.messages.get(sent.id)).status)
  }
  assert.deepEqual(statuses, ['sent', 'delivered'])
  const ids = []
  for await (const { id } of client.logs.messages.list({ created_after: '2020-01-01' })) ids.push(id)
  assert.deepEqual(ids, [sent.id])
  assert.equal((await client.compat.messages.get(sent.id)).body, 'hello')
})

test('a call waits in a queue until it is dequeued', async () => {
  const { id: queue } = await client.queues.create({ name: 'support' })
  const main = [{ enter_queue: { queue_name: 'support', transfer_after_bridge: 'main' } }]
  const { id } = await client.calling.dial({ from, to, swml: { version: '1.0.0', sections: { main } } })
  assert.equal((await client.queues.getNextMember(queue)).call_id, id)
  await client.compat.queues.dequeueMember(queue, id, { Url: url })
  await assert.rejects(client.queues.getNextMember(queue), NotFoundError)
})
