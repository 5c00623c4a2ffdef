// The vendor's packages against the sandbox.
import { existsSync, statSync } from 'node:fs'
import { at } from '../support/paths.mjs'
import { npm, run } from '../support/run.mjs'
import { startSandbox } from '../support/sandbox.mjs'
import { testFiles } from './files.mjs'

const FOLDER = 'js-tests/realtime-vendor'
// A client that hangs must not use the whole time of the step.
const FILE_MS = 180_000

/**
 * Runs the test files with one sandbox, which is started first: Node.js reads NODE_EXTRA_CA_CERTS
 * only at its start, and the vendor's packages have no option for a certificate. The files run one
 * after the other, because the faults of a sandbox apply to all connections.
 */
export async function testRealtimeVendor() {
  await install()
  const sandbox = await startSandbox()
  try {
    const options = ['--test', '--test-concurrency=1', `--test-timeout=${FILE_MS}`]
    return await run(process.execPath, [...options, ...testFiles(FOLDER)], { env: sandbox.variables })
  } finally {
    await sandbox.close()
  }
}

/** Installs the vendor's packages, which no other step needs, unless they are installed. */
async function install() {
  const [lock, marker] = ['package-lock.json', 'node_modules/.package-lock.json'].map((name) =>
    at(FOLDER, name),
  )
  if (existsSync(marker) && statSync(marker).mtimeMs >= statSync(lock).mtimeMs) return
  await npm('ci', '--no-fund', '--no-audit', '--prefix', at(FOLDER))
}
