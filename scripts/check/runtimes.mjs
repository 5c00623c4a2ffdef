// The runtimes under which an addon can be tried on Linux x64: Node.js from npm, and qemu for
// arm64.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { addPackages } from '../support/apt.mjs'
import { target as targetFolder } from '../support/paths.mjs'
import { npm, run, tryRun } from '../support/run.mjs'
import { NODE_VERSIONS } from '../test/node-versions.mjs'
import { installedProject } from './project.mjs'

const QEMU = 'qemu-aarch64-static'
// The C and C++ libraries of Debian for arm64.
const SYSROOT = '/usr/aarch64-linux-gnu'
const ARM_PACKAGES = [
  'qemu-user-static',
  'libc6-arm64-cross',
  'libstdc++6-arm64-cross',
  'libatomic1-arm64-cross',
]
// Emulation is slow, so it is one version.
const EMULATED = NODE_VERSIONS.filter((version) => version.startsWith('22.'))

/**
 * The runtimes of a target: a name, and either the reason why it cannot be used here, or a function
 * that runs the program with environment variables and resolves with its output.
 */
export async function runtimesOf(target) {
  if (process.arch !== 'x64') return [{ name: 'Node.js', reason: 'this machine is not x64' }]
  if (target.libc === 'musl')
    return [{ name: 'Node.js for musl', reason: `npm has none, tested on ${target.runner}` }]
  const project = await installedProject(target)
  if (target.cpu === 'arm64') return emulated(project)
  return NODE_VERSIONS.map((version) => runtime(version, async () => [await node(version, 'x64')], project))
}

async function emulated(project) {
  const isInstalled = existsSync(SYSROOT) && (await tryRun(QEMU, ['--version'])) !== undefined
  if (!isInstalled && !(await addPackages(ARM_PACKAGES)))
    return [{ name: 'qemu', reason: `apt-get cannot install ${ARM_PACKAGES.join(' ')}` }]
  const command = (version) => async () => [QEMU, '-L', SYSROOT, await node(version, 'arm64')]
  return EMULATED.map((version) => runtime(`${version} for arm64 with qemu`, command(version), project))
}

function runtime(version, command, project) {
  const start = async (env) => {
    const [program, ...args] = await command()
    return run(program, [...args, 'program.mjs'], { cwd: project, env })
  }
  return { name: `Node.js ${version}`, start }
}

/** Installs a version of Node.js for an architecture; resolves with the path of its program. */
async function node(version, arch) {
  const folder = join(targetFolder, 'node-versions', arch, version)
  const program = join(folder, `node_modules/node-linux-${arch}/bin/node`)
  const flags = ['--no-save', '--no-audit', '--no-fund', '--force', '--prefix', folder]
  if (!existsSync(program)) await npm('install', ...flags, `node-linux-${arch}@${version}`)
  return program
}
