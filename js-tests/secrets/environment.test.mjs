// Values of the system's environment never enter the heap of V8: a heap snapshot contains no token,
// key or password.
import assert from 'node:assert/strict'
import { randomBytes, randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { run } from '../../scripts/support/run.mjs'
import { temporaryFolder } from '../support/project.mjs'
import { usualToken } from './support/marker.mjs'

const program = fileURLToPath(new URL('./programs/environment.mjs', import.meta.url))
const path = join(temporaryFolder(), 'environment.heapsnapshot')
const secrets = {
  token: usualToken(),
  key: `PSK_${randomBytes(12).toString('hex')}`,
  password: randomBytes(12).toString('hex'),
}
const env = {
  SIGNALWIRE_PROJECT_ID: randomUUID(),
  SIGNALWIRE_API_TOKEN: secrets.token,
  SIGNALWIRE_SPACE: 'example',
  SIGNALWIRE_SIGNING_KEY: secrets.key,
  HTTPS_PROXY: `http://user:${secrets.password}@127.0.0.1:1`,
}

/** The names of the secrets in the heap of a process that uses them all. */
async function found(mode) {
  await run(process.execPath, [program, path, mode], { env })
  const heap = readFileSync(path)
  assert.ok(heap.includes(env.SIGNALWIRE_PROJECT_ID), 'the snapshot does not hold what JavaScript may know')
  return Object.keys(secrets).filter((name) => heap.includes(secrets[name]))
}

test('the core reads the system’s environment, and JavaScript does not', async () =>
  assert.deepEqual(await found('system'), []))

test('control: a copy of the environment is found in the heap', async () =>
  assert.deepEqual(await found('copy'), ['token', 'key', 'password']))
