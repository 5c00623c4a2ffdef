// The sandbox as a child process of a script.
import { program } from './paths.mjs'
import { end, firstLine, start } from './processes.mjs'

/** Its name, as a cargo package and as a program. */
export const SANDBOX = 'signalwire-sandbox'

/**
 * Starts a built sandbox; resolves with `{ url, caPath, project, token, variables, close }`.
 * It ends with this process whatever happens.
 */
export async function startSandbox({ profile = 'debug' } = {}) {
  const child = start(program(SANDBOX, profile), ['--json'], { stdio: ['pipe', 'pipe', 'inherit'] })
  const facts = JSON.parse(await firstLine(child, 'the address of the sandbox'))
  return { ...facts, variables: variablesOf(facts), close: () => end(child) }
}

/** The variables with which a program talks to the sandbox. */
const variablesOf = ({ url, caPath, project, token }) => ({
  SIGNALWIRE_PROJECT_ID: project,
  SIGNALWIRE_API_TOKEN: token,
  SIGNALWIRE_BASE_URL: url,
  NODE_EXTRA_CA_CERTS: caPath,
})
