// The most frequent task: video rooms, from creation to 404.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { NotFoundError } from 'signalwire-client'
import { startSandbox } from './support/sandbox.mjs'

const sandbox = await startSandbox()
const client = sandbox.client()
const { rooms } = client.video

test('a room is created, read, changed and deleted', async () => {
  const room = await rooms.create({ name: 'standup', display_name: 'Stand-up', max_members: 12 })
  assert.equal(room.name, 'standup')
  assert.equal(room.max_members, 12)
  assert.match(room.id, /^[0-9a-f-]{36}$/)
  assert.deepEqual(await rooms.get(room.id), room)

  const changed = await rooms.update(room.id, { display_name: 'Daily' })
  assert.equal(changed.display_name, 'Daily')
  assert.equal(changed.name, 'standup')

  assert.equal(await rooms.delete(room.id), undefined)
  await assert.rejects(rooms.get(room.id), NotFoundError)
})

test('a room is found by its name', async () => {
  const room = await rooms.create({ name: 'planning' })
  assert.equal((await rooms.getByName('planning')).id, room.id)
})

test('the request contains the arguments unchanged', async () => {
  await sandbox.clear()
  await rooms.create({ name: 'cafe', display_name: 'Café ☕', record_on_start: false, meta: { floor: 3 } })
  const [entry] = await sandbox.journal()
  assert.equal(`${entry.method} ${entry.path}`, 'POST /api/video/rooms')
  assert.equal(entry.headers['content-type'], 'application/json')
  assert.deepEqual(entry.body, {
    name: 'cafe',
    display_name: 'Café ☕',
    record_on_start: false,
    meta: { floor: 3 },
  })
})

test('the response is a plain object that can be stored', async () => {
  const room = await rooms.create({ name: 'plain' })
  assert.equal(Object.getPrototypeOf(room), Object.prototype)
  assert.deepEqual(structuredClone(room), room)
})

test('streams of a room are created and listed', async () => {
  const room = await rooms.create({ name: 'streamed' })
  const stream = await rooms.createStream(room.id, { url: 'rtmp://example.com/live' })
  const changed = await client.video.streams.update(stream.id, { url: 'rtmp://example.com/other' })
  assert.equal(changed.url, 'rtmp://example.com/other')
  const { data } = await rooms.listStreams(room.id)
  assert.deepEqual(
    data.map(({ id }) => id),
    [stream.id],
  )
  await client.video.streams.delete(stream.id)
  assert.deepEqual((await rooms.listStreams(room.id)).data, [])
})

test('withResponse returns the metadata of the response', async () => {
  const { data, status, headers, requestId, attempts } = await rooms
    .create({ name: 'metadata' })
    .withResponse()
  assert.equal(data.name, 'metadata')
  assert.equal(status, 200)
  assert.match(headers.get('content-type'), /^application\/json/)
  assert.equal(attempts, 1)
  assert.equal(requestId, headers.get('x-request-id') ?? undefined)
})
