// Spaces of tests, which the built sandbox runs.
import { startSandbox } from 'signalwire-client/testing'
import { program } from '../../../scripts/support/paths.mjs'
import { SANDBOX } from '../../../scripts/support/sandbox.mjs'
import { addCleanup } from '../../support/cleanup.mjs'

process.env.SIGNALWIRE_SANDBOX_PROGRAM = program(SANDBOX, 'debug')

/** Starts a Space that ends with the test file. */
export async function start(options) {
  const sandbox = await startSandbox(options)
  addCleanup('the Space to end', () => sandbox.stop())
  return sandbox
}
