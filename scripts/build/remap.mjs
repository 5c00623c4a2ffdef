// What is published does not tell where it was built: panic messages hold the paths of source
// files.
import { homedir } from 'node:os'
import { join } from 'node:path'
import { root } from '../support/paths.mjs'

const sources = process.env.CARGO_HOME ?? join(homedir(), '.cargo')
const flags = process.env.RUSTFLAGS?.split(' ') ?? []

/**
 * The environment in which cargo shortens those paths. The encoded form is the one that takes a
 * path with spaces.
 */
export const remap = {
  CARGO_ENCODED_RUSTFLAGS: [
    ...flags,
    `--remap-path-prefix=${sources}=cargo`,
    `--remap-path-prefix=${root}=.`,
  ].join('\x1f'),
}
