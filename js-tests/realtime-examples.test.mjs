// The examples of realtime run against the sandbox, react to what happens there, and end on
// SIGTERM.
import assert from 'node:assert/strict'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { beforeEach, test } from 'node:test'
import { at } from '../scripts/support/paths.mjs'
import { start } from '../scripts/support/processes.mjs'
import { within } from '../scripts/support/wait.mjs'
import { startSandbox } from './support/sandbox.mjs'

const LIMIT_MS = 20_000
const sandbox = await startSandbox()
const ours = '+15550000001'
const phone = '+15550100001'
const other = '+15550100002'

beforeEach(() => sandbox.reset())

test('the room watcher follows rooms that run already and that start', async (t) => {
  await enterRoom('early', phone)
  const program = run(t, 'room-watcher.mjs')
  await program.line('early: runs')
  await program.line('watching')
  await enterRoom('late', phone)
  await program.line('late: runs')
  await enterRoom('early', other)
  await program.line(`early: ${other} joined`)
  await program.end()
})

test('the phone menu connects and records', async (t) => {
  const program = run(t, 'phone-menu.mjs', ours, other)
  await program.line('waiting for calls')
  await sandbox.ask('POST', '/sandbox/phones', { number: phone, digits: ['1', '2'] })
  await call()
  await program.line(`${phone}: 1`)
  await program.line(`${phone}: talks to ${other}`)
  await call()
  await program.line(`${phone}: 2`)
  await program.line(`${phone}: left https:`)
  await program.end()
})

test('the message responder answers, and drains on SIGTERM', async (t) => {
  const program = run(t, 'message-responder.mjs')
  await program.line('waiting for messages')
  await sandbox.ask('POST', phonePath('messages'), { to: ours, topic: 'office', body: 'Hi' })
  await program.line(`${phone}: Hi`)
  await program.end()
  assert.equal(program.lines.at(-1), 'left with 0 requests')
})

test('the chat room writes its own message and its members', async (t) => {
  const program = run(t, 'chat-room.mjs', 'lobby')
  await program.line('lobby: hello')
  assert.ok(program.lines.some((line) => line.endsWith('joined')))
  await program.end()
})

test('the worker receives tasks of its topic', async (t) => {
  const program = run(t, 'worker.mjs', 'reports')
  await program.line('waiting for tasks')
  await connected()
  const authorization = `Basic ${Buffer.from(`${sandbox.project}:${sandbox.token}`).toString('base64')}`
  const body = { context: 'reports', message: { page: 7 } }
  await sandbox.ask('POST', '/api/relay/rest/tasks', body, { authorization })
  await program.line('task {"page":7}')
  await program.end()
})

/** Starts an example; `line` resolves when it prints a line that begins with a string. */
function run(t, name, ...args) {
  const path = at('examples/realtime', name)
  const child = start(process.execPath, [path, ...args], {
    env: { ...process.env, ...sandbox.variables },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  t.after(() => child.kill('SIGKILL'))
  const lines = []
  const reader = createInterface({ input: child.stdout })
  reader.on('line', (line) => lines.push(line))
  const line = async (begin) => {
    while (!lines.some((line) => line.startsWith(begin))) await once(reader, 'line')
  }
  const end = async () => {
    child.kill('SIGTERM')
    const [code] = await within(LIMIT_MS, 'the example to end', once(child, 'close'))
    assert.equal(code, 0)
  }
  return { lines, end, line: (begin) => within(LIMIT_MS, `the line ${begin}`, line(begin)) }
}

const phonePath = (what) => `/sandbox/phones/${encodeURIComponent(phone)}/${what}`
const call = () => sandbox.ask('POST', phonePath('calls'), { to: ours, topic: 'office' })

/** Starts a call that enters a room. */
async function enterRoom(name, to) {
  const swml = { version: '1.0.0', sections: { main: [{ join_room: { name } }] } }
  await sandbox.client().calling.dial({ from: ours, to, swml })
}

/** Resolves when a client receives a topic. */
async function connected() {
  const isReceiving = ({ frame }) => frame.method === 'signalwire.receive' || frame.params?.contexts
  const poll = async () => {
    while (!JSON.parse(await sandbox.ask('GET', '/sandbox/relay/journal')).some(isReceiving))
      await new Promise((resolve) => setTimeout(resolve, 20))
  }
  await within(LIMIT_MS, 'a topic', poll())
}
