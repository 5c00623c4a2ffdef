// Processes that use a Space: it ends with them, however they end.
import './support/start.mjs'
import assert from 'node:assert/strict'
import { once } from 'node:events'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { test } from 'node:test'
import { at } from '../../scripts/support/paths.mjs'
import { run } from '../../scripts/support/run.mjs'
import { within } from '../../scripts/support/wait.mjs'
import { startProcess, temporaryFolder } from '../support/cleanup.mjs'
import { refused } from '../support/ports.mjs'

const START =
  "import { startSandbox } from 'signalwire-client/testing'\nconst sandbox = await startSandbox()\n"
const evaluate = (code) => ['--input-type=module', '--eval', code]

test('a program that forgets to stop the Space ends all the same', async () => {
  const code = `${START}await sandbox.client().video.rooms.list()\nconsole.log((await sandbox.requests()).length)`
  assert.equal(
    await within(60_000, 'the program to end', run(process.execPath, evaluate(code), { cwd: at() })),
    '1\n',
  )
})

test('a Space ends with a test process that SIGKILL ends', async () => {
  const code = `${START}console.log(sandbox.url)\nsetInterval(() => {}, 1000)`
  const child = startProcess(process.execPath, evaluate(code), {
    cwd: at(),
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const [url] = await within(
    60_000,
    'the Space to start',
    once(createInterface({ input: child.stdout }), 'line'),
  )
  child.kill('SIGKILL')
  assert.ok(await refused(Number(new URL(url).port), 60_000), 'the Space has ended')
})

test('a program that is no sandbox is ended, and does not keep the process', async () => {
  const path = join(temporaryFolder(), 'program')
  writeFileSync(path, "#!/usr/bin/env node\nconsole.log('hello')\nsetInterval(() => {}, 1000)\n", {
    mode: 0o755,
  })
  const code =
    "import { startSandbox } from 'signalwire-client/testing'\nawait startSandbox().catch(({ code }) => console.log(code))"
  const env = { SIGNALWIRE_SANDBOX_PROGRAM: path }
  assert.equal(await run(process.execPath, evaluate(code), { env, limitMs: 60_000 }), 'sandbox_failed\n')
})
