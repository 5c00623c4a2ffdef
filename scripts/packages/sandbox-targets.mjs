// The systems that have a sandbox, which follow from targets.json. A static program of Linux,
// linked with musl, runs with every C library, so that the rows for glibc are left out.
import { at } from '../support/paths.mjs'
import { SANDBOX } from '../support/sandbox.mjs'
import { readTargets, SCOPE } from './targets.mjs'

/** The package that selects the program of a system. */
export const SANDBOX_PACKAGE = `${SCOPE}/sandbox`

/**
 * A row for each system: the name of the target, its Rust triple, the fields `os` and `cpu` of its
 * package, the tool and the runner that build what is published.
 */
export const readSandboxTargets = () =>
  readTargets()
    .filter(({ libc }) => libc !== 'glibc')
    .map(({ triple, os, cpu, tool, builder }) => ({ name: `${os}-${cpu}`, triple, os, cpu, tool, builder }))

/** The name of the package of a target. */
export const sandboxPackageName = ({ name }) => `${SANDBOX_PACKAGE}-${name}`

const suffixOf = ({ os }) => (os === 'win32' ? '.exe' : '')

/** The file name of the program, as cargo builds it and as its package contains it. */
export const sandboxFile = (target) => SANDBOX + suffixOf(target)

/** The path of the program that a build for a target writes. */
export const sandboxProgram = (target) => at('dist/sandbox', `${SANDBOX}-${target.name}${suffixOf(target)}`)
