// The reader of batches with random batches. Those of the addon are read completely and in order.
// Any other text ends in `unreadable`, or in items of other content, and the next batch is read.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { importSource } from '../../scripts/support/import-source.mjs'
import { Values } from './support/random.mjs'

const { ItemReader } = await importSource('js/realtime/session/items.ts')
const { Requests } = await importSource('js/realtime/session/requests.ts')

const SEEDS = Array.from({ length: 2000 }, (_, index) => index + 1)
const [RESPONSE, ERROR, EVENT, REPORT] = [0, 1, 3, 4]

const number = (value) =>
  [0, 7, 14, 21, 28].map((shift) => String.fromCharCode(Math.floor(value / 2 ** shift) % 128)).join('')

/** An item in the layout of bindings-node/src/batch.rs. */
function encode({ kind, id = 0, status = 0, texts }) {
  return [kind, id, status, 0, ...texts.map(({ length }) => length)].map(number).join('') + texts.join('')
}

/** A random item, and what its handler receives. */
function itemOf(values) {
  const id = values.oneOf([0, 1, 127, 128, 2 ** 32 - 1, values.below(2 ** 31)])
  const value = values.object()
  const json = JSON.stringify(value)
  const kind = values.oneOf([RESPONSE, ERROR, EVENT, REPORT])
  if (kind === RESPONSE) return { kind, id, texts: ['', '', json], expected: ['response', id, value] }
  if (kind === ERROR) return { kind, id, texts: ['', '', json], expected: ['error', id, value] }
  if (kind === REPORT)
    return { kind, id, texts: ['state', '', json], expected: ['report', { name: 'state', value, id }] }
  const [key, status, context] = [values.oneOf([undefined, 'a', 'Zoë', '']), values.below(2), values.json(0)]
  const head = key === undefined ? 'video.test' : `video.test\n${key}`
  const expected = ['event', 'video.test', key, value, context ?? undefined, status === 1]
  return { kind, status, texts: [head, JSON.stringify([null, context, 1.5]), json], expected }
}

/** A result as a request receives it, or the name of the error that rejects it. */
function resultOf(result) {
  try {
    return result()
  } catch ({ name }) {
    return name
  }
}

/** Reads batches; returns what the handlers received, and whether the reader asked for more. */
function read(batches, count) {
  const waiting = [...batches]
  const seen = []
  const reader = new ItemReader(() => waiting.shift(), {
    response: (id, result) => seen.push(['response', id, resultOf(result)]),
    error: (...error) => seen.push(['error', ...error]),
    event: (event, isOrdinary) =>
      seen.push(['event', event.name, event.key, event.payload, event.context, isOrdinary]),
    report: (report) => seen.push(['report', report]),
    unreadable: () => seen.push(['unreadable']),
  })
  let turns = 0
  while (reader.read(count)) assert.ok(turns++ < 1000, 'the reader does not end')
  return { seen, left: waiting.length }
}

test('every batch of the addon is read, in order', () => {
  for (const seed of SEEDS) {
    const values = new Values(seed)
    const items = Array.from({ length: 1 + values.below(6) }, () => itemOf(values))
    const cut = values.below(items.length)
    const parts = [items.slice(0, cut), items.slice(cut)].filter((part) => part.length > 0)
    // One code unit after the last item means that another batch waits.
    const batches = parts.map((part, index) => {
      const isLast = index === parts.length - 1
      return part.map(encode).join('') + (isLast ? '' : '\u0001')
    })
    const { seen, left } = read(batches, 1 + values.below(8))
    assert.deepEqual([seen, left], [items.map(({ expected }) => expected), 0], `seed ${seed}`)
  }
})

test('a damaged batch is reported or read, and the next batch is read completely', () => {
  let unreadable = 0
  for (const seed of SEEDS) {
    const values = new Values(seed)
    const items = Array.from({ length: 1 + values.below(4) }, (_, index) => {
      const value = { index, ...values.object() }
      const expected = ['report', { name: 'state', value, id: 0 }]
      return { kind: REPORT, texts: ['state', '', JSON.stringify(value)], expected }
    })
    const intact = items.map(encode).join('')
    const { seen, left } = read([`${values.damage(intact)}\u0001`, intact], 1 + values.below(8))
    unreadable += seen.filter(([name]) => name === 'unreadable').length
    const last = seen.slice(-items.length)
    assert.deepEqual([last, left], [items.map(({ expected }) => expected), 0], `seed ${seed}`)
  }
  assert.ok(unreadable > SEEDS.length / 4, `only ${unreadable} batches were unreadable`)
})

test('items without JSON: an event reports it when it is read, a result rejects its request', async () => {
  const event = encode({ kind: EVENT, texts: ['video.test', '[]', '{'] })
  assert.throws(() => read([event], 8), SyntaxError)
  const requests = new Requests()
  const sender = { isAwaited: true, send() {}, cancel() {} }
  const result = requests.start('video.test', {}, { stack: '' }, sender)
  requests.resolve(0, () => JSON.parse('{'))
  await assert.rejects(result, { name: 'DecodeError', code: 'invalid_json' })
  for (const kind of [ERROR, REPORT, 2, 99])
    assert.deepEqual(read([encode({ kind, texts: ['state', '', '{'] })], 8).seen, [['unreadable']])
})
