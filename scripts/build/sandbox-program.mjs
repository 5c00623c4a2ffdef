// Build of the sandbox that is published for a target of scripts/packages/sandbox-targets.json.
import { chmodSync, copyFileSync, mkdirSync, readFileSync, renameSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { buildPath, readBinary } from '../check/binary.mjs'
import { sandboxProgram } from '../packages/sandbox-targets.mjs'
import { budgets } from '../support/budgets.mjs'
import { target as targetFolder } from '../support/paths.mjs'
import { run, tryRun } from '../support/run.mjs'
import { SANDBOX } from '../support/sandbox.mjs'
import { InputError } from '../support/script.mjs'
import { remap } from './remap.mjs'

const PROFILE = 'shipped'
const MAX_BYTES = budgets.sandbox.bytes

/**
 * Builds the program and copies it to `dist/sandbox`. On Linux it is linked statically with musl,
 * so that it runs with every C library. Where zig is missing, the C library of this system is used:
 * such a program must not be published.
 */
export async function buildSandboxProgram(target) {
  const { subcommand, triple } = await toolFor(target)
  const targetArgs = triple ? ['--target', triple] : []
  const args = [subcommand, '--quiet', '--package', SANDBOX, '--profile', PROFILE, ...targetArgs]
  if (triple) await run('rustup', ['target', 'add', triple])
  await run('cargo', args, { env: { ...environment(target), ...remap } })
  const suffix = target.os === 'win32' ? '.exe' : ''
  const built = join(targetFolder, triple ?? '', PROFILE, SANDBOX + suffix)
  const problems = problemsOf(readFileSync(built), triple ? target : { ...target, triple: undefined })
  if (problems.length) throw new InputError(problems.join('; '))
  install(built, sandboxProgram(target))
}

/** Returns what is wrong with a program, as sentences. */
export function problemsOf(bytes, { os, cpu, triple }) {
  const binary = readBinary(bytes)
  const path = buildPath(bytes)
  const isDynamic = triple?.includes('musl') && binary.libraries.length > 0
  return [
    ...(binary.os === os && binary.cpu === cpu ? [] : [`it is for ${binary.os} ${binary.cpu}`]),
    ...(isDynamic ? [`it needs the libraries ${binary.libraries.join(', ')}`] : []),
    ...(binary.isStripped ? [] : ['it is not stripped']),
    ...(path ? [`it contains a path of the build machine: ${path}`] : []),
    ...(bytes.length > MAX_BYTES ? [`it has ${bytes.length} of ${MAX_BYTES} bytes`] : []),
  ]
}

async function toolFor({ tool, triple }) {
  if (tool !== 'zigbuild') return { subcommand: 'build', triple }
  const help = await tryRun('cargo', ['zigbuild', '--help'])
  return help === undefined ? { subcommand: 'build' } : { subcommand: 'zigbuild', triple }
}

// A linker in the environment takes precedence over the one of zigbuild without a message.
function environment({ os, triple }) {
  const linker = `CARGO_TARGET_${triple.toUpperCase().replaceAll('-', '_')}_LINKER`
  // The sandbox answers tests, so its size matters more than its speed: 5.5 MB instead of 7.0.
  const env = { [linker]: undefined, RUSTFLAGS: undefined, CARGO_PROFILE_SHIPPED_OPT_LEVEL: 's' }
  return os === 'darwin' ? { ...env, MACOSX_DEPLOYMENT_TARGET: budgets.addon.macos } : env
}

// Replaced, not overwritten: a running program must keep its file.
function install(from, to) {
  mkdirSync(dirname(to), { recursive: true })
  copyFileSync(from, `${to}.new`)
  chmodSync(`${to}.new`, 0o755)
  renameSync(`${to}.new`, to)
}
