// Version 3: connecting and reconnecting.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { setTimeout } from 'node:timers/promises'
import { Video } from 'realtime-api-3'
import { Recorder, until } from './support/events.mjs'
import { leave } from './support/leave.mjs'
import { addFault, enterRoom, journal, options, received, setPing, useSandbox } from './support/space.mjs'

useSandbox()

test('a client connects at its first use, and answers pings', async (t) => {
  await setPing(50)
  const client = new Video.Client(options)
  t.after(() => leave(client))
  assert.deepEqual(await journal(), [])
  await client.getRoomSessions()
  const { agent } = (await received('signalwire.connect'))[0].params
  assert.equal(agent, '@signalwire/nodejs/realtime-api/3.13.0')
  await until('a pong', async () => {
    const entries = await journal()
    const ping = entries.find(({ frame }) => frame.method === 'signalwire.ping')
    return ping && entries.some(({ kind, frame }) => kind === 'in' && frame.id === ping.frame.id)
  })
})

test('a dropped connection is resumed with its protocol, which restores subscriptions', async (t) => {
  const client = new Video.Client(options)
  t.after(() => leave(client))
  const seen = new Recorder()
  client.on('room.started', seen.add('room'))
  await client.subscribe()
  await addFault({ step: 'now', end: 'drop' })
  await until('the second connection', async () => (await received('signalwire.connect')).length === 2)
  assert.match((await received('signalwire.connect'))[1].params.protocol, /^signalwire_/)
  await until('the session', async () => {
    const results = (await journal()).filter(({ frame }) => frame.result?.session_restored !== undefined)
    return results.length === 2
  })
  await enterRoom('standup')
  await seen.next('room')
})

test('a wrong token is not tried again', async () => {
  const client = new Video.Client({ ...options, token: 'PTwrong' })
  client.getRoomSessions().catch(() => {}) // stays pending in this version
  await until('the error', async () => (await journal()).some(({ frame }) => frame.error?.code === -32002))
  // After the rejection this version ignores `disconnect`, and keeps its connection.
  client.disconnect()
  await addFault({ step: 'now', end: 'drop' })
  await until('the end of the connection', async () => {
    const kinds = (await journal()).map(({ kind }) => kind)
    return kinds.indexOf('close', kinds.indexOf('open')) > 0
  })
  // After a lost connection this version retries within 1 to 4 s.
  await setTimeout(4500)
  assert.equal((await received('signalwire.connect')).length, 1)
})
