// Removal of build paths from published binaries: panic messages contain the paths of source files.
import { homedir } from 'node:os'
import { join } from 'node:path'
import { root } from '../support/paths.mjs'

const sources = process.env.CARGO_HOME ?? join(homedir(), '.cargo')
const flags = process.env.RUSTFLAGS?.split(' ') ?? []

/**
 * The environment variables with which cargo shortens these paths. The encoded variable supports
 * paths with spaces.
 */
export const remap = {
  CARGO_ENCODED_RUSTFLAGS: [
    ...flags,
    `--remap-path-prefix=${sources}=cargo`,
    `--remap-path-prefix=${root}=.`,
  ].join('\x1f'),
}
