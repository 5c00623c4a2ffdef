// The runtimes under which an addon can be tried on Linux x64: Node.js from npm, and qemu for
// arm64.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { pack } from '../pack.mjs'
import { addPackages } from '../support/apt.mjs'
import { makeFolder } from '../support/processes.mjs'
import { run, tryRun } from '../support/run.mjs'
import { installNode, NODE_VERSIONS } from '../test/node-versions.mjs'
import { install, writeProject } from './project.mjs'

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
  return NODE_VERSIONS.map((version) => runtime(version, async () => [await installNode(version)], project))
}

async function emulated(project) {
  const isInstalled = existsSync(SYSROOT) && (await tryRun(QEMU, ['--version'])) !== undefined
  if (!isInstalled && !(await addPackages(ARM_PACKAGES)))
    return [{ name: 'qemu', reason: `apt-get cannot install ${ARM_PACKAGES.join(' ')}` }]
  const command = (version) => async () => [QEMU, '-L', SYSROOT, await installNode(version, 'arm64')]
  return EMULATED.map((version) => runtime(`${version} for arm64 with qemu`, command(version), project))
}

function runtime(version, command, project) {
  const start = async (env) => {
    const [program, ...args] = await command()
    return run(program, [...args, 'program.mjs'], { cwd: project, env })
  }
  return { name: `Node.js ${version}`, start }
}

/** Installs the packages of a target, which may be another system, offline; returns the folder. */
async function installedProject({ name, os, cpu, libc }) {
  const folder = makeFolder('signalwire-target-')
  const packages = await pack(join(folder, 'packages'), name)
  writeProject(folder)
  const system = [`--os=${os}`, `--cpu=${cpu}`, ...(libc ? [`--libc=${libc}`] : [])]
  await install(folder, packages, ['--offline', ...system])
  return folder
}
