// Packages of the system, where Debian's tools are.
import { run, tryRun } from './run.mjs'

/**
 * Installs packages, without what they merely recommend; false where apt-get is missing or may not.
 */
export async function addPackages(names) {
  const apt = await aptGet()
  if (!apt) return false
  await apt('update', '-qq')
  await apt('install', '-y', '-qq', '--no-install-recommends', ...names)
  return true
}

/**
 * Runs apt-get as root, directly or with a sudo that asks for no password; undefined where neither
 * works.
 */
async function aptGet() {
  if ((await tryRun('apt-get', ['--version'])) === undefined) return undefined
  const env = { DEBIAN_FRONTEND: 'noninteractive' }
  if (process.getuid?.() === 0) return (...args) => run('apt-get', args, { env })
  if ((await tryRun('sudo', ['-n', 'true'])) === undefined) return undefined
  return (...args) => run('sudo', ['-n', 'apt-get', ...args], { env })
}
