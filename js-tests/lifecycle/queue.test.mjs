// Of many concurrent calls, a limited number is in flight and the others wait in order.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { burst, soak } from '../../bench/soak/soak.mjs'
import { startServer } from './support/server.mjs'

const IN_USE = 50 // over http/1.1
const FILES = 256 // what macOS gives a process

for (const [protocol, most] of Object.entries({ h2: 1, h1: IN_USE }))
  test(`2,000 calls at once over ${protocol} with ${FILES} file descriptors: none lost or duplicated`, async () => {
    const end = await burst({ protocol, calls: 2000, delayMs: 5, files: FILES })
    assert.deepEqual([end.ended, end.failures], [2000, {}])
    assert.deepEqual([end.once, end.duplicated, end.lost, end.unknown], [2000, 0, 0, 0])
    assert.ok(end.sockets.most <= most, `${end.sockets.most} sockets`)
  })

test('20,000 calls: none lost or duplicated, and memory does not grow', async () => {
  const end = await soak({ calls: 20_000, rounds: 20, inFlight: 64 })
  assert.deepEqual([end.once, end.duplicated, end.lost, end.unknown, end.failed], [20_000, 0, 0, 0, 0])
  assert.ok(end.resident.endMb - end.resident.warmMb < 32, JSON.stringify(end.resident))
})

const ENDS = {
  'its time': { code: 'timeout', make: (timeoutMs) => ({ timeoutMs }) },
  'its signal': { code: 'timeout', make: (ms) => ({ signal: AbortSignal.timeout(ms) }) },
}
for (const [what, { code, make }] of Object.entries(ENDS))
  test(`a call that ends in the queue by ${what} reports that nothing was sent`, async () => {
    const held = []
    const server = await startServer({ protocol: 'h1', answer: (_, response) => held.push(response) })
    const { rooms } = server.client().video
    // Time limits do not include the TLS handshakes of 50 connections, which a busy machine delays.
    const opening = Array.from({ length: IN_USE }, () => rooms.create({ name: 'x' }, { timeoutMs: 60_000 }))
    while (server.requests < IN_USE) await server.next('request')
    for (const response of held) response.end('{}')
    await Promise.all(opening)
    const call = (ms) => rooms.create({ name: 'x' }, make(ms)).catch((error) => error)
    const early = Array.from({ length: IN_USE }, () => call(5000))
    while (server.requests < 2 * IN_USE) await server.next('request')
    assert.equal(server.open, IN_USE)
    const late = Array.from({ length: 20 }, () => call(500))
    const summary = ({ code, attempts, maybeDelivered }) => [code, attempts, maybeDelivered]
    for (const error of await Promise.all(late)) assert.deepEqual(summary(error), [code, 0, false], error)
    for (const error of await Promise.all(early)) assert.deepEqual(summary(error), [code, 1, true], error)
    assert.equal(server.requests, 2 * IN_USE)
  })
