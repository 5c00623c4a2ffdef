// The demo's server as a child process, as its README starts it.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { after } from 'node:test'
import { at } from '../../../scripts/support/paths.mjs'

/** Starts the demo against a sandbox; resolves with its address. It ends with the test file. */
export async function startDemo({ variables }) {
  const { NODE_TEST_CONTEXT: _, ...env } = { ...process.env, ...variables, PORT: '0' }
  const child = spawn(process.execPath, [at('examples/video-demo/server/main.mjs')], {
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  after(() => child.kill())
  const [line] = await once(createInterface({ input: child.stdout }), 'line')
  return /http:\/\/localhost:\d+/.exec(line)[0]
}
