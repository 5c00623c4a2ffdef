// The sandbox as a child process of a script.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { program } from './paths.mjs'

/** Its name, as a cargo package and as a program. */
export const SANDBOX = 'signalwire-sandbox'

/**
 * Starts a built sandbox; resolves with `{ url, caPath, project, token, variables, close }`.
 * It ends with this process whatever happens, because it ends when its standard input does.
 */
export async function startSandbox({ profile = 'debug' } = {}) {
  const child = spawn(program(SANDBOX, profile), ['--json'], {
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  const line = await Promise.race([firstLine(child), failure(child)])
  const facts = JSON.parse(line)
  return { ...facts, variables: variablesOf(facts), close: () => close(child) }
}

async function firstLine(child) {
  const [line] = await once(createInterface({ input: child.stdout }), 'line')
  return line
}

async function failure(child) {
  const [code] = await once(child, 'exit')
  throw new Error(`the sandbox ended with status ${code} before it listened`)
}

async function close(child) {
  child.stdin.end()
  if (child.exitCode === null) await once(child, 'exit')
}

/** The variables with which a program talks to the sandbox. */
const variablesOf = ({ url, caPath, project, token }) => ({
  SIGNALWIRE_PROJECT_ID: project,
  SIGNALWIRE_API_TOKEN: token,
  SIGNALWIRE_BASE_URL: url,
  NODE_EXTRA_CA_CERTS: caPath,
})
