// The reader of batches against the golden file of their writer, bindings-node/src/batch.rs.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { importSource } from '../scripts/support/import-source.mjs'

const { Completion } = await importSource('js/node/completions.ts')
const golden = new URL('../bindings-node/tests/golden/batches.json', import.meta.url)
const HEADERS = ['content-type', 'application/json', 'x-a', '1']
const ERROR = { kind: 'decode', code: 'invalid_json' }

const response = (id, requestId, body) => ({
  id,
  status: 200,
  attempts: 2,
  requestId,
  headers: HEADERS,
  body,
})
const retry = (id, code, status) => ({ id, retry: { attempts: 1, delayMs: 1500, code, status } })
const error = (id, undecoded) => ({ id, error: ERROR, undecoded })

const EXPECTED = {
  'latin1 response': [response(7, 'req-1', '{"id":"a"}')],
  'utf16 response': [response(2 ** 32 - 1, undefined, '{"name":"Zoë 😀"}')],
  'response without a body': [
    { id: 1, status: 204, attempts: 1, requestId: undefined, headers: [], body: '' },
  ],
  'retry after a response': [retry(128, 'server_error', 503)],
  'retry without a response': [retry(129, 'reset', undefined)],
  error: [error(16_384, '')],
  'error with an undecoded body': [error(5, '<p>no JSON</p>')],
  'several completions': [
    retry(1, 'rate_limited', 429),
    response(2, 'req-2', '{"id":"b"}'),
    error(3, 'ü'),
    response(4, 'req-4', '{}'),
  ],
  'continued latin1 batch': [response(8, undefined, '{}'), 'continued'],
  'continued utf16 batch': [response(9, undefined, '{"name":"é"}'), 'continued'],
}

// The loop of PendingCalls: a single code unit after the last completion means that another
// batch waits.
function* read(batch) {
  let start = 0
  while (start < batch.length - 1) {
    const completion = new Completion(batch, start)
    yield fieldsOf(completion)
    start = completion.end
  }
  if (start < batch.length) yield 'continued'
}

function fieldsOf({ id, status, attempts, retry, error, undecoded, requestId, headers, body }) {
  if (retry) return { id, retry }
  if (error) return { id, error, undecoded }
  return { id, status, attempts, requestId, headers, body }
}

const batches = JSON.parse(readFileSync(golden, 'utf8'))

test('the golden file contains the expected batches', () => {
  assert.deepEqual(
    batches.map(({ name }) => name),
    Object.keys(EXPECTED),
  )
})

for (const { name, encoding, text } of batches) {
  test(`a batch is decoded: ${name}`, () => {
    assert.deepEqual([...read(text)], EXPECTED[name])
    const isAscii = [...text].every((character) => character.codePointAt(0) < 128)
    assert.equal(encoding, isAscii ? 'latin1' : 'utf16')
  })
}
