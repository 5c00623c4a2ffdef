// Invalid arguments are reported before anything is sent: all problems, each with its path.
import assert from 'node:assert/strict'
import { beforeEach, test } from 'node:test'
import { ValidationError } from 'signalwire-client'
import { startSandbox } from './support/sandbox.mjs'

const sandbox = await startSandbox()
const client = sandbox.client()
const { rooms } = client.video
const createToken = (body) => client.chat.createToken(body)

beforeEach(() => sandbox.clear())

async function problemsOf(promise) {
  const error = await promise.then(
    () => assert.fail('the call was not rejected'),
    (reason) => reason,
  )
  assert.ok(error instanceof ValidationError, error)
  assert.deepEqual(await sandbox.journal(), [], 'something was sent')
  return error.problems
}

const REFUSED = [
  ['a missing field', () => rooms.create({}), 'name'],
  ['a missing body', () => rooms.create(), 'body'],
  ['a wrong type', () => rooms.create({ name: 'a', max_members: '7' }), 'max_members'],
  ['a value that is too small', () => rooms.create({ name: 'a', max_members: 0 }), 'max_members'],
  ['a value that is too great', () => rooms.create({ name: 'a', max_members: 301 }), 'max_members'],
  [
    'a fraction where a whole number belongs',
    () => rooms.create({ name: 'a', max_members: 1.5 }),
    'max_members',
  ],
  ['a text that is too long', () => rooms.create({ name: 'a'.repeat(101) }), 'name'],
  ['a text of the wrong form', () => rooms.create({ name: 'two words' }), 'name'],
  ['an unknown value', () => rooms.create({ name: 'a', quality: '8K' }), 'quality'],
  [
    'a deep mistake',
    () => createToken({ ttl: 1, channels: { lobby: { read: 'yes' } } }),
    'channels.lobby.read',
  ],
  ['too few fields', () => createToken({ ttl: 1, channels: {} }), 'channels'],
  ['an unknown query parameter', () => rooms.list({ size: 5 }), 'query.size'],
  ['a query value of the wrong type', () => rooms.list({ page_size: 'many' }), 'query.page_size'],
  ['an empty path value', () => rooms.get(''), 'path.id'],
  ['a path value that walks', () => rooms.get('..'), 'path.id'],
  ['a path value that is no text', () => rooms.get(undefined), 'path.id'],
]

for (const [what, call, path] of REFUSED)
  test(`${what} is rejected at ${path}`, async () => {
    const problems = await problemsOf(call())
    assert.deepEqual(
      problems.map((problem) => problem.path),
      [path],
    )
    assert.ok(problems[0].expected && problems[0].got)
  })

test('an additional argument is rejected, not ignored', async () => {
  const late = { timeoutMs: 5 }
  for (const call of [() => rooms.delete('id', {}, late), () => rooms.list({}, {}, late)]) {
    const [{ path, expected, got }, ...more] = await problemsOf(call())
    assert.deepEqual(
      [path, expected, got, more],
      ['arguments', 'nothing after the options', 'an object of 1 field', []],
    )
  }
  await rooms.list({}, {}, undefined)
})

test('all problems are reported at once', async () => {
  const problems = await problemsOf(rooms.create({ display_name: 5, max_members: 0 }))
  assert.deepEqual(problems.map(({ path }) => path).sort(), ['display_name', 'max_members', 'name'])
})

test('a misspelt name is reported with the nearest known one', async () => {
  const [{ path, hint }] = await problemsOf(rooms.create({ name: 'a', display_nane: 'b' }))
  assert.equal(path, 'display_nane')
  assert.match(hint, /display_name/)
})

test('the message contains the call, the first problem and the number of others', async () => {
  const error = await rooms.create({ name: 5, max_members: 0 }).catch((reason) => reason)
  assert.match(error.message, /^video\.rooms\.create .*name: expected .*got a number .*1 more/)
  assert.deepEqual([error.retryable, error.maybeDelivered], [false, false])
})

test('a valid body and page size are accepted', async () => {
  const { project } = sandbox
  await client.compat.calls.startRecording('CA1').catch(() => {})
  await client.recordings.list({ page_size: 5 })
  const [first, second] = await sandbox.journal()
  const path = `/api/laml/2010-04-01/Accounts/${project}/Calls/CA1/Recordings`
  assert.deepEqual([first.method, first.path], ['POST', path])
  assert.equal(first.headers['content-type'], 'application/x-www-form-urlencoded')
  assert.deepEqual([second.path, second.query], ['/api/relay/rest/recordings', { page_size: '5' }])
})

test('validate off, extraBody and extraQuery send undocumented fields', async () => {
  await rooms
    .create({ name: 'a' }, { extraBody: { brand_new: 1 }, extraQuery: { preview: 'yes' } })
    .catch(() => {})
  await rooms.create({ name: 'b', brand_new: 2 }, { validate: 'off' }).catch(() => {})
  const [first, second] = await sandbox.journal()
  assert.deepEqual(first.body, { name: 'a', brand_new: 1 })
  assert.deepEqual(first.query, { preview: 'yes' })
  assert.deepEqual(second.body, { name: 'b', brand_new: 2 })
})

test('a page size for a list without pages is sent with extraQuery', async () => {
  const { businesses } = client.messaging.whatsapp
  const [problem] = await problemsOf(businesses.list({ page_size: 2 }))
  assert.equal(problem.path, 'options.page_size')
  assert.match(problem.hint, /extraQuery: \{ page_size \}/)
  await businesses.list({ extraQuery: { page_size: 2 } })
  const [{ query }] = await sandbox.journal()
  assert.deepEqual(query, { page_size: '2' })
})
