// Builds on Linux for systems whose SDK only their own machines have. They show that the code
// compiles and links for these systems, and Windows programs run with wine. What is published is
// built with the SDK.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { target } from '../support/paths.mjs'
import { requireCargo } from '../support/toolchain.mjs'
import { targetOptions } from './target-options.mjs'

// Rust for Windows with the libraries of LLVM and mingw, which zig contains.
const WINDOWS = { arm64: 'aarch64-pc-windows-gnullvm', x64: 'x86_64-pc-windows-gnullvm' }
// The frameworks of macOS that the addon links.
const FRAMEWORKS = ['CoreFoundation', 'Security']
const EMPTY_ARCHIVE = '!<arch>\n'
// Nobody installs a stand-in, so it is built in a part of the time, and larger.
const QUICK = {
  CARGO_PROFILE_SHIPPED_CODEGEN_UNITS: '16',
  CARGO_PROFILE_SHIPPED_LTO: 'off',
  CARGO_PROFILE_SHIPPED_OPT_LEVEL: '1',
}

/** Whether the SDK of a target is missing on this machine, and it can be built without. */
export const needsStandIn = ({ os }) => process.platform === 'linux' && os !== 'linux'

/** Returns the options of `buildAddon` for such a target. */
export async function standIn({ os, cpu, triple }) {
  await requireCargo('zigbuild')
  if (os === 'win32') return { triple: WINDOWS[cpu], options: windowsOptions(WINDOWS[cpu]) }
  const { flags, env, ...options } = await targetOptions(triple)
  const more = { subcommand: 'zigbuild', flags: macFlags(flags), env: { ...env, ...QUICK } }
  return { triple, options: { ...options, ...more } }
}

// napi-build asks for a libnode in this environment. The addon looks up the symbols of Node-API at
// run time, so an empty one is enough.
function windowsOptions(triple) {
  const folder = join(target, 'stand-ins')
  mkdirSync(folder, { recursive: true })
  for (const name of ['libnode.a', 'libnode.dll']) writeFileSync(join(folder, name), EMPTY_ARCHIVE)
  const env = { ...QUICK, LIBNODE_PATH: folder, RUSTFLAGS: undefined }
  return { subcommand: 'zigbuild', triple, flags: [], env }
}

function macFlags(flags) {
  const folder = join(target, 'stand-ins')
  for (const name of FRAMEWORKS) writeFramework(folder, name)
  return [...flags, `-Lframework=${folder}`]
}

// A text-based stub without symbols: the addon is linked with dynamic lookup.
function writeFramework(folder, name) {
  const path = join(folder, `${name}.framework`)
  mkdirSync(path, { recursive: true })
  const stub = `--- !tapi-tbd
tbd-version:     4
targets:         [ x86_64-macos, arm64-macos ]
install-name:    '/System/Library/Frameworks/${name}.framework/Versions/A/${name}'
current-version: 1
exports:
  - targets:     [ x86_64-macos, arm64-macos ]
...
`
  writeFileSync(join(path, `${name}.tbd`), stub)
}
