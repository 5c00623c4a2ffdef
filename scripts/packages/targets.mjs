// The table of the systems that the package supports. targets.json is its source: the manifests of
// the platform packages, the loader, the workflows and the list in README.md follow from it.
import { existsSync, readFileSync } from 'node:fs'
import { relative } from 'node:path'
import { importSource } from '../support/import-source.mjs'
import { at, root } from '../support/paths.mjs'
import { InputError } from '../support/script.mjs'

/** The scope of the platform packages. No other user of npm can register a name in it. */
export const SCOPE = '@signalwire-client'

const FIELDS = ['name', 'triple', 'os', 'cpu', 'tool', 'builder', 'runner']
const LIBCS = ['glibc', 'musl']
const TOOLS = ['cargo', 'zigbuild']

/**
 * The rows of a table: the name of the target, its Rust triple, the fields `os`, `cpu` and `libc`
 * of its package, the tool that builds what is published, and the runner that builds and tests it.
 */
export function readTargets(path = at('scripts/packages/targets.json')) {
  const targets = JSON.parse(readFileSync(path, 'utf8'))
  for (const target of targets) checkTarget(target)
  return targets
}

function checkTarget(target) {
  const missing = FIELDS.filter((field) => typeof target[field] !== 'string')
  if (target.os === 'linux' && !LIBCS.includes(target.libc)) missing.push('libc')
  if (missing.length)
    throw new InputError(`target ${target.name ?? JSON.stringify(target)} has no ${missing.join(', ')}`)
  if (!TOOLS.includes(target.tool)) throw new InputError(`target ${target.name}: no tool ${target.tool}`)
}

/** Returns the rows that `--targets` selects: `all`, `this` for this system, or names. */
export async function selectTargets(selection, targets = readTargets()) {
  if (selection === 'all') return targets
  const names = selection === 'this' ? [await thisTarget()] : selection.split(',')
  const unknown = names.filter((name) => !targets.some((target) => target.name === name))
  if (unknown.length)
    throw new InputError(
      `unknown target ${unknown.join(', ')}: ${targets.map(({ name }) => name).join(', ')}`,
    )
  return targets.filter(({ name }) => names.includes(name))
}

/** The name of the target of this system. */
export async function thisTarget() {
  const { libcSuffix } = await importSource('js/node/libc.ts')
  return `${process.platform}-${process.arch}${libcSuffix()}`
}

/** The name of the platform package of a target. */
export const packageName = ({ name }) => `${SCOPE}/${name}`

/** The path of the addon that a build for a target writes. */
export const artifact = ({ name }) => at('dist', `signalwire.${name}.node`)

/** The same path, of an addon that was built. */
export function builtArtifact(target) {
  const path = artifact(target)
  if (existsSync(path)) return path
  throw new InputError(`${relative(root, path)} does not exist: npm run build:target -- ${target.name}`)
}
