// What a relay must do for the client: the sandbox by default, or the one of RELAY_URL with the
// credentials of the environment, as `npm run check:relay` starts it. No control path is used.
import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { test } from 'node:test'
import { AuthenticationError, NotFoundError } from 'signalwire-client'
import { RealtimeClient } from 'signalwire-client/realtime'
import { within } from '../scripts/support/wait.mjs'
import { startSandbox } from './support/sandbox.mjs'

const LIMIT_MS = 20_000
const { RELAY_URL: url, RELAY_FROM = '+15550000001', RELAY_TO = '+15550100001' } = process.env
const options = url ? { host: url } : await sandboxOptions()

async function sandboxOptions() {
  const { url, project, token, ca } = await startSandbox()
  return { host: url.replace('https:', 'wss:'), project, token, rootCertificates: ca }
}

function open(t, more) {
  const client = new RealtimeClient({ ...options, ...more })
  t.after(() => client.close())
  return client
}

/** A listener, and the promise of its first argument. */
function expect(what) {
  let listener
  const received = new Promise((resolve) => {
    listener = resolve
  })
  return { listener, received: within(LIMIT_MS, what, received) }
}

test('it accepts the credentials, and rejects a wrong token for good', async (t) => {
  const client = open(t)
  await client.connect()
  assert.equal(client.state, 'connected')
  const { project = process.env.SIGNALWIRE_PROJECT_ID } = options
  const wrong = open(t, { project, token: `PT${'0a1b2c3d'.repeat(6)}` })
  await assert.rejects(wrong.connect(), AuthenticationError)
  assert.equal(wrong.state, 'closed')
})

test('it answers a method that it does not have', async (t) => {
  await assert.rejects(open(t).execute({ method: 'chat.unknown', params: {} }))
})

test('it delivers messages to the subscribers of a channel, and keeps them', async (t) => {
  const [writer, reader] = [open(t), open(t)]
  const channel = randomUUID()
  const { listener, received } = expect('a message')
  const stop = await reader.chat.listen({ channels: [channel], onMessageReceived: listener })
  await writer.chat.publish({ channel, content: { text: 'hello' }, meta: { lang: 'en' } })
  const message = await received
  assert.deepEqual(
    [message.channel, message.content, message.meta],
    [channel, { text: 'hello' }, { lang: 'en' }],
  )
  const { messages } = await writer.chat.getMessages({ channel })
  assert.ok(messages.some(({ id }) => id === message.id))
  await stop()
})

test('it reports members of a channel and their state', async (t) => {
  const client = open(t)
  const channel = randomUUID()
  const [joined, updated] = [expect('a member'), expect('a state')]
  await client.chat.listen({
    channels: [channel],
    onMemberJoined: joined.listener,
    onMemberUpdated: updated.listener,
  })
  const { id: memberId } = await joined.received
  await client.chat.setMemberState({ memberId, channels: [channel], state: { mood: 'busy' } })
  assert.deepEqual((await updated.received).state, { mood: 'busy' })
  const { members } = await client.chat.getMembers({ channel })
  assert.deepEqual(
    members.map(({ id }) => id),
    [memberId],
  )
})

test('it lists rooms, and has no unknown one', async (t) => {
  const client = open(t)
  await client.video.listen({ onRoomStarted() {} })
  const { roomSessions } = await client.video.getRoomSessions()
  assert.ok(Array.isArray(roomSessions))
  await assert.rejects(client.video.getRoomSessionById(randomUUID()), NotFoundError)
})

test('it accepts a message, and reports its states on a topic', async (t) => {
  const client = open(t)
  const topic = randomUUID()
  const { listener, received } = expect('a state')
  await client.messaging.listen({ topics: [topic], onMessageUpdated: listener })
  const { messageId } = await client.messaging.send({
    context: topic,
    from: RELAY_FROM,
    to: RELAY_TO,
    body: 'Hi',
  })
  assert.equal((await received).id, messageId)
})

test('it dials, plays, and ends the call', async (t) => {
  const client = open(t)
  const dialled = client.voice.dialPhone({ from: RELAY_FROM, to: RELAY_TO, timeout: 20 })
  const call = await within(LIMIT_MS, 'an answer', dialled)
  assert.equal(call.state, 'answered')
  const playback = await within(LIMIT_MS, 'a playback', call.playSilence({ duration: 0.1 }))
  assert.equal(playback.state, 'finished')
  await within(LIMIT_MS, 'the end', call.hangup())
  assert.equal(call.state, 'ended')
})

test('it continues a session after a drain of another one', async (t) => {
  const client = open(t)
  await client.messaging.listen({ topics: [randomUUID()], onMessageReceived() {} })
  const other = open(t)
  await other.connect()
  assert.deepEqual(await other.drain(), { calls: 0, requests: 0 })
  await client.video.getRoomSessions()
  assert.equal(client.state, 'connected')
})
