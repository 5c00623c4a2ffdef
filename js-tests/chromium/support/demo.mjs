// The server of the demo as a child process, started as in its README.
import { at } from '../../../scripts/support/paths.mjs'
import { firstLine } from '../../../scripts/support/processes.mjs'
import { startProcess } from '../../support/cleanup.mjs'

/** Starts the demo against a sandbox; resolves with its address. It ends with the test file. */
export async function startDemo({ variables }) {
  const demo = startProcess(process.execPath, [at('examples/video-demo/server/main.mjs')], {
    env: { ...process.env, ...variables, PORT: '0' },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const line = await firstLine(demo, "the address of the demo's server")
  return /http:\/\/localhost:\d+/.exec(line)[0]
}
