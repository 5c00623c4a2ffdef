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

/** Responds to the next list with the given page. */
const answer = (body) =>
  sandbox.misbehave({ match: { path: '/api/video/rooms' }, times: 1, status: 200, body })

test('await returns the first page as the server sent it', async () => {
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

test('a loop that ends early requests no more pages', async () => {
  for await (const _ of rooms.list({ page_size: 2 })) break
  assert.equal((await sandbox.journal()).length, 1)
})

test('pages() iterates over pages', async () => {
  const sizes = []
  for await (const page of rooms.list({ page_size: 2 }).pages()) sizes.push(page.data.length)
  assert.deepEqual(sizes, [2, 2, 1])
})

test('withResponse returns the metadata of the first page', async () => {
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

test('a repeated link ends with an error', async () => {
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

test("path and query of a link to another host are requested from the client's origin, with the credential", async () => {
  const other = await startSandbox()
  for (const host of [other.url, 'http://gateway.example:8080', 'https://user:pw@elsewhere.example']) {
    await answer({ data: [], links: { next: `${host}/api/video/rooms?page_size=50` } })
    const seen = []
    for await (const room of rooms.list()) seen.push(room)
    assert.deepEqual(sorted(seen), NAMES, host)
  }
  assert.deepEqual(await other.journal(), [])
})

for (const [what, given] of Object.entries({
  'a comparison': { StartTime: '>=2026-01-01' },
  blanks: { name: 'Anna  Bell' },
  quotes: { name: '"it\'s"' },
  umlauts: { name: 'Jürgen Groß' },
  brackets: { name: '[{<a|b>}]' },
  'a bare percent sign': { name: '50% off' },
}))
  test(`an unescaped link is escaped: ${what}`, async () => {
    const query = Object.entries(given).map(([name, value]) => `${name}=${value}`)
    await answer({ data: [], links: { next: `/api/video/rooms?${query}` } })
    await answer({ data: [], links: {} })
    for await (const _ of rooms.list()) assert.fail('the pages are empty')
    assert.deepEqual((await sandbox.journal())[1].query, given)
  })

test('a compatibility list continues in the same way', async () => {
  const calls = `/api/laml/2010-04-01/Accounts/${sandbox.project}/Calls`
  const misbehave = (body) => sandbox.misbehave({ match: { path: calls }, times: 1, status: 200, body })
  await misbehave({ calls: [], next_page_uri: `${calls}?To="Jürgen"&Page=1` })
  await misbehave({ calls: [], next_page_uri: `https://elsewhere.example${calls}?Page=2` })
  await misbehave({ calls: [{ sid: 'last' }], next_page_uri: null })
  const seen = []
  for await (const { sid } of client.compat.calls.list()) seen.push(sid)
  assert.deepEqual(seen, ['last'])
  const queries = (await sandbox.journal()).map(({ query }) => query)
  assert.deepEqual(queries, [{}, { To: '"Jürgen"', Page: '1' }, { Page: '2' }])
})

for (const next of [
  'javascript:alert(1)',
  'ftp://elsewhere.example/a',
  '//elsewhere.example/a',
  'rooms?page=2',
  7,
  { href: '/api/video/rooms?page=2', toJSON: 'a', toString: 'b' },
])
  test(`an invalid page link ends with an error: ${JSON.stringify(next)}`, async () => {
    await answer({ data: [], links: { next } })
    await assert.rejects(
      async () => {
        for await (const _ of rooms.list());
      },
      (error) => {
        assert.deepEqual([error.name, error.code], ['DecodeError', 'invalid_page_link'])
        return !error.message.includes('elsewhere')
      },
    )
    assert.equal((await sandbox.journal()).length, 1)
  })

for (const page of [{ data: { id: 'r1' } }, { data: 'r1' }, { data: 1 }, [{ id: 'r1' }], 'r1', 1, null])
  test(`a page without a list of items ends with an error: ${JSON.stringify(page)}`, async () => {
    await answer(JSON.stringify(page))
    const items = rooms.list()[Symbol.asyncIterator]()
    const error = await items.next().then(assert.fail, (reason) => reason)
    const { name, code, operation, message } = error
    assert.deepEqual([name, code, operation], ['DecodeError', 'unexpected_shape', 'video.rooms.list'])
    assert.equal(error.revealBody(), JSON.stringify(page))
    assert.ok(!message.includes('r1'), message)
  })

test('a page whose list is absent or null has no items', async () => {
  for (const page of [{}, { data: null }, { links: {} }]) {
    await answer(page)
    for await (const room of rooms.list()) assert.fail(JSON.stringify(room))
  }
})

test('a repeated page under another host or unescaped ends with an error', async () => {
  const target = '/api/video/rooms?name=J%C3%BCrgen%20A'
  for (const next of [
    target,
    `https://one.example${target}`,
    `http://two.example/api/video/rooms?name=Jürgen A#b`,
  ])
    await answer({ data: [], links: { next } })
  const reads = async () => {
    for await (const _ of rooms.list());
  }
  await assert.rejects(reads, { name: 'DecodeError', code: 'repeated_page_link' })
  assert.equal((await sandbox.journal()).length, 2)
})

test('an absolute link to the same origin is followed', async () => {
  await answer({ data: [], links: { next: `${sandbox.url}/api/video/rooms?page_size=50` } })
  const seen = []
  for await (const room of rooms.list()) seen.push(room)
  assert.deepEqual(sorted(seen), NAMES)
})

test('documented paged lists are iterated too', async () => {
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
