// Small client projects that are built by real bundlers.
import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { at } from '../../../scripts/support/paths.mjs'
import { temporaryFolder } from '../../support/cleanup.mjs'

/**
 * A folder with files, given as `{ 'src/main.js': text }`, in which the built package is installed.
 */
export function project(files) {
  const folder = temporaryFolder()
  mkdirSync(join(folder, 'node_modules'))
  symlinkSync(at('.'), join(folder, 'node_modules/signalwire-client'), 'junction')
  const all = { 'package.json': '{ "private": true, "type": "module", "sideEffects": true }', ...files }
  for (const [name, content] of Object.entries(all)) write(join(folder, name), content)
  return folder
}

function write(path, content) {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, content)
}

/** The files that a build left, by name. */
export function outputOf(folder) {
  try {
    const entries = readdirSync(join(folder, 'out'), { recursive: true, withFileTypes: true })
    const paths = entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    return Object.fromEntries(
      paths.map((path) => [path.slice(folder.length + 5), readFileSync(path, 'utf8')]),
    )
  } catch (error) {
    if (error.code === 'ENOENT') return {}
    throw error
  }
}
