// A process ends as its program requests, in every state of a client: no crash, no hang, no other
// exit status.
import assert from 'node:assert/strict'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { collect } from '../../scripts/support/run.mjs'
import { temporaryFolder } from '../support/project.mjs'
import { answerEmpty, startServer } from './support/server.mjs'

const program = fileURLToPath(new URL('./programs/exit.mjs', import.meta.url))
const round = fileURLToPath(new URL('./programs/memory-check.mjs', import.meta.url))
const unclosed = fileURLToPath(new URL('./programs/unclosed.mjs', import.meta.url))

const server = await startServer({
  answer: ({ method }, response) => {
    if (method === 'GET') answerEmpty(undefined, response)
    if (method === 'DELETE') response.writeHead(503).end()
  },
})
const { project, token, baseUrl, rootCertificates } = server.options()
const ca = join(temporaryFolder(), 'ca.pem')
writeFileSync(ca, rootCertificates)
const variables = {
  SIGNALWIRE_PROJECT_ID: project,
  SIGNALWIRE_API_TOKEN: token,
  SIGNALWIRE_BASE_URL: baseUrl,
}

async function runNode(...args) {
  const env = { ...variables, NODE_EXTRA_CA_CERTS: ca }
  const { code, signal, stdout, stderr } = await collect(process.execPath, args, { env })
  return { code, signal, stdout: String(stdout), stderr: String(stderr) }
}

const leave = (way) => runNode(program, way, baseUrl, ca)

const ways = {
  'normally, without calls': 0,
  'normally, after calls': 0,
  'normally, with an idle client in scope': 0,
  'by process.exit, calls in progress': 7,
  'by process.exit, in the turn of the call': 7,
  'by process.exit, while responses wait': 7,
  'by process.exit, in then': 7,
  'by process.exit, in onRequest': 7,
  'by process.exit, in onRetry': 7,
  'by process.exit, in onResponse': 7,
  'by process.exit, in a listener of the signal': 7,
  'by process.exit, in a loop over pages': 7,
  'by process.exit, right after close': 7,
  'by process.exit, in an exit handler that calls': 7,
  'by an uncaught exception, calls in progress': 1,
  'by an uncaught exception, in then': 1,
  'by an uncaught exception, in a listener of the signal': 1,
  'with a caught exception in a callback': 0,
  'with a worker that exits, calls in progress': 0,
  'with a worker that exits, while responses wait': 0,
  'with a worker that exits, in then': 0,
  'with a worker that fails, calls in progress': 0,
  'with a worker that ends normally': 0,
  'with workers that are terminated in the turn of their call': 0,
}

for (const [way, status] of Object.entries(ways))
  test(`a process ends ${way}`, async () => {
    for (let i = 0; i < 3; i++) {
      const { code, signal, stderr } = await leave(way)
      assert.deepEqual({ code, signal }, { code: status, signal: null }, stderr)
      assert.equal(stderr.includes('a mistake of the program'), status === 1, stderr)
      assert.doesNotMatch(stderr, /fatal|panicked|core dumped/i)
    }
  })

test('a process ends by a signal of the system', async () => {
  const { signal } = await leave('by a signal of the system')
  assert.equal(signal, 'SIGTERM')
})

for (const where of ['here', 'workers'])
  test(`the program for the memory checker ends: ${where}`, async () => {
    const { code, signal, stderr } = await runNode(round, where)
    assert.deepEqual({ code, signal }, { code: 0, signal: null }, stderr)
  })

test('a process stays alive for a response without an await', async () => {
  const { code, stdout } = await leave('after the last response, without an await')
  assert.deepEqual([code, stdout], [0, 'answered\n'])
})

test('a process stays alive for responses that wait for a turn of the event loop', async () => {
  const { code, stdout } = await leave('after the last of many responses, without an await')
  assert.deepEqual([code, stdout], [0, '100\n'])
})

test('node --test ends although a file does not call close()', async () => {
  const { code, signal, stdout } = await runNode('--test', unclosed)
  assert.deepEqual({ code, signal }, { code: 0, signal: null }, stdout)
  assert.match(stdout, /^(?:#|ℹ) pass 2$/m)
})
