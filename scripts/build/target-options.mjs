// How the addon is built for a system of scripts/packages/targets.json.
import { readTargets } from '../packages/targets.mjs'
import { budgets } from '../support/budgets.mjs'
import { requireCargo } from '../support/toolchain.mjs'

/**
 * Returns the subcommand of cargo, the value of its `--target`, and what to add to the compiler
 * flags and the environment.
 */
export async function targetOptions(triple) {
  const target = readTargets().find((target) => target.triple === triple)
  if (target.tool === 'zigbuild') await requireCargo('zigbuild')
  const floors = budgets.addon
  return {
    subcommand: target.tool === 'zigbuild' ? 'zigbuild' : 'build',
    triple: target.libc === 'glibc' ? `${triple}.${floors.glibc}` : triple,
    flags: flagsOf(target),
    env: environmentOf(target),
  }
}

function flagsOf({ os, libc }) {
  // A cdylib for musl is possible only without the static C library.
  if (libc === 'musl') return ['-Ctarget-feature=-crt-static']
  // The default name is the path of the file on the build machine.
  if (os === 'darwin') return ['-Clink-arg=-Wl,-install_name,@rpath/signalwire.node']
  return []
}

/**
 * The environment in which cargo builds for a target. A linker in the environment takes precedence
 * over the one of zigbuild without a message, and the result needs the glibc of the build machine.
 */
export function environmentOf({ os, triple }) {
  const name = triple.toUpperCase().replaceAll('-', '_')
  const env = { [`CARGO_TARGET_${name}_LINKER`]: undefined, RUSTFLAGS: undefined }
  return os === 'darwin' ? { ...env, MACOSX_DEPLOYMENT_TARGET: budgets.addon.macos } : env
}
