// Where things are.
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The repository. */
export const root = fileURLToPath(new URL('../..', import.meta.url))

/** A path inside the repository. */
export const at = (...parts) => join(root, ...parts)

/** Where cargo puts what it builds. */
export const target = resolve(root, process.env.CARGO_TARGET_DIR ?? 'target')

const suffix = process.platform === 'win32' ? '.exe' : ''

/** A program that cargo built, by name; `profile` is the folder's name, `debug` or `release`. */
export const program = (name, profile = 'debug') => join(target, profile, name + suffix)
