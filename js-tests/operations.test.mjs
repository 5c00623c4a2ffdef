// Every operation of api/, called by its JS name: the received request matches the wire data.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ApiError } from 'signalwire-client'
import { described, mayBeEmpty, methodOf, pagingOf } from './support/api.mjs'
import { sample } from './support/samples.mjs'
import { startSandbox } from './support/sandbox.mjs'

const sandbox = await startSandbox()
const client = sandbox.client({ maxRetries: 0 })
const subscriberToken = 'a.b.c'
const clientOfSubscriber = sandbox.client({ maxRetries: 0, subscriberToken })
// A slash, a space, a percent sign and non-ASCII letters are one segment.
const VALUE = 'a/b c%2F ü'
// Servers reject page tokens that they did not issue; the tests of pages follow real ones.
const PAGE_TOKEN = /^page_?token$/i
// The credential of a call: with an API token alone, and with an additional subscriber token.
const SERVER = { basic: 'Basic', bearer: 'Basic', none: null }
const SUBSCRIBER = { basic: 'Basic', bearer: 'Bearer', none: null }
// The fields of operations that contain a phone number.
const NUMBERS = {
  'messaging.messages.create': ['to', 'from'],
  'compat.messages.create': ['To', 'From'],
  'calling.dial': ['to'],
  'compat.calls.create': ['To'],
  'phoneNumbers.create': ['number'],
  'compat.phoneNumbers.purchase': ['PhoneNumber'],
}
const MEDIA = { json: 'application/json', form: 'application/x-www-form-urlencoded' }

test('every operation and every call command has a description and a method', () => {
  assert.equal(described.filter(({ command }) => !command).length, 331)
  assert.equal(described.filter(({ command }) => command).length, 42)
})

for (const operation of described)
  test(`${operation.name} is ${operation.method} ${operation.template}`, async () => {
    const { args, query, body } = argumentsOf(operation)
    await sandbox.reset()
    const outcome = await settle(methodOf(client, operation.name)(...args))
    const journal = await sandbox.journal()
    assert.equal(journal.length, 1)
    checkRequest(journal[0], operation, query, body)
    checkOutcome(journal[0], operation, outcome)
  })

test('every list with next pages accepts the paging parameters of its style', async () => {
  const lists = described.filter(pagingOf)
  assert.equal(lists.length, 85)
  for (const operation of lists) {
    const [number, size] = pagingOf(operation)
    const query = { ...argumentsOf(operation).query, [number]: 1, [size]: 5 }
    await sandbox.reset()
    await settle(methodOf(client, operation.name)(...valuesOf(operation), query))
    assert.deepEqual((await sandbox.journal())[0]?.query, textsOf(query), operation.name)
    const wrong = methodOf(client, operation.name)(...valuesOf(operation), { [size]: 'many' })
    await assert.rejects(wrong, { name: 'ValidationError' }, operation.name)
  }
})

test('a body of optional fields may be omitted', async () => {
  const bodies = described.filter(({ body, command }) => body && !command && mayBeEmpty(body.type))
  assert.equal(bodies.length, 30)
  for (const operation of bodies) {
    await sandbox.reset()
    await settle(methodOf(client, operation.name)(...valuesOf(operation)))
    const [entry] = await sandbox.journal()
    const { media } = operation.body
    assert.equal(entry?.headers['content-type'], MEDIA[media], operation.name)
    assert.equal(Number(entry.headers['content-length'] ?? 0), media === 'form' ? 0 : 2, operation.name)
  }
})

test('most operations use the API token, three a subscriber token and one none', () => {
  const count = (auth) => described.filter((operation) => operation.auth === auth).length
  assert.deepEqual(['basic', 'bearer', 'none'].map(count), [369, 3, 1])
})

for (const operation of described)
  test(`${operation.name} sends the credential of its kind, also with a subscriber token`, async () => {
    const { args } = argumentsOf(operation)
    assert.deepEqual(await schemes(clientOfSubscriber, operation.name, args), [SUBSCRIBER[operation.auth]])
    if (operation.auth === 'basic') return
    const options = [...args, { subscriberToken }]
    assert.deepEqual(await schemes(client, operation.name, options), [SUBSCRIBER[operation.auth]])
  })

