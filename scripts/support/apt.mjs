// Installation of system packages with apt-get.
import { run, tryRun } from './run.mjs'

/**
 * Installs packages without recommended ones. Returns false if apt-get is missing or not permitted.
 */
export async function addPackages(names) {
  const apt = await aptGet()
  if (!apt) return false
  await apt('update', '-qq')
  await apt('install', '-y', '-qq', '--no-install-recommends', ...names)
  return true
}

/**
 * Returns a function that runs apt-get as root, directly or with a sudo that needs no password;
 * undefined if neither works.
 */
async function aptGet() {
  if ((await tryRun('apt-get', ['--version'])) === undefined) return undefined
  const env = { DEBIAN_FRONTEND: 'noninteractive' }
  if (process.getuid?.() === 0) return (...args) => run('apt-get', args, { env })
  if ((await tryRun('sudo', ['-n', 'true'])) === undefined) return undefined
  return (...args) => run('sudo', ['-n', 'apt-get', ...args], { env })
}
