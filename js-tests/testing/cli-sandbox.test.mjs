// The command `sandbox`: what it prints, what a command gets, how it ends.
import assert from 'node:assert/strict'
import { once } from 'node:events'
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { request } from 'node:https'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { test } from 'node:test'
import { parseEnv } from 'node:util'
import { collect, run } from '../../scripts/support/run.mjs'
import { within } from '../../scripts/support/wait.mjs'
import { startProcess, temporaryFolder } from '../support/cleanup.mjs'
import { refused } from '../support/ports.mjs'
import { CLI, cli } from './support/cli.mjs'
import { start } from './support/start.mjs'

const START_MS = 60_000
const VARIABLES = [
  'NODE_EXTRA_CA_CERTS',
  'SIGNALWIRE_API_TOKEN',
  'SIGNALWIRE_BASE_URL',
  'SIGNALWIRE_PROJECT_ID',
]
const LIST =
  "new (require('signalwire-client').SignalWire)().video.rooms.list().then(({ data }) => console.log(data.length))"

/** Starts the command and waits for its first line. */
async function startCli(args, stdin = 'pipe') {
  const child = startProcess(process.execPath, [CLI, 'sandbox', ...args], { stdio: [stdin, 'pipe', 'pipe'] })
  const printed = []
  const lines = createInterface({ input: child.stdout }).on('line', (line) => printed.push(line))
  await within(START_MS, 'the Space to start', once(lines, 'line'))
  return { child, printed, lines }
}

/** Sends a request to the control API of the Space that a line describes. */
async function control(line, path, body) {
  const { url, caPath } = JSON.parse(line)
  const headers = { 'content-type': 'application/json' }
  const sent = request(`${url}/sandbox/${path}`, { method: 'POST', headers, ca: readFileSync(caPath) })
  sent.end(JSON.stringify(body))
  const [response] = await within(START_MS, `the response to ${path}`, once(sent, 'response'))
  response.resume()
}

/** Resolves when its output has been read too. */
async function exitCode(child) {
  const [code] = await within(START_MS, 'the command line to end', once(child, 'close'))
  return code
}

test('a command uses the Space with the variables of its environment', async () => {
  const { code, stdout, stderr } = await cli(['sandbox', '--', 'node', '-e', LIST])
  assert.deepEqual([code, stdout, stderr], [0, '0\n', ''])
})

test('a command trusts the Space and the certificates of the environment', async () => {
  const other = join(temporaryFolder(), 'other.pem')
  writeFileSync(other, 'of the environment')
  const code = "process.stdout.write(require('node:fs').readFileSync(process.env.NODE_EXTRA_CA_CERTS))"
  const print = async (path) => {
    const env = { NODE_EXTRA_CA_CERTS: path }
    return (await cli(['sandbox', '--', process.execPath, '-e', code], { env })).stdout
  }
  assert.match(
    await print(other),
    /^-----BEGIN CERTIFICATE-----\n[^-]+-----END CERTIFICATE-----\n+of the environment$/,
  )
  assert.match(await print(`${other}.missing`), /-----END CERTIFICATE-----\n$/)
})

test('without a command it prints the variables as lines for a shell, until Ctrl-C', async () => {
  const { child, printed } = await startCli([])
  const text = child.stderr.setEncoding('utf8').reduce((all, chunk) => all + chunk, '')
  child.kill('SIGINT')
  assert.equal(await exitCode(child), 130)
  assert.match(await text, /^A local Space runs at https:\/\/localhost:\d+\./)
  assert.match(await text, /^Its page is http:\/\/127\.0\.0\.1:\d+\/\?key=\S+$/m)
  const names = printed
    .map((line) => /^export (\w+)=\S+$/.exec(line)?.[1])
    .filter((name) => name !== 'SIGNALWIRE_SIGNING_KEY')
  assert.deepEqual(names.toSorted(), VARIABLES)
})

