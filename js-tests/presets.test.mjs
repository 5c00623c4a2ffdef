// Presets: methods that fix a part of the body of another method. One call of each, and the
// received body.
import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { ValidationError } from 'signalwire-client'
import { at } from '../scripts/support/paths.mjs'
import { methodOf } from './support/api.mjs'
import { startSandbox } from './support/sandbox.mjs'

const ID = '7b9b9b52-0b1e-4e0d-9d3e-2f6a5c1d8e90'
const URL = 'https://example.com/answer?a=1'
// Written out, not read from api/: generated code must not be tested against its own source.
const EXPECTED = {
  'phoneNumbers.setAiAgent': { value: ID, body: { call_handler: 'ai_agent', call_ai_agent_id: ID } },
  'phoneNumbers.setCallFlow': { value: ID, body: { call_handler: 'call_flow', call_flow_id: ID } },
  'phoneNumbers.setCxmlApplication': {
    value: ID,
    body: { call_handler: 'laml_application', call_laml_application_id: ID },
  },
  'phoneNumbers.setCxmlWebhook': {
    value: URL,
    body: { call_handler: 'laml_webhooks', call_request_url: URL },
  },
  'phoneNumbers.setRelayApplication': {
    value: 'desk',
    body: { call_handler: 'relay_application', call_relay_application: 'desk' },
  },
  'phoneNumbers.setRelayTopic': {
    value: 'office',
    body: { call_handler: 'relay_topic', call_relay_topic: 'office' },
  },
  'phoneNumbers.setSwmlWebhook': {
    value: URL,
    body: { call_handler: 'relay_script', call_relay_script_url: URL },
  },
}

const sandbox = await startSandbox()
const client = sandbox.client()
const { data } = await client.phoneNumbers.search({ areacode: '212' })
const { id } = await client.phoneNumbers.create({ number: data[0].e164 ?? data[0].number })

async function arrivedAfter(call) {
  await sandbox.clear()
  const answer = await call()
  const [entry, ...others] = await sandbox.journal()
  assert.deepEqual(others, [])
  assert.equal(`${entry.method} ${entry.path}`, `PUT /api/relay/rest/phone_numbers/${id}`)
  return { answer, body: entry.body }
}

test('there is a test for each preset', () => {
  const files = readdirSync(at('api/presets')).map((name) => readFileSync(at('api/presets', name), 'utf8'))
  const names = files.flatMap((text) => Object.keys(JSON.parse(text)))
  assert.deepEqual(names.sort(), Object.keys(EXPECTED).sort())
})

for (const [name, { value, body }] of Object.entries(EXPECTED)) {
  const method = methodOf(client, name)

  test(`${name} sends its handler and the given fields, and returns the number`, async () => {
    const arrived = await arrivedAfter(() => method(id, value))
    assert.deepEqual(arrived.body, body)
    assert.equal(arrived.answer.id, id)
    assert.equal(arrived.answer.call_handler, body.call_handler)
    assert.equal((await client.phoneNumbers.get(id)).call_handler, body.call_handler)
  })

  test(`${name} accepts other fields, which do not change its fixed fields`, async () => {
    const more = { name: 'Front desk', call_handler: 'video_room' }
    const arrived = await arrivedAfter(() => method(id, value, more, { timeoutMs: 5000 }))
    assert.deepEqual(arrived.body, { name: 'Front desk', ...body })
    assert.deepEqual(more, { name: 'Front desk', call_handler: 'video_room' })
  })

  test(`${name} rejects incomplete arguments`, async () => {
    await sandbox.clear()
    const [, field] = Object.keys(body)
    for (const nothing of [undefined, null, 7])
      await assert.rejects(method(id, nothing), (error) => {
        assert.ok(error instanceof ValidationError)
        assert.deepEqual(
          error.problems.map(({ path }) => path),
          [field],
        )
        return true
      })
    await assert.rejects(method(id, value, { timeoutMs: 5 }), /last argument/)
    assert.deepEqual(await sandbox.journal(), [])
  })
}
