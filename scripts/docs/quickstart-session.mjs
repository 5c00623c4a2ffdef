// The terminal session of npm run quickstart, without the lines of the build.
import { run } from '../support/run.mjs'
import { startSandbox } from '../support/sandbox.mjs'

/** Runs the example with a sandbox; resolves with the lines of the session. */
export async function quickstartLines() {
  const sandbox = await startSandbox()
  try {
    const output = await run(process.execPath, ['examples/quickstart.mjs', '--create'], {
      env: sandbox.variables,
    })
    const lines = output.trimEnd().split('\n')
    return ['$ npm run quickstart', '', `A temporary Space at ${sandbox.url}`, '', ...lines]
  } finally {
    await sandbox.close()
  }
}
