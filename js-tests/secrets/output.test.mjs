// No process shows the API token in its output or files: with all debug flags, and when it crashes.
import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { makeFolder, removeFolder } from '../../scripts/support/processes.mjs'
import { collect } from '../../scripts/support/run.mjs'
import { temporaryFolder } from '../support/project.mjs'
import { startSandbox } from '../support/sandbox.mjs'
import { writeDotenv } from './support/dotenv.mjs'
import { Marker, oddToken } from './support/marker.mjs'
import { Tally } from './support/tally.mjs'

const program = fileURLToPath(new URL('./programs/print-error.mjs', import.meta.url))
const sandbox = await startSandbox()
const markers = [new Marker(sandbox.project, sandbox.token), new Marker(sandbox.project, oddToken())]
const tally = new Tally('processes')

beforeEach(() => sandbox.clear())

/** All flags that produce output of Node.js, Rust and TLS libraries. */
const loud = (folder) => ({
  NODE_DEBUG: '*',
  RUST_LOG: 'trace',
  RUST_BACKTRACE: 'full',
  RUST_LIB_BACKTRACE: '1',
  DEBUG: '*',
  SSLKEYLOGFILE: join(folder, 'keys.log'),
})

const flags = {
  'no flags': () => [],
  'every trace': (folder) => [
    '--trace-uncaught',
    '--trace-warnings',
    '--stack-trace-limit=100',
    '--report-uncaught-exception',
    `--report-directory=${folder}`,
    '--cpu-prof',
    `--cpu-prof-dir=${folder}`,
    '--heap-prof',
    `--heap-prof-dir=${folder}`,
    '--trace-event-categories=v8,node,node.async_hooks,node.promises.rejections',
    `--trace-event-file-pattern=${join(folder, 'trace.log')}`,
  ],
}

async function runProgram(way, marker, makeFlags, env) {
  const folder = makeFolder('signalwire-client-')
  const dotenv = writeDotenv(temporaryFolder(), marker, sandbox)
  const args = [...makeFlags(folder), program, way, dotenv, sandbox.caPath]
  const done = await collect(process.execPath, args, { env: { ...loud(folder), ...env } })
  const files = readdirSync(folder).map((name) => [
    name.replaceAll(/\d+/g, ''),
    readFileSync(join(folder, name)),
  ])
  removeFolder(folder)
  return { code: done.code, outputs: [['stdout', done.stdout], ['stderr', done.stderr], ...files] }
}

const ends = {
  log: 0,
  warning: 0,
  unhandled: 1,
  uncaught: 1,
  'thrown object': 1,
  report: 0,
  resources: 0,
  trouble: 1,
}

for (const [way, code] of Object.entries(ends))
  for (const [which, makeFlags] of Object.entries(flags))
    test(`a process that ends by "${way}", with ${which}: the token is hidden`, async () => {
      for (const marker of markers) {
        await sandbox.misbehave({
          match: { path: '/api' },
          times: 2,
          status: 422,
          body: marker.echo,
          headers: marker.echoHeaders,
        })
        const done = await runProgram(way, marker, makeFlags)
        assert.equal(done.code, code, done.outputs[1][1].toString().slice(-2000))
        for (const [name, output] of done.outputs)
          tally.assertClean(marker, output, `${way}: ${name}`, 'a process')
        await sandbox.clear()
      }
    })

test('control: the flags produce output, and write the files that are searched', async () => {
  await sandbox.misbehave({ match: { path: '/api' }, times: 2, status: 422 })
  const { outputs } = await runProgram('uncaught', markers[0], flags['every trace'])
  assert.ok(outputs[1][1].length > 10_000, 'NODE_DEBUG prints nothing')
  const written = outputs.map(([name]) => name.split('.')[0])
  for (const kind of ['report', 'CPU', 'Heap', 'trace'])
    assert.ok(written.includes(kind), `${kind}: ${written}`)
  assert.ok(!written.includes('keys'), 'the keys of TLS connections were written')
})

test('a diagnostic report shows the environment, as docs/security.md describes, so it should contain no token at that time', async () => {
  await sandbox.misbehave({ match: { path: '/api' }, times: 2, status: 422 })
  const { outputs } = await runProgram('report', markers[0], flags['no flags'], {
    SIGNALWIRE_API_TOKEN: sandbox.token,
  })
  assert.ok(markers[0].count(outputs[0][1]) > 0)
})
