// Removal of build paths from published binaries: panic messages contain the paths of source files.
import { homedir } from 'node:os'
import { join } from 'node:path'
import { root } from '../support/paths.mjs'

const sources = process.env.CARGO_HOME ?? join(homedir(), '.cargo')
const flags = process.env.RUSTFLAGS?.split(' ') ?? []

/**
 * The environment variables with which cargo shortens these paths and passes `more` flags to the
 * compiler. The encoded variable supports paths with spaces.
 */
export function remapWith(more = []) {
  const prefixes = { [sources]: 'cargo', [root]: '.' }
  const remaps = Object.entries(prefixes).map(([path, name]) => `--remap-path-prefix=${path}=${name}`)
  return { CARGO_ENCODED_RUSTFLAGS: [...flags, ...more, ...remaps].join('\x1f') }
}

/** The environment variables without more flags. */
export const remap = remapWith()
