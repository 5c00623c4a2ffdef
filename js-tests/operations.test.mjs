// Every operation that api/ describes, called by its JS name: what arrives is what the wire data says.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ApiError } from 'signalwire-client'
import { described, methodOf } from './support/api.mjs'
import { sample } from './support/samples.mjs'
import { startSandbox } from './support/sandbox.mjs'

const sandbox = await startSandbox()
const client = sandbox.client({ maxRetries: 0 })
// A slash, a space, a percent sign and letters beyond ASCII: one segment all the same.
const VALUE = 'a/b c%2F ü'
// Servers refuse page tokens that they did not make; the tests of pages follow real ones.
const PAGE_TOKEN = /^page_?token$/i
const MEDIA = { json: 'application/json', form: 'application/x-www-form-urlencoded' }

test('every operation and every call command has a sentence and a method', () => {
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

test('a subscriber token goes out as Bearer, and only where one belongs', async () => {
  await sandbox.clear()
  const options = { subscriberToken: 'a.b.c' }
  await settle(client.fabric.addresses.list(options))
  await settle(client.video.rooms.list({}, options))
  const sent = (await sandbox.journal()).map(({ headers }) => headers.authorization.split(' ')[0])
  assert.deepEqual(sent, ['Bearer', 'Basic'])
})

function argumentsOf(operation) {
  const { method, command, body: { type } = {} } = operation
  const path = valuesOf(operation)
  const params = type && sample(type)
  const parameters =
    method === 'GET' ? (operation.query ?? []).filter(({ name }) => !PAGE_TOKEN.test(name)) : []
  const query = Object.fromEntries(parameters.map(({ name, type }) => [name, sample(type)]))
  const last = params ?? (parameters.length ? query : undefined)
  const body = command ? envelope(command, params) : params
  return { args: last === undefined ? path : [...path, last], query, body }
}

/** Path values that a caller gives. The account of a compatibility path is the project, and a command's id is in its body. */
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
  const credential = operation.auth === 'none' ? undefined : 'Basic'
  assert.equal(entry.headers.authorization?.split(' ')[0], credential)
  assert.equal(entry.headers['content-type'], body && MEDIA[operation.body.media])
  if (operation.body?.media === 'form') assert.deepEqual(pairsOf(entry.body), pairsOf(body))
  else assert.deepEqual(entry.body ?? undefined, body)
}

/** A form has texts alone, and a list is its name several times. */
const pairsOf = (form) =>
  Object.entries(form).flatMap(([name, values]) => [values].flat().map((value) => [name, String(value)]))

// No resource has the odd id, and no server made the token to refresh. Nothing else may go wrong.
function checkOutcome(entry, operation, { error, value }) {
  if (error?.status === 404 && (operation.path || operation.command)) return
  if (error?.errors?.every(({ attribute }) => attribute === 'refresh_token')) return
  assert.equal(error, undefined)
  assert.equal(entry.status, operation.status)
  assert.equal(value === undefined, operation.answer === undefined)
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
