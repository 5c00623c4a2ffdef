// The runtimes under which an addon can be tried on Linux x64.
import { join } from 'node:path'
import { pack } from '../pack.mjs'
import { makeFolder } from '../support/processes.mjs'
import { run } from '../support/run.mjs'
import { installNode, NODE_VERSIONS } from '../test/node-versions.mjs'
import { armGlibc } from './emulation.mjs'
import { armMusl, musl } from './musl.mjs'
import { install, writeProject } from './project.mjs'
import { wine } from './wine.mjs'

const LIMIT_MS = 10 * 60_000
const LISTS = {
  'linux-x64-gnu': glibc,
  'linux-arm64-gnu': armGlibc,
  'linux-x64-musl': musl,
  'linux-arm64-musl': armMusl,
  'win32-x64': wine,
}

/**
 * The runtimes of a target: a name, and either the reason why it cannot be used here, or a function
 * that runs the program with environment variables and resolves with its output.
 */
export async function runtimesOf(target) {
  const { name, runner } = target
  if (process.arch !== 'x64') return [{ name: 'Node.js', reason: 'this machine is not x64' }]
  if (!LISTS[name]) return [{ name: 'Node.js', reason: `nothing here runs it, tested on ${runner}` }]
  const project = await installedProject(target)
  return (await LISTS[name]()).map((runtime) => ({
    ...runtime,
    start: (env) => start(runtime, project, env),
  }))
}

function glibc() {
  const command = (version) => async () => [await installNode(version)]
  return NODE_VERSIONS.map((version) => ({ name: `Node.js ${version}`, command: command(version) }))
}

async function start({ command, env }, cwd, variables) {
  const [program, ...args] = await command()
  const options = { cwd, env: { ...variables, ...env }, limitMs: LIMIT_MS }
  return run(program, [...args, 'program.mjs'], options)
}

/** Installs the packages of a target, which may be another system, offline; returns the folder. */
async function installedProject({ name }) {
  const folder = makeFolder('signalwire-target-')
  const packages = await pack(join(folder, 'packages'), name)
  writeProject(folder)
  // npm applies --libc to optional dependencies only, not to a tarball that is named.
  await install(folder, packages, ['--offline', '--force'])
  return folder
}