test('--json prints one line, and the Space ends when standard input closes', async () => {
  const { child, printed } = await startCli(['--json'])
  const { url, project, token, caPath } = JSON.parse(printed[0])
  assert.match(url, /^https:\/\/localhost:\d+$/)
  assert.ok(project && token && existsSync(caPath))
  child.stdin.end()
  assert.equal(await exitCode(child), 0)
  assert.ok(!existsSync(caPath))
})

test('SIGTERM ends it with --json too, while standard input is open', async () => {
  const { child, printed } = await startCli(['--json'])
  child.kill('SIGTERM')
  // Windows has no signals: the process is ended at once.
  if (process.platform !== 'win32') assert.equal(await exitCode(child), 130)
  assert.ok(await refused(Number(new URL(JSON.parse(printed[0]).url).port), START_MS), 'the Space has ended')
})

test('the Space ends with a command line that SIGKILL ends', async () => {
  const { child, printed } = await startCli(['--json'])
  child.kill('SIGKILL')
  const { port } = new URL(JSON.parse(printed[0]).url)
  assert.ok(await refused(Number(port), START_MS), 'the Space has ended')
})

test('SIGTERM ends the command too, and its exit code is that of the shell', async () => {
  const wait = 'console.log(1); setInterval(() => {}, 1000)'
  const { child } = await startCli(['--', 'node', '-e', wait])
  child.kill('SIGTERM')
  assert.equal(await exitCode(child), process.platform === 'win32' ? 1 : 143)
})

test('--dotenv writes the variables for the owner only, and removes the file at the end', async () => {
  const path = join(temporaryFolder(), '.env.sandbox')
  const { child } = await startCli(['--dotenv', path])
  const names = Object.keys(parseEnv(readFileSync(path, 'utf8'))).filter(
    (name) => name !== 'SIGNALWIRE_SIGNING_KEY',
  )
  assert.deepEqual(names.toSorted(), VARIABLES)
  if (process.platform !== 'win32') assert.equal(statSync(path).mode & 0o777, 0o600)
  child.kill('SIGTERM')
  assert.equal(await exitCode(child), 130)
  assert.ok(!existsSync(path))
})

test('the option dotenv of clients reads all of the file of --dotenv, whatever the shell trusts', async () => {
  const folder = temporaryFolder()
  const [path, other] = ['.env', 'other.env'].map((name) => join(folder, name))
  await startCli(['--dotenv', path])
  await startCli(['--dotenv', other])
  const { NODE_EXTRA_CA_CERTS } = parseEnv(readFileSync(other, 'utf8'))
  const code = `
const { Credentials, SignalWire } = require('signalwire-client')
const { RealtimeClient } = require('signalwire-client/realtime')
const dotenv = process.argv[1]
const realtime = new RealtimeClient({ credentials: Credentials.fromEnv({ dotenv }) })
realtime.connect().then(() => realtime.close()).then(() => console.log('connected'))
new SignalWire({ dotenv }).video.rooms.list().then(({ data }) => console.log(data.length))`
  const env = { NODE_EXTRA_CA_CERTS }
  const output = await run(process.execPath, ['-e', code, path], { env })
  assert.deepEqual(output.split('\n').toSorted(), ['', '0', 'connected'])
})

test('--dotenv overwrites no file', async () => {
  const path = join(temporaryFolder(), '.env')
  writeFileSync(path, 'KEPT=1\n')
  const { code, stderr } = await cli(['sandbox', '--dotenv', path, '--', 'node', '-e', ''])
  assert.equal(code, 1)
  assert.equal(stderr, `error: ${path} exists, and is not overwritten: remove it or name another file\n`)
  assert.equal(readFileSync(path, 'utf8'), 'KEPT=1\n')
})