/** The start of `Authorization` in the requests of a call; null if there is no such header. */
async function schemes(from, name, args) {
  await sandbox.clear()
  await settle(methodOf(from, name)(...args))
  return (await sandbox.journal()).map(({ headers }) => schemeOf(headers))
}

const schemeOf = ({ authorization = null }) => authorization?.split(' ')[0] ?? null

function argumentsOf(operation) {
  const { method, command, body: { type } = {} } = operation
  const path = valuesOf(operation)
  const params = type && withNumbers(operation.name, sample(type))
  const parameters =
    method === 'GET' ? (operation.query ?? []).filter(({ name }) => !PAGE_TOKEN.test(name)) : []
  const query = Object.fromEntries(parameters.map(({ name, type }) => [name, sample(type)]))
  const last = params ?? (parameters.length ? query : undefined)
  const body = command ? envelope(command, params) : params
  const isAlone = last === undefined && !pagingOf(operation)
  return { args: isAlone ? path : [...path, last], query, body }
}

/** Replaces texts that the types allow and a Space rejects, because they are no phone numbers. */
function withNumbers(name, params) {
  const numbers = NUMBERS[name]?.filter((field) => field in params) ?? []
  return { ...params, ...Object.fromEntries(numbers.map((field) => [field, '+15551234567'])) }
}

/**
 * The path values that a caller passes. The account of a compatibility path is the project, and the
 * id of a command is in its body.
 */
function valuesOf({ path = [], command }) {
  if (command) return command.takes_id ? [VALUE] : []
  return path.filter(({ name }) => name !== 'AccountSid').map(() => VALUE)
}

function envelope({ name, takes_id: takesId }, params) {
  return takesId ? { command: name, id: VALUE, params } : { command: name, params }
}

function checkRequest(entry, operation, query, body) {
  assert.equal(entry.method, operation.method)
  const path = operation.template.replace('{AccountSid}', sandbox.project)
  assert.equal(entry.path, path.replaceAll(/\{[^}]+\}/g, encodeURIComponent(VALUE)))
  assert.deepEqual(entry.query, textsOf(query))
  assert.equal(schemeOf(entry.headers), SERVER[operation.auth])
  assert.equal(entry.headers['content-type'], body && MEDIA[operation.body.media])
  checkBody(entry, operation.body?.media, body)
}

/** The journal contains parsed bodies; the length then determines the bytes. */
function checkBody({ body: arrived, headers }, media, body) {
  const length = Number(headers['content-length'] ?? 0)
  if (!body) return assert.deepEqual([arrived, length], [null, 0])
  const written = media === 'form' ? new URLSearchParams(pairsOf(body)).toString() : JSON.stringify(body)
  assert.equal(length, Buffer.byteLength(written))
  if (media === 'form') assert.deepEqual(pairsOf(arrived), pairsOf(body))
  else assert.equal(JSON.stringify(arrived), written)
}

/** A form contains only strings, and an array is a repeated name. */
const pairsOf = (form) =>
  Object.entries(form).flatMap(([name, values]) => [values].flat().map((value) => [name, String(value)]))

// No resource has the unusual id, and no server issued the token to refresh. No other error may
// occur.
function checkOutcome(entry, operation, { error, value }) {
  if (error?.status === 404 && (operation.path || operation.command)) return
  if (error?.errors?.every(({ attribute }) => attribute === 'refresh_token')) return
  assert.equal(error, undefined)
  assert.equal(entry.status, operation.status)
  assert.equal(value === undefined, operation.response === undefined)
}

const textsOf = (query) =>
  Object.fromEntries(Object.entries(query).map(([name, value]) => [name, String(value)]))

async function settle(promise) {
  try {
    return { value: await promise }
  } catch (error) {
    if (error instanceof ApiError) return { error }
    throw error
  }
}
