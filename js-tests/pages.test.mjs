// A list is a promise of its first page, and an async iterable over all pages.
import assert from 'node:assert/strict'
import { before, beforeEach, test } from 'node:test'
import { startSandbox } from './support/sandbox.mjs'

const sandbox = await startSandbox()
const client = sandbox.client()
const { rooms } = client.video
const NAMES = ['ant', 'bee', 'cat', 'dog', 'eel']

before(async () => {
  for (const name of NAMES) await rooms.create({ name })
})
beforeEach(() => sandbox.clear())

const sorted = (items) => items.map(({ name }) => name).sort()

/** Answers the next list with a page of our own. */
const answer = (body) =>
  sandbox.misbehave({ match: { path: '/api/video/rooms' }, times: 1, status: 200, body })

test('await gives the first page as the wire has it', async () => {
  const page = await rooms.list({ page_size: 2 })
  assert.deepEqual(Object.keys(page).sort(), ['data', 'links'])
  assert.equal(page.data.length, 2)
  assert.ok(page.links.next)
  const [{ path, query }, ...others] = await sandbox.journal()
  assert.deepEqual([path, query, others], ['/api/video/rooms', { page_size: '2' }, []])
})

test('for await visits every item once', async () => {
  const seen = []
  for await (const room of rooms.list({ page_size: 2 })) seen.push(room)
  assert.deepEqual(sorted(seen), NAMES)
  assert.equal((await sandbox.journal()).length, 3)
})

test('a loop that ends early asks for no more pages', async () => {
  for await (const _ of rooms.list({ page_size: 2 })) break
  assert.equal((await sandbox.journal()).length, 1)
})

test('pages() visits page by page', async () => {
  const sizes = []
  for await (const page of rooms.list({ page_size: 2 }).pages()) sizes.push(page.data.length)
  assert.deepEqual(sizes, [2, 2, 1])
})

test('withResponse tells about the first page', async () => {
  const { data, status } = await rooms.list({ page_size: 2 }).withResponse()
  assert.equal(status, 200)
  assert.equal(data.data.length, 2)
})

test('an empty page with a next link is not the end', async () => {
  await answer({ data: [], links: { next: '/api/video/rooms?page_size=50' } })
  const seen = []
  for await (const room of rooms.list()) seen.push(room)
  assert.deepEqual(sorted(seen), NAMES)
})

test('a link that comes again ends with an error', async () => {
  const next = '/api/video/rooms?page_token=PAround'
  for (let i = 0; i < 4; i++) await answer({ data: [{ name: 'again' }], links: { next } })
  const seen = []
  await assert.rejects(
    async () => {
      for await (const room of rooms.list()) seen.push(room)
    },
    { name: 'DecodeError', code: 'repeated_page_link' },
  )
  assert.ok(seen.length <= 2)
})

test('a link to another origin is refused and gets no credential', async () => {
  const other = await startSandbox()
  await answer({ data: [], links: { next: `${other.url}/api/video/rooms?page_token=PA1` } })
  await assert.rejects(async () => {
    for await (const _ of rooms.list());
  })
  assert.deepEqual(await other.journal(), [])
  assert.equal((await sandbox.journal()).length, 1)
})

test('an absolute link to the same origin is followed', async () => {
  await answer({ data: [], links: { next: `${sandbox.url}/api/video/rooms?page_size=50` } })
  const seen = []
  for await (const room of rooms.list()) seen.push(room)
  assert.deepEqual(sorted(seen), NAMES)
})

test('lists that the documents describe as lists of pages are walked, too', async () => {
  const contents = { sections: { main: [{ hangup: {} }] } }
  const { id } = await client.fabric.swmlScripts.create({ name: 'goodbye', contents })
  const subscriber = await client.fabric.subscribers.create({ email: 'ada@example.com' })
  const scripts = []
  for await (const script of client.fabric.swmlScripts.list()) scripts.push(script.id)
  assert.deepEqual(scripts, [id])
  const names = []
  for await (const address of client.fabric.subscribers.listAddresses(subscriber.id))
    names.push(address.display_name)
  assert.deepEqual(names, ['ada@example.com'])
})
