// While many responses are delivered, the event loop continues: timers, immediates and sockets of
// the program do not wait for the last one. The server is a separate process, so that responses
// arrive while this thread is busy.
import assert from 'node:assert/strict'
import { once } from 'node:events'
import { connect, createServer } from 'node:net'
import { afterEach, beforeEach, mock, test } from 'node:test'
import { addCleanup } from '../support/cleanup.mjs'
import { listen } from '../support/listen.mjs'
import { startSandbox } from '../support/sandbox.mjs'
import { startServer } from './support/server.mjs'

const CALLS = 200
/** The number of calls that can be in flight on one connection. */
const AT_ONCE = 50
/** The work of the program for each response. */
const WORK_MS = 0.5
/** Long enough for all other responses to arrive. */
const PAUSE_MS = 400
// A budget of 1 ms is 2 responses, and an await takes 3 microtasks, so that up to 4 more are
// delivered before the work on the first is done. Between 2 turns that a test observes there are at
// most 2 budgets.
const MOST_IN_A_TURN = 12
const LIMIT_MS = 60_000

const sandbox = await startSandbox()
const page = { data: [{ name: 'x'.repeat(20_000) }], links: {} }
let client
let ended

beforeEach(async () => {
  await sandbox.clear()
  await sandbox.misbehave({ times: CALLS, status: 200, body: page })
  client = sandbox.client()
  ended = 0
})
afterEach(() => client.close())

function block(ms) {
  for (const end = performance.now() + ms; performance.now() < end; );
}

/**
 * Makes all calls at once; `work` receives the number of calls that have ended before, and may
 * block the thread.
 */
function burst(work, options) {
  return Promise.allSettled(
    Array.from({ length: CALLS }, async () => {
      const { data } = await client.video.rooms.list({}, options)
      work(ended++)
      return data
    }),
  )
}

const pauseThenWork = (before) => block(before === 0 ? PAUSE_MS : WORK_MS)

/**
 * Counts how often a callback of the event loop runs while `work` runs, and how many calls end at
 * most between two callbacks.
 */
async function count(repeat, work) {
  let [rounds, most, before, isOver] = [0, 0, 0, false]
  const round = () => {
    if (isOver) return
    rounds++
    most = Math.max(most, ended - before)
    before = ended
    repeat(round)
  }
  repeat(round)
  await work()
  isOver = true
  return { rounds, most: Math.max(most, ended - before) }
}

/** Sends a byte to a server on loopback, and another whenever one is echoed. */
async function openEcho() {
  const port = await listen(createServer((peer) => peer.pipe(peer)))
  const socket = connect(port, '127.0.0.1')
  await once(socket, 'connect')
  addCleanup('closing a socket', () => socket.destroy())
  return (round) => socket.once('data', round).write('.')
}

const ways = {
  immediates: () => setImmediate,
  timers: () => setTimeout,
  sockets: openEcho,
}
for (const [what, open] of Object.entries(ways))
  test(`${what} run after a few of ${CALLS} responses`, { timeout: LIMIT_MS }, async () => {
    const { rounds, most } = await count(await open(), () => burst(pauseThenWork))
    assert.equal(ended, CALLS)
    // An echo takes 2 turns.
    const turns = what === 'sockets' ? 2 : 1
    assert.ok(most <= MOST_IN_A_TURN * turns, `${most} answers in ${turns} turns, of ${rounds * turns}`)
  })

test('waiting responses keep their order', { timeout: LIMIT_MS }, async () => {
  const waiting = []
  const server = await startServer({
    answer: (_, response) => {
      if (waiting.push(response) < AT_ONCE) return
      for (const [number, one] of waiting.toReversed().entries()) one.writeHead(204, { number }).end()
    },
  })
  const { rooms } = server.client().video
  const order = []
  const call = async () => {
    const { headers } = await rooms.delete('x').withResponse()
    order.push(Number(headers.get('number')))
    block(WORK_MS)
  }
  await Promise.all(Array.from({ length: AT_ONCE }, call))
  assert.deepEqual(order, [...order.keys()])
})

test('close() while responses wait cancels their calls', { timeout: LIMIT_MS }, async () => {
  const ends = await burst((before) => {
    pauseThenWork(before)
    if (before === 5) client.close()
  })
  const codes = ends.flatMap(({ reason }) => (reason ? [reason.code] : []))
  assert.ok(codes.length >= CALLS - 3 * MOST_IN_A_TURN, `${codes.length} calls were ended`)
  assert.deepEqual(new Set(codes), new Set(['client_closed']))
})

test('a signal that aborts while responses wait cancels their calls', { timeout: LIMIT_MS }, async () => {
  const controller = new AbortController()
  const ends = await burst(
    (before) => {
      pauseThenWork(before)
      if (before === 5) controller.abort()
    },
    { signal: controller.signal },
  )
  const codes = ends.flatMap(({ reason }) => (reason ? [reason.code] : []))
  assert.ok(codes.length >= CALLS - 3 * MOST_IN_A_TURN, `${codes.length} calls were ended`)
  assert.deepEqual(new Set(codes), new Set(['aborted']))
  await sandbox.clear()
  assert.ok((await client.video.rooms.list()).data)
})

test('calls that are made while responses wait receive responses', { timeout: LIMIT_MS }, async () => {
  const more = []
  await burst((before) => {
    pauseThenWork(before)
    if (before % 10 === 0) more.push(client.video.rooms.list())
  })
  assert.equal((await Promise.all(more)).length, CALLS / 10)
})

test('fake timers of a test do not delay responses', { timeout: LIMIT_MS }, async () => {
  mock.timers.enable({ apis: ['setImmediate', 'setInterval', 'setTimeout'] })
  try {
    await burst(() => block(WORK_MS))
  } finally {
    mock.timers.reset()
  }
  assert.equal(ended, CALLS)
})
