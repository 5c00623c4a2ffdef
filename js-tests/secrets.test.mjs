// The API token is nowhere to be seen: not in the client, its credentials, its errors, in no form.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { inspect } from 'node:util'
import { Credentials, SignalWire } from 'signalwire-client'
import { startSandbox } from './support/sandbox.mjs'

const sandbox = await startSandbox()
const { project, token } = sandbox
const client = sandbox.client({ maxRetries: 0 })
const credentials = new Credentials({ project, token, space: 'example' })

// The token, and what any base64 of "project:token" has in common whatever stands before it.
const basic = Buffer.from(`${project}:${token}`).toString('base64')
const FORMS = [token, basic, basic.slice(50, -4), Buffer.from(token).toString('base64').slice(0, -4)]

function assertClean(text, what) {
  for (const form of FORMS) assert.ok(!String(text).includes(form), `${what} shows the token`)
}

/** All that JavaScript offers to look at a value. */
function looksAt(value) {
  const all = { depth: null, showHidden: true, getters: true, maxArrayLength: null, maxStringLength: null }
  return {
    inspect: inspect(value, all),
    'console.log': inspect(value),
    JSON: JSON.stringify(value),
    string: String(value),
    spread: inspect({ ...value }, all),
    keys: Reflect.ownKeys(value).map(String).join(),
    values: inspect(
      Reflect.ownKeys(value).map((key) => value[key]),
      all,
    ),
    clone: tryClone(value),
  }
}

function tryClone(value) {
  try {
    return inspect(structuredClone(value), { depth: null, showHidden: true })
  } catch (error) {
    return inspect(error, { depth: null, showHidden: true })
  }
}

function assertHidden(value, what) {
  for (const [way, text] of Object.entries(looksAt(value))) assertClean(text, `${what}, by ${way},`)
}

test('the search finds a token in every form', () => {
  for (const form of FORMS) assert.throws(() => assertHidden({ deep: [{ form: `x${form}y` }] }, 'an object'))
})

test('a client hides the token', () => {
  assertHidden(client, 'a client')
  assertHidden(client.video, 'a family')
  assertHidden(client.video.rooms, 'a resource')
})

test('a client says that it hides something', () => {
  assert.match(inspect(client), /redacted/)
})

test('credentials hide the token', () => {
  assertHidden(credentials, 'credentials')
  assertHidden(new SignalWire({ credentials }), 'a client with credentials')
})

test('what was passed in is not kept', () => {
  const options = sandbox.options()
  const made = new SignalWire(options)
  assertHidden(made, 'a client')
})

for (const [what, fault] of Object.entries({
  'a refusal': { status: 401 },
  'a server error': { status: 500 },
  'an error body that repeats the credential': {
    status: 422,
    body: { error: `not ${token} nor Basic ${basic}` },
  },
  'an answer that is not JSON': { status: 200, body: `${token} ${basic}` },
  'a lost connection': { drop: true },
}))
  test(`${what} hides the token`, async () => {
    await sandbox.misbehave({ match: { path: '/api' }, times: 1, ...fault })
    const error = await client.video.rooms.create({ name: 'a' }).catch((reason) => reason)
    assert.ok(error instanceof Error)
    assertHidden(error, 'an error')
    for (const key of ['message', 'stack', 'cause', 'body']) assertClean(inspect(error[key]), `error.${key}`)
  })

test('errors of the configuration hide what they refuse', () => {
  for (const options of [
    { project: token, token: project, space: 'example' },
    { project, token: `${token} `, space: '' },
    { project, token, baseUrl: `https://${project}:${token}@localhost` },
    { project, token, space: `https://${project}:${token}@example.signalwire.com` },
    { project, token: `${token}\r\nx: y`, space: 'example' },
  ]) {
    try {
      assertHidden(new SignalWire(options), 'a client')
    } catch (error) {
      assertHidden(error, `an error (${error.code})`)
      assertClean(error.stack, 'error.stack')
    }
  }
})

test('a token in the arguments of a call is not repeated by a refusal', async () => {
  const error = await client.video.rooms.create({ name: `${token}!`, [token]: 1 }).catch((reason) => reason)
  assert.equal(error.name, 'ValidationError')
  assertHidden(error, 'an error')
})

test('the token comes back only by a method that says so', () => {
  assert.equal(credentials.revealToken(), token)
  assert.equal(credentials.revealBasicAuthHeader(), `Basic ${basic}`)
})
