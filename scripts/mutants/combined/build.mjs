// A copy of the workspace whose sources contain many mutants, and the test programs of this copy.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { at, target } from '../../support/paths.mjs'
import { collect, run } from '../../support/run.mjs'
import { combine } from './sources.mjs'

const COPY = join(target, 'mutants-combined')
const CONFIG = readFileSync(at('.cargo/mutants.toml'), 'utf8')
const [TARGETS, ARGS] = [listOf('additional_cargo_args'), listOf('additional_cargo_test_args')]
const CARGO = ['--locked', '--package', 'signalwire-core', '--message-format', 'json']
const LIBRARY = TARGETS.slice(0, TARGETS.indexOf('--lib') + 1)
// One build serves many mutants: a slower build with faster tests saves time. The dependencies are
// those of `cargo test`.
const OPTIMIZED = ['--config', 'profile.dev.package.signalwire-core.opt-level=1']

const EDITS = {
  'Cargo.toml': (text) => text.replaceAll('= "deny"', '= "warn"'), // a mutant may leave a result unused
  'core/src/lib.rs': (text) => `${text}\nmod mutant;\n`,
}

/** The folder of the crate in the copy. */
export const CRATE = join(COPY, 'core')

/** The arguments of a test program, such as the tests to skip. */
export const TEST_ARGS = ARGS.filter((arg) => arg !== '--')

/**
 * Builds a copy that contains the mutants. Returns its test programs, the arms that are compiled,
 * and the mutants that do not compile, which include the known ones, and those that need a build
 * of their own.
 */
export async function buildCombined(mutants, known) {
  const files = [...new Set(mutants.map(({ file }) => file))]
  await copyWorkspace(files)
  const unviable = [...known]
  for (;;) {
    const rest = mutants.filter((mutant) => !unviable.includes(mutant))
    const arms = files.flatMap((file) => writeSource(file, rest))
    const messages = await cargo('check', LIBRARY)
    const rejected = findRejected(messages, arms)
    unviable.push(...rest.filter(({ number }) => rejected.has(number)))
    console.log(`${unviable.length} mutants do not compile`)
    if (rejected.size > 0) continue
    const withArm = new Set(arms.map(({ number }) => number))
    const left = rest.filter(({ number }) => !withArm.has(number))
    const built = await cargo('test', [...TARGETS, '--no-run'])
    findRejected(built, []) // throws if there is an error
    return { programs: built.flatMap(programOf), arms: compiledArms(messages, arms), unviable, left }
  }
}

/** Copies all files except those that will contain mutants. */
async function copyWorkspace(excluded) {
  const listed = await run('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'])
  const files = new Set(listed.split('\0').filter(Boolean))
  for (const file of excluded) files.delete(file)
  for (const file of files) {
    if (existsSync(at(file)))
      update(file, EDITS[file]?.(readFileSync(at(file), 'utf8')) ?? readFileSync(at(file)))
  }
  update('core/src/mutant.rs', readFileSync(new URL('mutant.rs', import.meta.url)))
}

/** Writes a file of the copy, unless it is the same: cargo compares times. */
function update(file, content) {
  const path = join(COPY, file)
  if (existsSync(path) && readFileSync(path).equals(Buffer.from(content))) return
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, content)
}

/** Writes a file with its mutants, and returns their arms. */
function writeSource(file, mutants) {
  const own = mutants.filter((mutant) => mutant.file === file)
  const { text, arms } = combine(readFileSync(at(file), 'utf8'), own)
  update(file, text)
  return arms.map((arm) => ({ ...arm, file }))
}

/** Runs cargo on the copy and returns its messages. Errors of the compiler are messages too. */
async function cargo(command, args) {
  const all = [...OPTIMIZED, command, ...CARGO, ...args]
  const { stdout, stderr } = await collect('cargo', all, { cwd: COPY, env: { CARGO_TARGET_DIR: target } })
  const lines = stdout
    .toString()
    .split('\n')
    .filter((line) => line.startsWith('{'))
  const messages = lines.map((line) => JSON.parse(line))
  if (!messages.some(({ reason }) => reason === 'build-finished')) throw new Error(stderr.toString())
  return messages
}

/** The numbers of the mutants with errors. An error elsewhere is an error of this script. */
function findRejected(messages, arms) {
  const errors = messages.filter(({ message }) => message?.level === 'error' && message.spans.length > 0)
  const numbers = errors.map(({ message }) => {
    const arm = places(message).flatMap((place) => armsAt(arms, place))[0]
    if (!arm) throw new Error(message.rendered)
    return arm.number
  })
  return new Set(numbers)
}

/** The arms in functions that are compiled, which is where `mutant::selected` causes a warning. */
function compiledArms(messages, arms) {
  const warnings = messages.filter(({ message }) => message?.code?.code === 'deprecated')
  const compiled = new Set(
    warnings.flatMap(({ message }) => places(message)).map(({ text }) => calledIn(text)),
  )
  return arms.filter(({ called }) => compiled.has(called))
}

const calledIn = ([line]) => Number(/selected\((\d+)\)/.exec(line?.text)?.[1])

/** The places of a message, the primary one first. A place in a macro is followed by its caller. */
function places({ spans }) {
  const withCallers = (span) => (span.expansion ? [span, ...withCallers(span.expansion.span)] : [span])
  return spans.toSorted((a, b) => b.is_primary - a.is_primary).flatMap(withCallers)
}

const armsAt = (arms, { file_name, line_start, line_end }) =>
  arms.filter(({ file, first, last }) => file === file_name && first <= line_start && line_end <= last)

/** The path of a test program. */
const programOf = ({ executable, profile }) => (executable && profile.test ? [executable] : [])

/** A list in the configuration of cargo-mutants, which is the same in TOML and JSON. */
function listOf(name) {
  return JSON.parse(new RegExp(`^${name} = (\\[.*\\])$`, 'm').exec(CONFIG)[1])
}
