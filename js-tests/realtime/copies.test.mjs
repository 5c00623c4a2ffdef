// Two copies of the package in one process, such as those of two dependencies of a program.
import assert from 'node:assert/strict'
import { join } from 'node:path'
import { test } from 'node:test'
import { pathToFileURL } from 'node:url'
import { NotFoundError } from 'signalwire-client'
import { Recorder } from '../realtime-vendor/support/events.mjs'
import { Installation } from '../support/installation.mjs'
import { addFault, options, received, useRelay } from './support/relay.mjs'

useRelay()

const load = () => import(pathToFileURL(join(new Installation().main, 'dist/realtime.mjs')))

test('clients of 2 copies work side by side, and close independently', async (t) => {
  const copies = await Promise.all([load(), load()])
  assert.notEqual(copies[0].RealtimeClient, copies[1].RealtimeClient)
  const seen = new Recorder()
  const clients = copies.map(({ RealtimeClient }) => new RealtimeClient(options))
  t.after(() => Promise.all(clients.map((client) => client.close())))
  for (const [index, { chat }] of clients.entries()) {
    await chat.listen({ channels: ['lobby'], onMessageReceived: seen.add(`copy ${index}`) })
  }
  await clients[0].chat.publish({ channel: 'lobby', content: 'hello' })
  for (const index of [0, 1]) assert.equal((await seen.next(`copy ${index}`)).content, 'hello')
  await clients[0].close()
  await clients[1].chat.publish({ channel: 'lobby', content: 'again' })
  assert.equal((await seen.next('copy 1', 2)).content, 'again')
  assert.equal(seen.all('copy 0').length, 1)
})

test('clients of version 3 of 2 copies have a connection each, and their errors are recognized', async (t) => {
  const copies = await Promise.all([load(), load()])
  const clients = copies.map(({ Voice }) => new Voice.Client(options))
  t.after(() => Promise.all(clients.map((client) => client.disconnect())))
  await addFault({ step: 'video.rooms.get', times: 2, result: { code: '404', message: 'No.' } })
  for (const client of clients) {
    const error = await client.execute({ method: 'video.rooms.get' }).catch((caught) => caught)
    assert.ok(NotFoundError.is(error), String(error))
  }
  assert.equal((await received('signalwire.connect')).length, 2)
})
