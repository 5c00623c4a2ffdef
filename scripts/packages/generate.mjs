// Writes the checked-in files that follow from targets.json: node scripts/packages/generate.mjs
// A test compares them with the table.
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { at } from '../support/paths.mjs'
import { readTargets } from './targets.mjs'

const ROW = /^\| systems for Node\.js \|.*$/m

/** The paths of the generated files, each with its text. */
export function generatedFiles(targets = readTargets()) {
  return { 'js/node/targets.ts': loaderList(targets), 'README.md': withSystems(targets) }
}

function loaderList(targets) {
  return `// Generated from scripts/packages/targets.json by scripts/packages/generate.mjs; do not edit.

/** The systems that have a platform package: platform, architecture and, on Linux, C library. */
export const TARGETS: readonly string[] = [
${targets.map(({ name }) => `  '${name}',\n`).join('')}]
`
}

function withSystems(targets) {
  const readme = readFileSync(at('README.md'), 'utf8')
  return readme.replace(ROW, `| systems for Node.js | ${describeSystems(targets)} |`)
}

/** The systems of the table with their architectures, one part for each system and C library. */
function describeSystems(targets) {
  const systems = [...new Set(targets.map(describeSystem))]
  const cpusOf = (system) =>
    targets.filter((target) => describeSystem(target) === system).map(({ cpu }) => cpu)
  const parts = systems.map((system) => `${system} (${cpusOf(system).join(', ')})`)
  return `${parts.join('; ')}. Every test run uses Linux x64 with glibc`
}

function describeSystem({ os, libc }) {
  const { glibc, macos } = JSON.parse(readFileSync(at('budgets.json'), 'utf8')).addon
  if (os === 'darwin') return `macOS ${macos} or newer`
  if (libc === 'glibc') return `Linux with glibc ${glibc} or newer`
  return libc ? `Linux with ${libc}` : 'Windows'
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  for (const [path, text] of Object.entries(generatedFiles())) writeFileSync(at(path), text)
