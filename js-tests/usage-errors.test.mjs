// Mistakes of first programs: the error names the right way, and its stack starts at the line of
// the program.
import assert from 'node:assert/strict'
import { writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { test } from 'node:test'
import { inspect } from 'node:util'
import { AbortError, ConfigError, Credentials, SignalWire, TimeoutError } from 'signalwire-client'
import { run } from '../scripts/support/run.mjs'
import { startServer } from './lifecycle/support/server.mjs'
import { temporaryFolder } from './support/project.mjs'

const PROJECT = '3fa85f64-5717-4562-b3fc-2c963f66afa6'
const TOKEN = `PT${'0123456789abcdef'.repeat(3)}`
const options = { project: PROJECT, token: TOKEN, space: 'example' }
const client = new SignalWire(options)
const folder = temporaryFolder()
const dotenv = join(folder, '.env')
writeFileSync(
  dotenv,
  `SIGNALWIRE_PROJECT_ID=${PROJECT}\nSIGNALWIRE_API_TOKEN=${TOKEN}\nSIGNALWIRE_SPACE=filed\n`,
)
for (const name of Object.keys(process.env)) if (name.startsWith('SIGNALWIRE_')) delete process.env[name]

const refusal = (work, code) => {
  try {
    work()
  } catch (error) {
    assert.ok(error instanceof ConfigError, error)
    assert.equal(error.code, code)
    return error.message
  }
  return assert.fail('nothing was thrown')
}

test('a dotenv file is an option of a client and of credentials', () => {
  assert.equal(new SignalWire({ dotenv }).credentials.origin, 'https://filed.signalwire.com')
  assert.equal(new Credentials({ dotenv }).revealToken(), TOKEN)
  assert.equal(new SignalWire({ dotenv, space: 'mine' }).credentials.origin, 'https://mine.signalwire.com')
  const both = () => new SignalWire({ dotenv, credentials: new Credentials(options) })
  assert.match(refusal(both, 'invalid_options'), /credentials: expected to be used alone, got also dotenv/)
})

test('credentials alone are options', () => {
  const credentials = Credentials.fromEnv({ dotenv })
  assert.equal(new SignalWire(credentials).credentials.revealToken(), TOKEN)
})

test('a missing dotenv file is named by its absolute path', () => {
  for (const make of [
    () => new SignalWire({ dotenv: '.envv' }),
    () => Credentials.fromEnv({ dotenv: '.envv' }),
  ])
    assert.equal(refusal(make, 'dotenv_not_found'), `there is no dotenv file ${resolve('.envv')}`)
  assert.match(
    refusal(() => new SignalWire({ dotenv: folder }), 'dotenv_unreadable'),
    /is a directory/,
  )
})

test('missing values are listed, with the address of a sandbox as an alternative', () =>
  assert.match(
    refusal(() => new SignalWire(), 'missing_credentials'),
    /SIGNALWIRE_SPACE \(or SIGNALWIRE_BASE_URL\)/,
  ))

for (const [what, make, expected] of [
  [
    'one by one',
    () => new SignalWire(PROJECT, TOKEN),
    /got 1 more; all options are in one object, as in new SignalWire\(\{ project, token, space \}\)/,
  ],
  ['credentials and options', () => new SignalWire(new Credentials(options), { timeoutMs: 1 }), /got 1 more/],
  [
    'a text',
    () => new SignalWire(TOKEN),
    /expected an object, got a string of \d+ characters; pass new SignalWire\(\{ project, token, space \}\)/,
  ],
  [
    'credentials one by one',
    () => new Credentials(PROJECT, TOKEN),
    /new Credentials\(\{ project, token, space \}\)/,
  ],
])
  test(`options given as ${what} are rejected with the right form`, () => {
    const message = refusal(make, 'invalid_options')
    assert.match(message, expected)
    assert.ok(!message.includes(TOKEN))
  })

for (const [wrong, right] of [
  ['host', 'space'],
  ['signalwireSpaceUrl', 'space'],
  ['accountSid', 'project'],
  ['authToken', 'token'],
])
  test(`the option ${wrong} of another client is answered with ${right}`, () => {
    const message = refusal(() => new SignalWire({ ...options, [wrong]: 'x' }), 'invalid_options')
    assert.match(message, new RegExp(`${wrong}: .*; did you mean "${right}"\\?$`))
  })

for (const token of [
  `${PROJECT}:${TOKEN}`,
  `Basic ${Buffer.from(`${PROJECT}:${TOKEN}`).toString('base64')}`,
  `SIGNALWIRE_API_TOKEN=${TOKEN}`,
])
  test(`a token that starts with ${token.slice(0, 8)} and cannot be valid is rejected`, () => {
    const message = refusal(() => new SignalWire({ ...options, token }), 'invalid_api_token')
    assert.ok(!message.includes(TOKEN) && !message.includes(token))
  })

for (const [path, places] of [
  ['messages', 'client.compat.messages, client.logs.messages or client.messaging.messages'],
  ['calls', 'client.calling or client.compat.calls'],
  ['voice', 'client.calling or client.logs.voice'],
  ['sms', 'client.messaging.messages'],
  ['rooms', 'client.video.rooms'],
  ['phone_numbers', 'client.phoneNumbers'],
  ['phoneNumber', 'client.phoneNumbers'],
  ['video.room', 'client.video.rooms'],
  ['video.room_tokens', 'client.video.roomTokens'],
  ['messaging.message', 'client.messaging.messages'],
])
  test(`client.${path} names the right path`, () => {
    const read = () => path.split('.').reduce((object, name) => object[name], client)
    assert.equal(refusal(read, 'unknown_resource'), `client.${path} does not exist: use ${places}.`)
  })

test('inspecting a client throws no error', async () => {
  for (const object of [client, client.video, client.video.rooms]) {
    assert.equal(await object, object)
    for (const name of ['then', 'toString', 'nodeType', '$$typeof', 'onModuleInit', 'asymmetricMatch'])
      void object[name]
    assert.ok(inspect(object, { showHidden: true, getters: true, showProxy: true, depth: 5 }))
    assert.ok(JSON.stringify(object))
    assert.deepEqual({ ...object }, {})
    for (const name in object) assert.fail(name)
  }
})

test('a method without its object reports how to call it', () => {
  const { list } = client.video.rooms
  const { create } = client.video.rooms
  const { dial } = client.calling
  for (const detached of [list, create, dial, () => list.call({}), () => list.call(null)])
    assert.match(
      refusal(() => detached({}), 'detached_method'),
      /without its object.*client\.fabric\.addresses\.list\(\)/,
    )
})

const twoPages = (request, response) => {
  response.setHeader('content-type', 'application/json')
  const isFirst = !request.url.includes('page_token')
  const next = isFirst ? { next: `${request.url}?page_token=PA1` } : {}
  response.end(JSON.stringify({ data: [{ id: isFirst ? '1' : '2' }], links: next }))
}

test('for await iterates over a list that was awaited first, and the page is not changed', async () => {
  const server = await startServer({ answer: twoPages })
  const page = await server.client().video.rooms.list()
  const ids = []
  for await (const { id } of page) ids.push(id)
  assert.deepEqual(ids, ['1', '2'])
  assert.deepEqual(Object.keys(page), ['data', 'links'])
  assert.deepEqual(structuredClone(page), JSON.parse(JSON.stringify(page)))
  assert.equal(inspect(page).includes('asyncIterator'), false)
})

test('a call cancelled by AbortSignal.timeout rejects with TimeoutError, as in fetch', async () => {
  // The reason of AbortSignal.timeout, at a time at which the server certainly has the request.
  const [controller, cause] = [new AbortController(), new DOMException('It is late.', 'TimeoutError')]
  const server = await startServer({ answer: ({ method }) => method === 'POST' && controller.abort(cause) })
  const rooms = server.client().video.rooms
  const signal = AbortSignal.timeout(50)
  for (const one of [signal, AbortSignal.any([signal, new AbortController().signal])])
    await assert.rejects(rooms.list({}, { signal: one }), (error) => {
      assert.ok(error instanceof TimeoutError, error)
      assert.deepEqual([error.name, error.code, error.retryable], ['TimeoutError', 'timeout', true])
      assert.equal(error.cause, one.reason)
      return true
    })
  const late = rooms.create({ name: 'a' }, { signal: controller.signal })
  await assert.rejects(late, { name: 'TimeoutError', retryable: false, maybeDelivered: true, cause })
})

test('a call after close rejects with AbortError', async () => {
  const closed = new SignalWire(options)
  closed.close()
  for (const call of [closed.video.rooms.list(), closed.connect()])
    await assert.rejects(call, (error) => {
      assert.ok(error instanceof AbortError, error)
      assert.deepEqual([error.code, error.maybeDelivered], ['client_closed', false])
      return true
    })
})

// Each line ends a program with an uncaught error.
const UNCAUGHT = [
  'new SignalWire()',
  "new SignalWire({ tokn: 'x' })",
  'new Credentials({})',
  "Credentials.fromEnv({ dotenv: 'no.env' })",
  "new SignalWire(options).requiredScopes('video.rooms.lst')",
  'new SignalWire(options).messages.create({})',
  "new Credentials(options).curl('no path')",
  "signWebhook({ url: 'https://example.com', body: '' })",
  "verifyWebhook({ url: 'https://example.com', body: '', headers: {} })",
  'await receiveWebhook({})',
  'await webhookReceiver({ signingKey })({})',
]

const PREAMBLE = `
import { Credentials, SignalWire } from 'signalwire-client'
import { receiveWebhook, signWebhook, verifyWebhook, webhookReceiver } from 'signalwire-client/webhooks'
const options = ${JSON.stringify(options)}
const signingKey = 'PSK_' + 'example1'.repeat(3)
`

for (const line of UNCAUGHT)
  test(`an uncaught error names the line of the program: ${line}`, async () => {
    const program = ['--input-type=module', '--eval', PREAMBLE + line]
    const { output } = await run(process.execPath, program).then(
      () => ({}),
      (error) => error,
    )
    assert.ok(output, 'the program ended without an error')
    const [place, stack] = output.split(/^(?=\w*Error: )/m)
    assert.doesNotMatch(place, /dist/, output)
    assert.match(stack.split('\n    at ')[1], /eval/, output)
  })
