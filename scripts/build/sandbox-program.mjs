// Build of the sandbox that is published for a target of scripts/packages/sandbox-targets.mjs.
import { chmodSync, copyFileSync, mkdirSync, readFileSync, renameSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileProblems, readBinary } from '../check/binary.mjs'
import { sandboxFile, sandboxProgram } from '../packages/sandbox-targets.mjs'
import { budgets } from '../support/budgets.mjs'
import { target as targetFolder } from '../support/paths.mjs'
import { run, tryRun } from '../support/run.mjs'
import { SANDBOX } from '../support/sandbox.mjs'
import { InputError } from '../support/script.mjs'
import { remap } from './remap.mjs'
import { environmentOf } from './target-options.mjs'

const PROFILE = 'shipped'
// The sandbox answers tests, so its size matters more than its speed: 5.5 MB instead of 7.0.
const FOR_SIZE = { CARGO_PROFILE_SHIPPED_OPT_LEVEL: 's' }

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
  await run('cargo', args, { env: { ...environmentOf(target), ...FOR_SIZE, ...remap } })
  const built = join(targetFolder, triple ?? '', PROFILE, sandboxFile(target))
  const problems = problemsOf(readFileSync(built), { ...target, triple })
  if (problems.length) throw new InputError(problems.join('; '))
  install(built, sandboxProgram(target))
}

/** Returns what is wrong with a program, as sentences. */
function problemsOf(bytes, target) {
  const { libraries } = readBinary(bytes)
  const isDynamic = target.triple?.includes('musl') && libraries.length > 0
  return [
    ...(isDynamic ? [`it needs the libraries ${libraries.join(', ')}`] : []),
    ...fileProblems(bytes, target, budgets.sandbox.bytes),
  ]
}

async function toolFor({ tool, triple }) {
  if (tool !== 'zigbuild') return { subcommand: 'build', triple }
  const help = await tryRun('cargo', ['zigbuild', '--help'])
  return help === undefined ? { subcommand: 'build' } : { subcommand: 'zigbuild', triple }
}

// Replaced, not overwritten: a running program must keep its file.
function install(from, to) {
  mkdirSync(dirname(to), { recursive: true })
  copyFileSync(from, `${to}.new`)
  chmodSync(`${to}.new`, 0o755)
  renameSync(`${to}.new`, to)
}
