// No error and no advice repeats values of the caller: a phone number or an address in a log is
// personal data.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { inspect } from 'node:util'
import { Credentials, checkSwml, SignalWire } from 'signalwire-client'
import { receiveWebhook, verifyWebhook, webhookReceiver } from 'signalwire-client/webhooks'
import { startSandbox } from './support/sandbox.mjs'

const sandbox = await startSandbox()
const client = sandbox.client({ maxRetries: 0 })
const { rooms, roomTokens } = client.video
const project = '3fa85f64-5717-4562-b3fc-2c963f66afa6'
const token = `PT${'0123456789abcdef'.repeat(3)}`

const NUMBER = 12065550101
const PERSONAL = ['anna@example.com', '+12065550101', 'Anna Müller 👩']

const main = (step) => ({ sections: { main: [step] } })
const dial = (swml) => client.calling.dial({ from: '+15550000001', to: '+15550000002', swml })

// Places where a string or a number may be passed by mistake.
const VALUES = {
  'a number of a body': (value) => rooms.create({ name: 'a', max_members: { value } }),
  'a word of a body': (value) => roomTokens.create({ room_name: 'a', user_name: 'b', join_as: value }),
  'a number instead of a text': () =>
    client.calling.dial({ from: 'a', to: NUMBER, url: 'https://a.example' }),
  'a field that is not known': (value) => rooms.create({ name: 'a', nmae: value }),
  'a body': (value) => rooms.create(value),
  'a query': (value) => rooms.list(value),
  'a parameter of a query': (value) => rooms.list({ page_size: [value] }),
  'a parameter that is not known': (value) => rooms.list({ size: value }),
  'options of a request': (value) => rooms.list({}, value),
  'an option of a request': (value) => rooms.list({}, { extraQuery: value }),
  'an option with enum values': (value) => rooms.list({}, { validate: value }),
  'the subscriber token': () => rooms.list({}, { subscriberToken: NUMBER }),
  'an additional argument': (value) => rooms.list({}, {}, value),
  'a value that JSON would change': (value) => rooms.create({ name: 'a', meta: new Map([[value, value]]) }),
  'a step of SWML': () => dial(main(NUMBER)),
  'options of a client': (value) => new SignalWire(value),
  'an unknown option': (value) => new SignalWire({ user: value }),
  'the project': (value) => new Credentials({ project: value, token, space: 'example' }),
  'the token': () => new Credentials({ project, token: NUMBER, space: 'example' }),
  'the Space': (value) => new Credentials({ project, token, space: `${value}.example` }),
  'the base URL': (value) => new Credentials({ project, token, baseUrl: `http://${value}` }),
  'the proxy': () => sandbox.client({ proxy: NUMBER }),
  'an operation': (value) => client.requiredScopes(value),
  'the URL of a webhook': (value) =>
    verifyWebhook({ url: value, body: '', headers: {}, signingKey: 'PSK_a' }),
  'the origin of a receiver': (value) => webhookReceiver({ origin: value, signingKey: 'PSK_a' }),
  'the request of a webhook': (value) => receiveWebhook(value, { signingKey: 'PSK_a' }),
}

// Places where a key may be chosen by the caller.
const KEYS = {
  'a field of a body': (key) => rooms.create({ name: 'a', [key]: 1 }),
  'a parameter of a query': (key) => rooms.list({ [key]: 1 }),
  'an option of a request': (key) => rooms.list({}, { [key]: 1 }),
  'an option of a client': (key) => new SignalWire({ [key]: 1 }),
  'a section of SWML': (key) => dial({ sections: { [key]: 1 } }),
  'a key on the way to what JSON would lose': (key) =>
    rooms.create({ name: 'a', meta: { [key]: { deep: Number.NaN } } }),
  'a key of an extra parameter': (key) => rooms.list({}, { extraQuery: { [key]: null } }),
  'a channel of a token': (key) => client.chat.createToken({ ttl: 1, channels: { [key]: { read: 'yes' } } }),
}

/** The error of a rejected call. */
async function refusalOf(make) {
  const error = await (async () => make())().then(
    () => undefined,
    (reason) => reason,
  )
  assert.ok(error, 'the call was not rejected')
  return error
}

/** Fails if an error shows one of these in any form in which errors are logged. */
function showsNone(error, personal) {
  const shown = [error.message, `${error.stack}`, JSON.stringify(error), inspect(error, { depth: 9 })].join()
  for (const text of [...personal, `${NUMBER}`]) assert.ok(!shown.includes(text), shown)
}

for (const [what, pass] of Object.entries(VALUES))
  test(`${what} is not repeated`, async () => {
    for (const value of PERSONAL) showsNone(await refusalOf(() => pass(value)), [value])
  })

for (const [what, pass] of Object.entries(KEYS))
  test(`${what} is not repeated`, async () => {
    for (const key of PERSONAL) {
      const error = await refusalOf(() => pass(key))
      showsNone(error, [key])
      assert.ok(error.problems[0].path.includes(`[a key of ${[...key].length} characters]`), error.message)
    }
  })

test('advice on SWML repeats neither keys nor values', () => {
  for (const text of PERSONAL)
    for (const document of [
      main({ [text]: 1 }),
      main({ play: { [text]: 1 } }),
      main({ play: { loop: text } }),
      text,
      NUMBER,
    ]) {
      const advice = checkSwml(document)
      assert.notEqual(advice.length, 0, JSON.stringify(document))
      for (const part of [text, `${NUMBER}`])
        assert.ok(!JSON.stringify(advice).includes(part), JSON.stringify(advice))
    }
})

test('documented values are shown: field names, the nearest value, the number of an option', async () => {
  const [word] = (
    await refusalOf(() => roomTokens.create({ room_name: 'a', user_name: 'b', join_as: 'membre' }))
  ).problems
  assert.deepEqual([word.got, word.hint], ['a string of 6 characters', 'did you mean "member"?'])
  const [field] = (await refusalOf(() => rooms.create({ name: 'a', display_nam: 'b' }))).problems
  assert.deepEqual([field.path, field.hint], ['display_nam', 'did you mean "display_name"?'])
  const compat = await refusalOf(() => client.compat.calls.list({ 'StartTime<': {} }))
  assert.equal(compat.problems[0].path, 'query["StartTime<"]')
  const lost = await refusalOf(() => client.compat.calls.list({ 'StartTime<': new Map() }))
  assert.equal(lost.problems[0].path, 'query["StartTime<"]')
  const [option] = (await refusalOf(() => rooms.list({}, { timeoutMs: 0 }))).problems
  assert.deepEqual([option.path, option.got], ['options.timeoutMs', 'number 0'])
})

test('JavaScript and the core describe a value in the same words', async () => {
  for (const [value, words] of [
    ['Anna 👩', 'a string of 6 characters'],
    ['a', 'a string of 1 character'],
    [null, 'null'],
    [true, 'true'],
    [[], 'an array of 0 items'],
    [[1], 'an array of 1 item'],
    [{}, 'an object of 0 fields'],
    [{ a: 1 }, 'an object of 1 field'],
  ]) {
    const script = await refusalOf(() => rooms.list({}, {}, value))
    const core = await refusalOf(() => rooms.create({ name: 'a', max_members: value }))
    assert.deepEqual([script.problems[0].got, core.problems[0].got], [words, words])
  }
  const script = await refusalOf(() => rooms.list({}, {}, NUMBER))
  const core = await refusalOf(() => rooms.create({ name: NUMBER }))
  assert.deepEqual([script.problems[0].got, core.problems[0].got], ['a number', 'a number'])
})
