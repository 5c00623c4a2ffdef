// Checks of the required tools, and installation of the parts that need no permission of the user.
import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { at, root } from './paths.mjs'
import { npm, run, tryRun } from './run.mjs'
import { isOlder } from './versions.mjs'

const WASM = 'wasm32-unknown-unknown'

/** A missing tool that these scripts do not install. The message contains what to do. */
export class MissingError extends Error {
  name = 'MissingError'
}

/** Checks Node and cargo against the minimum versions in package.json and Cargo.toml. */
export async function checkTools() {
  const { engines } = JSON.parse(readFileSync(at('package.json'), 'utf8'))
  const node = engines.node.replace('>=', '')
  if (isOlder(process.versions.node, node))
    throw new MissingError(
      `Node.js must be ${node} or later, got ${process.versions.node}: https://nodejs.org`,
    )
  const wanted = /rust-version = "([^"]+)"/.exec(readFileSync(at('Cargo.toml'), 'utf8'))[1]
  const found = await tryRun('cargo', ['--version'])
  if (!found)
    throw new MissingError(`cargo is not on PATH: install Rust ${wanted} or later, https://rustup.rs`)
  const cargo = found.split(' ')[1]
  if (isOlder(cargo, wanted))
    throw new MissingError(`Rust must be ${wanted} or later, got ${cargo}: run "rustup update stable"`)
  return { node: process.versions.node, cargo }
}

/** Throws a MissingError unless cargo has a subcommand that npm test does not install. */
export async function requireCargo(subcommand) {
  if ((await tryRun('cargo', [subcommand, '--help'])) === undefined)
    throw new MissingError(`cargo-${subcommand} is missing: cargo install --locked cargo-${subcommand}`)
}

/** Installs the packages of the package-lock.json of a folder, unless they are installed. */
export async function installPackages(folder = root) {
  const [lock, marker] = ['package-lock.json', 'node_modules/.package-lock.json'].map((name) =>
    join(folder, name),
  )
  if (existsSync(marker) && statSync(marker).mtimeMs >= statSync(lock).mtimeMs) return
  await npm('ci', '--no-fund', '--no-audit', '--prefix', folder)
}

/** Installs rustfmt and clippy if the toolchain does not have them. */
export async function addComponents() {
  for (const [component, program] of [
    ['rustfmt', 'fmt'],
    ['clippy', 'clippy'],
  ])
    if ((await tryRun('cargo', [program, '--version'])) === undefined) await rustup('component', component)
}

/**
 * Installs the Rust standard library for wasm if it is missing. A rust-toolchain.toml would do the
 * same only if rustup may install automatically, and RUSTUP_AUTO_INSTALL=0 is common in containers.
 */
export async function addWasmTarget() {
  const sysroot = (await run('rustc', ['--print', 'sysroot'])).trim()
  if (!existsSync(join(sysroot, 'lib/rustlib', WASM))) await rustup('target', WASM)
}

async function rustup(kind, name) {
  if ((await tryRun('rustup', ['--version'])) === undefined)
    throw new MissingError(
      `the Rust ${kind} ${name} is missing and rustup is not installed: install it with your package manager`,
    )
  await run('rustup', [kind, 'add', name])
}
