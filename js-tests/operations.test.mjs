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

test('the four families of this version are described', () => {
  const families = described.map(({ name }) => name.split('.')[0])
  const counts = count(families)
  assert.deepEqual({ ...counts }, { ...counts, chat: 1, project: 3, pubsub: 1 })
  assert.equal((counts.video ?? 0) + (counts.logs ?? 0), 33)
})

for (const operation of described)
  test(`${operation.name} is ${operation.method} ${operation.template}`, async () => {
    const { args, query, body } = argumentsOf(operation)
    await sandbox.clear()
    const outcome = await settle(methodOf(client, operation.name)(...args))
    const journal = await sandbox.journal()
    assert.equal(journal.length, 1)
    checkRequest(journal[0], operation, query, body)
    checkOutcome(journal[0], operation, outcome)
  })

function argumentsOf(operation) {
  const path = (operation.path ?? []).map(() => VALUE)
  const body = operation.body && sample(operation.body.type)
  const parameters = operation.method === 'GET' ? (operation.query ?? []) : []
  const query = Object.fromEntries(parameters.map(({ name, type }) => [name, sample(type)]))
  const last = body ?? (parameters.length ? query : undefined)
  return { args: last === undefined ? path : [...path, last], query, body }
}

function checkRequest(entry, operation, query, body) {
  assert.equal(entry.method, operation.method)
  const encoded = encodeURIComponent(VALUE)
  assert.equal(entry.path, operation.template.replaceAll(/\{[^}]+\}/g, encoded))
  assert.deepEqual(entry.query, textsOf(query))
  assert.equal(entry.headers.authorization.split(' ')[0], 'Basic')
  assert.equal(entry.headers['content-type'], body && 'application/json')
  assert.deepEqual(entry.body ?? undefined, body)
}

// No resource has the odd id, and no server made the page token. Nothing else may go wrong.
function checkOutcome(entry, operation, { error, value }) {
  if (error?.status === 404 && operation.path) return
  if (error?.errors?.every(({ attribute }) => attribute === 'page_token')) return
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

function count(names) {
  const counts = {}
  for (const name of names) counts[name] = (counts[name] ?? 0) + 1
  return counts
}
