// The table of the systems that have a sandbox. sandbox-targets.json is its source: the manifests
// of the packages follow from it. A static program of Linux runs with every C library, so that
// there are fewer rows than in targets.json.
import { readFileSync } from 'node:fs'
import { at } from '../support/paths.mjs'
import { SCOPE } from './targets.mjs'

/** The package that selects the program of a system. */
export const SANDBOX_PACKAGE = `${SCOPE}/sandbox`

/**
 * The rows: the name of the target, its Rust triple, the fields `os` and `cpu` of its package, the
 * tool and the runner that build what is published.
 */
export const readSandboxTargets = () =>
  JSON.parse(readFileSync(at('scripts/packages/sandbox-targets.json'), 'utf8'))

/** The row of this system. */
export const thisSandboxTarget = () =>
  readSandboxTargets().find(({ os, cpu }) => os === process.platform && cpu === process.arch)

/** The name of the package of a target. */
export const sandboxPackageName = ({ name }) => `${SANDBOX_PACKAGE}-${name}`

/** The path of the program that a build for a target writes. */
export const sandboxProgram = ({ name, os }) =>
  at('dist/sandbox', `signalwire-sandbox-${name}${os === 'win32' ? '.exe' : ''}`)
