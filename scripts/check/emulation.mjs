// Programs for arm64, run by qemu with the libraries of Debian for arm64.
import { existsSync } from 'node:fs'
import { addPackages } from '../support/apt.mjs'
import { tryRun } from '../support/run.mjs'
import { installNode, NODE_VERSIONS } from '../test/node-versions.mjs'

/** The emulator, of the package qemu-user-static. */
export const QEMU = 'qemu-aarch64-static'

const SYSROOT = '/usr/aarch64-linux-gnu'
const PACKAGES = ['libc6-arm64-cross', 'libstdc++6-arm64-cross', 'libatomic1-arm64-cross']
// Emulation is slow, so it is one version.
const VERSIONS = NODE_VERSIONS.filter((version) => version.startsWith('22.'))

/** The runtimes for arm64 with glibc. */
export async function armGlibc() {
  const reason = await missing(PACKAGES, () => existsSync(SYSROOT))
  const command = (version) => async () => [QEMU, '-L', SYSROOT, await installNode(version, 'linux-arm64')]
  return VERSIONS.map((version) => ({
    name: `Node.js ${version} with qemu`,
    reason,
    command: command(version),
  }))
}

/**
 * Installs the emulator and packages, unless `isInstalled` returns true. Resolves with the reason
 * why it is not possible, or with undefined.
 */
export async function missing(packages, isInstalled) {
  if (isInstalled() && (await tryRun(QEMU, ['--version'])) !== undefined) return undefined
  const names = ['qemu-user-static', ...packages]
  const isAdded = await addPackages(names).catch(() => false)
  return isAdded ? undefined : `apt-get cannot install ${names.join(' ')}`
}
