// The sandbox, for the quickstart and the tests. It is no part of the package.
import { run } from '../support/run.mjs'

/** Builds the sandbox with a cargo profile, `debug` or `release`. */
export async function buildSandbox({ profile }) {
  await run('cargo', [
    'build',
    '--quiet',
    '--package',
    'signalwire-sandbox',
    '--profile',
    profile === 'debug' ? 'dev' : profile,
  ])
}
