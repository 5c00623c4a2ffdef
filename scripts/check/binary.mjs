// Checks an addon before it is published, without tools of the system:
//   node scripts/check/binary.mjs TARGET...
import { readFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { fileURLToPath } from 'node:url'
import { builtArtifact, selectTargets } from '../packages/targets.mjs'
import { budgets } from '../support/budgets.mjs'
import { root } from '../support/paths.mjs'
import { InputError, runScript } from '../support/script.mjs'
import { isOlder } from '../support/versions.mjs'
import { readElf } from './elf.mjs'
import { readMachO } from './mach-o.mjs'
import { readPe } from './pe.mjs'

const MACH_O_64 = 0xfeedfacf
const HOMES = /(?:\/home|\/Users|[A-Z]:\\Users)[\\/][\w.-]+[\\/]/
const GLIBC_LIBRARIES = /^(?:lib(?:c|m|pthread|dl|rt)\.so\.\d|ld-linux-[\w-]+\.so\.\d)$/
const APPLE_LIBRARIES = /^(?:\/usr\/lib\/|\/System\/Library\/)/
// Other hosts than Node.js have no such library: the symbols of Node-API are looked up at run time.
const NODE_LIBRARIES = /^(?:node\.exe|libnode)/i

/** Describes an addon: system, architecture, libraries, floor, and whether it is stripped. */
export function readBinary(bytes) {
  if (bytes.toString('latin1', 0, 4) === '\x7fELF') return readElf(bytes)
  if (bytes.readUInt32LE(0) === MACH_O_64) return readMachO(bytes)
  if (bytes.toString('latin1', 0, 2) === 'MZ') return readPe(bytes)
  throw new InputError('the file is not an ELF, Mach-O or PE file')
}

/** Returns what is wrong with the addon of a target, as sentences. */
export function problemsOf(bytes, target, { maxBytes = budgets.binary.bytes } = {}) {
  const binary = readBinary(bytes)
  return [
    ...libraryProblems(binary, target),
    ...floorProblems(binary, budgets.addon),
    ...fileProblems(bytes, target, maxBytes),
  ]
}

/** The same for any program: its system, symbols, paths of the build machine and size. */
export function fileProblems(bytes, target, maxBytes) {
  const binary = readBinary(bytes)
  const path = buildPath(bytes)
  return [
    ...systemProblems(binary, target),
    ...(binary.isStripped ? [] : ['it is not stripped']),
    ...(path ? [`it contains a path of the build machine: ${path}`] : []),
    ...(bytes.length > maxBytes ? [`it has ${bytes.length} of ${maxBytes} bytes`] : []),
  ]
}

function systemProblems({ os, cpu }, target) {
  if (os === target.os && cpu === target.cpu) return []
  return [`it is for ${os} ${cpu}, not for ${target.os} ${target.cpu}`]
}

function libraryProblems({ libraries }, target) {
  return libraries.filter((name) => !isAllowed(name, target)).map((name) => `it needs the library ${name}`)
}

function isAllowed(name, { os, libc }) {
  if (libc === 'glibc') return GLIBC_LIBRARIES.test(name)
  if (libc === 'musl') return name === 'libc.so'
  return os === 'darwin' ? APPLE_LIBRARIES.test(name) : !NODE_LIBRARIES.test(name)
}

function floorProblems({ glibc, macos, installName }, floors) {
  return [
    ...(isOlder(floors.glibc, glibc ?? '0') ? [`it needs glibc ${glibc}, newer than ${floors.glibc}`] : []),
    ...(isOlder(floors.macos, macos ?? '0') ? [`it needs macOS ${macos}, newer than ${floors.macos}`] : []),
    ...(installName && !installName.startsWith('@') ? [`its install name is ${installName}`] : []),
  ]
}

/** Returns a path of the build machine that the file contains. */
function buildPath(bytes) {
  const content = bytes.toString('latin1')
  const known = [root, `${homedir()}/`].find((path) => content.includes(path))
  return known ?? HOMES.exec(content)?.[0]
}

async function main() {
  const names = process.argv.slice(2).join(',')
  if (!names) throw new InputError('usage: node scripts/check/binary.mjs TARGET...')
  for (const target of await selectTargets(names)) {
    const problems = problemsOf(readFileSync(builtArtifact(target)), target)
    if (problems.length) throw new InputError(`${target.name}: ${problems.join('; ')}`)
    console.log(`${target.name}: ok`)
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await runScript(main)
