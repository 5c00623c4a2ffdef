// The crates that are compiled into an artifact, from Cargo.lock.
import { readFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { at } from '../support/paths.mjs'
import { run } from '../support/run.mjs'

const LINE = /^(\d+)(\S+) v(\S+)/
const LOCKED = /name = "([^"]+)"\nversion = "([^"]+)"\nsource = [^\n]+\nchecksum = "([^"]+)"/g

/**
 * The crates of other authors in a package of the workspace for a triple, sorted by name: name,
 * version, SPDX license, checksum, the folder with their sources, and the keys of their
 * dependencies. Build scripts and procedural macros are not in the artifact and are left out.
 */
export async function cratesOf(packageName, triple) {
  const tree = `tree --locked --package ${packageName} --target ${triple} --edges normal,no-proc-macro`
  const lines = await run('cargo', [...tree.split(' '), '--prefix', 'depth', '--no-dedupe'])
  const dependencies = readTree(lines)
  const details = await readMetadata()
  return [...dependencies]
    .map(([key, keys]) => ({ key, ...details.get(key), dependencies: [...keys].sort() }))
    .filter(({ checksum }) => checksum)
    .sort((a, b) => (a.key < b.key ? -1 : 1))
}

/** Parses the output of `cargo tree`: by crate, the crates that it depends on. */
function readTree(lines) {
  const graph = new Map()
  const path = []
  for (const line of lines.trim().split('\n')) {
    const [, depth, name, version] = LINE.exec(line)
    const key = `${name}@${version}`
    if (!graph.has(key)) graph.set(key, new Set())
    path[depth] = key
    if (depth > 0) graph.get(path[depth - 1]).add(key)
  }
  return graph
}

async function readMetadata() {
  const { packages } = JSON.parse(await run('cargo', ['metadata', '--locked', '--format-version', '1']))
  const checksums = readChecksums()
  return new Map(
    packages.map(({ name, version, license, manifest_path, repository }) => {
      const key = `${name}@${version}`
      const folder = dirname(manifest_path)
      return [key, { name, version, license, repository, folder, checksum: checksums.get(key) }]
    }),
  )
}

// Crates of the workspace have no checksum.
function readChecksums() {
  const lock = readFileSync(at('Cargo.lock'), 'utf8')
  return new Map([...lock.matchAll(LOCKED)].map(([, name, version, sum]) => [`${name}@${version}`, sum]))
}
