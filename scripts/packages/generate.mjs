// node scripts/packages/generate.mjs: writes the checked-in files that follow from targets.json. A
// test compares them with the table.
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { budgets } from '../support/budgets.mjs'
import { at } from '../support/paths.mjs'
import { readSandboxTargets } from './sandbox-targets.mjs'
import { readTargets } from './targets.mjs'

const BLOCK = /^( *# begin (\w+))$[^#]*^( *# end \2)$/gm
const ROW = /^\| systems for Node\.js \|.*$/m

/** The paths of the generated files, each with its text. */
export function generatedFiles(targets = readTargets()) {
  const workflows = ['build', 'release'].map((name) => `.github/workflows/${name}.yml`)
  return {
    'js/node/targets.ts': loaderList(targets),
    'README.md': withSystems(targets),
    ...Object.fromEntries(workflows.map((path) => [path, withMatrix(path, targets)])),
  }
}

/** Replaces the lines between the marks of a workflow. */
function withMatrix(path, targets) {
  const matrices = {
    targets: targetRows(targets),
    sandboxes: targetRows(readSandboxTargets()),
    runners: runnerRows(targets),
    tarballs: tarballRows(targets),
  }
  return readFileSync(at(path), 'utf8').replace(BLOCK, (_, begin, name, end) =>
    [begin, ...matrices[name].map((line) => `        ${line}`), end].join('\n'),
  )
}

function targetRows(targets) {
  const rows = targets.map(
    ({ name, tool, builder }) => `- { name: ${name}, tool: ${tool}, builder: ${builder} }`,
  )
  return ['include:', ...rows.map((row) => `  ${row}`)]
}

// One runner can be in several rows: musl is tested in containers.
function runnerRows(targets) {
  return ['runner:', ...[...new Set(targets.map(({ runner }) => runner))].map((name) => `  - ${name}`)]
}

function tarballRows(targets) {
  const names = [
    ...targets.map(({ name }) => `signalwire-client-${name}-*`),
    ...readSandboxTargets().map(({ name }) => `signalwire-client-sandbox-${name}-*`),
    'signalwire-client-[0-9]*',
  ]
  return ['tarball:', ...names.map((name) => `  - ${name}.tgz`)]
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
  return `${parts.join('; ')}. Every test run uses Linux x64 with glibc; the other systems have not been tested yet`
}

function describeSystem({ os, libc }) {
  const { glibc, macos } = budgets.addon
  if (os === 'darwin') return `macOS ${macos} or newer`
  if (libc === 'glibc') return `Linux with glibc ${glibc} or newer`
  return libc ? `Linux with ${libc}` : 'Windows'
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  for (const [path, text] of Object.entries(generatedFiles())) writeFileSync(at(path), text)
