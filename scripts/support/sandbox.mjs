// The sandbox as a child process.
import { existsSync } from 'node:fs'
import { program } from './paths.mjs'
import { end, firstLine, start } from './processes.mjs'
import { InputError } from './script.mjs'

/** The name of the cargo package and of the binary. */
export const SANDBOX = 'signalwire-sandbox'

/**
 * Starts a built sandbox with more `args`; resolves with the line that it prints, `variables` and
 * `close`. It ends when this process ends.
 */
export async function startSandbox({ profile = 'debug', args = [] } = {}) {
  const path = program(SANDBOX, profile)
  if (!existsSync(path)) throw new InputError(`${path} does not exist: cargo build --package ${SANDBOX}`)
  const child = start(path, ['--json', ...args], { stdio: ['pipe', 'pipe', 'inherit'] })
  const properties = JSON.parse(await firstLine(child, 'the address of the sandbox'))
  return { ...properties, variables: variablesOf(properties), close: () => end(child) }
}

/** Returns the environment variables with which a client uses the sandbox. */
const variablesOf = ({ url, caPath, project, token }) => ({
  SIGNALWIRE_PROJECT_ID: project,
  SIGNALWIRE_API_TOKEN: token,
  SIGNALWIRE_BASE_URL: url,
  NODE_EXTRA_CA_CERTS: caPath,
})
