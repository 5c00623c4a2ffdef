// What has to be on the machine before anything can be built, and what can be added without asking.
import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { at } from './paths.mjs'
import { npm, run, tryRun } from './run.mjs'

const WASM = 'wasm32-unknown-unknown'

/** Something is missing that these scripts do not install; the message says what to do. */
export class MissingError extends Error {
  name = 'MissingError'
}

/** Checks Node and cargo against the versions that package.json and Cargo.toml ask for. */
export async function checkTools() {
  const { engines } = JSON.parse(readFileSync(at('package.json'), 'utf8'))
  const node = engines.node.replace('>=', '')
  if (isOlder(process.versions.node, node))
    throw new MissingError(
      `Node.js ${node} or newer is needed, this is ${process.versions.node}: https://nodejs.org`,
    )
  const wanted = /rust-version = "([^"]+)"/.exec(readFileSync(at('Cargo.toml'), 'utf8'))[1]
  const found = await tryRun('cargo', ['--version'])
  if (!found)
    throw new MissingError(`cargo is not on PATH: install Rust ${wanted} or newer, https://rustup.rs`)
  const cargo = found.split(' ')[1]
  if (isOlder(cargo, wanted))
    throw new MissingError(`Rust ${wanted} or newer is needed, this is ${cargo}: run "rustup update stable"`)
  return { node: process.versions.node, cargo }
}

/** Installs what package-lock.json lists, unless that is what is installed. */
export async function installPackages() {
  const mark = at('node_modules/.package-lock.json')
  if (existsSync(mark) && statSync(mark).mtimeMs >= statSync(at('package-lock.json')).mtimeMs) return
  await npm('ci', '--no-fund', '--no-audit')
}

/** Adds rustfmt and clippy when the toolchain came without them. */
export async function addComponents() {
  for (const [component, program] of [
    ['rustfmt', 'fmt'],
    ['clippy', 'clippy'],
  ])
    if ((await tryRun('cargo', [program, '--version'])) === undefined) await rustup('component', component)
}

/**
 * Adds Rust's standard library for wasm when it is missing. A rust-toolchain.toml would do it too,
 * but only where rustup may install by itself, and RUSTUP_AUTO_INSTALL=0 is common in containers.
 */
export async function addWasmTarget() {
  const sysroot = (await run('rustc', ['--print', 'sysroot'])).trim()
  if (!existsSync(join(sysroot, 'lib/rustlib', WASM))) await rustup('target', WASM)
}

async function rustup(kind, name) {
  if ((await tryRun('rustup', ['--version'])) === undefined)
    throw new MissingError(
      `Rust's ${kind} ${name} is missing and there is no rustup to add it: install it with your package manager`,
    )
  await run('rustup', [kind, 'add', name])
}

/** Compares dotted versions by their numbers. */
export function isOlder(version, wanted) {
  const [a, b] = [version, wanted].map((text) => text.split('.').map((part) => Number.parseInt(part, 10)))
  const index = b.findIndex((number, i) => number !== (a[i] ?? 0))
  return index >= 0 && (a[index] ?? 0) < b[index]
}
