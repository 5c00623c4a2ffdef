// Build of the native addon, under the file name that js/node/addon.ts loads.
import { copyFileSync, mkdirSync, renameSync } from 'node:fs'
import { join } from 'node:path'
import { importSource } from '../support/import-source.mjs'
import { at, target } from '../support/paths.mjs'
import { run } from '../support/run.mjs'
import { remapWith } from './remap.mjs'
import { targetOptions } from './target-options.mjs'

const PACKAGE = 'signalwire-node'
const HOST = { subcommand: 'build', flags: [], env: {} }
const ARCHES = { aarch64: 'arm64', x86_64: 'x64' }
const SYSTEMS = { darwin: 'darwin', linux: 'linux', windows: 'win32' }
const LIBRARIES = {
  darwin: 'libsignalwire_node.dylib',
  linux: 'libsignalwire_node.so',
  win32: 'signalwire_node.dll',
}

/**
 * Builds the addon with a cargo profile, for this system or for a target triple, and copies it to
 * `dist`. `options` replace those of `targetOptions`. `extraPackages` lists packages of the
 * workspace to build in the same cargo invocation, which then compiles shared dependencies once.
 */
export async function buildAddon({ profile = 'release', triple, extraPackages = [], ...given } = {}) {
  const options = given.options ?? (triple ? await targetOptions(triple) : HOST)
  const targetArgs = triple ? ['--target', options.triple] : []
  const cargoProfile = profile === 'debug' ? 'dev' : profile
  const packages = [PACKAGE, ...extraPackages].flatMap((name) => ['--package', name])
  const args = [options.subcommand, '--quiet', ...packages, '--profile', cargoProfile, ...targetArgs]
  const flags = profile === 'shipped' ? remapWith(options.flags) : encode(options.flags)
  await run('cargo', args, { env: { ...options.env, ...flags } })
  const { platform, suffix } = triple ? readTriple(triple) : await thisSystem()
  const built = join(target, triple ?? '', profile, LIBRARIES[platform])
  install(built, at('dist', `signalwire.${suffix}.node`))
}

async function thisSystem() {
  const { libcSuffix } = await importSource('js/node/libc.ts')
  const { platform, arch } = process
  return { platform, suffix: `${platform}-${arch}${libcSuffix()}` }
}

function readTriple(triple) {
  const [cpu, , system, environment] = triple.split('-')
  const platform = SYSTEMS[system]
  const libc = platform === 'linux' ? `-${environment}` : ''
  return { platform, suffix: `${platform}-${ARCHES[cpu]}${libc}` }
}

// Without flags the environment stays as it is: the variable replaces RUSTFLAGS.
function encode(flags) {
  return flags.length ? { CARGO_ENCODED_RUSTFLAGS: flags.join('\x1f') } : {}
}

// The file is replaced, not overwritten: a process that has loaded the old file would crash if its
// bytes changed.
function install(from, to) {
  mkdirSync(at('dist'), { recursive: true })
  copyFileSync(from, `${to}.new`)
  renameSync(`${to}.new`, to)
}