test('a disk that is full is reported, and leaves no part of the file of --dotenv', {
  skip: process.platform === 'win32',
}, async () => {
  const [path, program] = ['.env', 'sandbox'].map((name) => join(temporaryFolder(), name))
  // The limit of the size of files stands for a full disk. The Space runs without it.
  const lines = [
    '#!/bin/sh',
    'ulimit -S -f unlimited',
    `exec "${process.env.SIGNALWIRE_SANDBOX_PROGRAM}" "$@"`,
  ]
  writeFileSync(program, `${lines.join('\n')}\n`, { mode: 0o755 })
  const limited = 'trap "" XFSZ; ulimit -S -f 0; exec "$0" "$@"'
  const args = ['-c', limited, process.execPath, CLI, 'sandbox', '--dotenv', path, '--', 'node', '-e', '']
  const certificates = join(temporaryFolder(), 'other.pem')
  writeFileSync(certificates, 'of the environment')
  for (const [NODE_EXTRA_CA_CERTS, what] of [
    ['', 'variables'],
    [certificates, 'certificates'],
  ]) {
    const env = { SIGNALWIRE_SANDBOX_PROGRAM: program, NODE_EXTRA_CA_CERTS }
    const { code, stderr } = await collect('sh', args, { env })
    assert.equal(code, 1)
    assert.match(stderr.toString(), new RegExp(`^error: the ${what} were not written: EFBIG.+\\n$`))
  }
  assert.ok(!existsSync(path))
})

test('a port that is taken is one sentence with the process', async () => {
  const port = new URL((await start()).url).port
  const { code, stderr } = await cli(['sandbox', '--port', port])
  assert.equal(code, 1)
  const owner = process.platform === 'linux' ? ' by signalwire-sandbox \\(process \\d+\\)' : ''
  assert.match(stderr, new RegExp(`^error: the sandbox did not start: port ${port} is in use${owner}\\n$`))
})

test('--seed creates what a file contains; a wrong field is named with its path and a hint', async () => {
  const path = join(temporaryFolder(), 'seed.json')
  writeFileSync(path, '{ "rooms": [{ "name": "standup" }, { "name": "retrospective" }] }')
  assert.equal((await cli(['sandbox', '--seed', path, '--', 'node', '-e', LIST])).stdout, '2\n')
  writeFileSync(path, '{ "rooms": [{ "nam": "standup" }] }')
  const { code, stderr } = await cli(['sandbox', '--seed', path, '--', 'node', '-e', LIST])
  assert.equal(code, 1)
  assert.match(stderr, /rooms\[0\]\.nam: .*did you mean "name"\?/)
})

test('--callbacks prints each request to a callback URL', async () => {
  const send = `fetch(process.env.SIGNALWIRE_BASE_URL + '/sandbox/trigger', {
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: '{ "event": "message.delivered", "url": "http://localhost:1/status" }',
})`
  const { stderr } = await cli(['sandbox', '--callbacks', '--', 'node', '-e', send])
  assert.match(stderr, /^message\S+ -> http:\/\/localhost:1\/status .+\n$/)
})

test('--callbacks --json prints a delivery once, and again when it is sent again', async () => {
  const { child, printed, lines } = await startCli(['--callbacks', '--json'])
  const next = async (path, body = {}) => {
    const printedLine = once(lines, 'line')
    await control(printed[0], path, body)
    const [line] = await within(START_MS, 'the line of a delivery', printedLine)
    const { id, event, attempts } = JSON.parse(line)
    return [id, event, attempts]
  }
  const trigger = (event) => next('trigger', { event, url: 'http://localhost:1/status' })
  assert.deepEqual(await trigger('message.sent'), ['1', 'message.sent', 1])
  assert.deepEqual(await trigger('message.delivered'), ['2', 'message.delivered', 1])
  assert.deepEqual(await next('deliveries/1/resend'), ['1', 'message.sent', 2])
  child.stdin.end()
  assert.equal(await exitCode(child), 0)
  assert.equal(printed.length, 4)
})
