// Paths of the repository and of build outputs.
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The root folder of the repository. */
export const root = fileURLToPath(new URL('../..', import.meta.url))

/** Returns a path inside the repository. */
export const at = (...parts) => join(root, ...parts)

/** The target folder of cargo. */
export const target = resolve(root, process.env.CARGO_TARGET_DIR ?? 'target')

const suffix = process.platform === 'win32' ? '.exe' : ''

/** Returns the path of a built binary. `profile` is its folder, `debug` or `release`. */
export const program = (name, profile = 'debug') => join(target, profile, name + suffix)
