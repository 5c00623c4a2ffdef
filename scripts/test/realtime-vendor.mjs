// The vendor's packages against the sandbox.
import { at } from '../support/paths.mjs'
import { run } from '../support/run.mjs'
import { startSandbox } from '../support/sandbox.mjs'
import { installPackages } from '../support/toolchain.mjs'
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
  // No other step needs the vendor's packages.
  await installPackages(at(FOLDER))
  const sandbox = await startSandbox()
  try {
    const options = ['--test', '--test-concurrency=1', `--test-timeout=${FILE_MS}`]
    return await run(process.execPath, [...options, ...testFiles(FOLDER)], { env: sandbox.variables })
  } finally {
    await sandbox.close()
  }
}
