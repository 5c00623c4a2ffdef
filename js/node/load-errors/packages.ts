// What is installed around this package: its version, platform packages, the lock file of npm.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import nodeModule from 'node:module'
import { dirname, isAbsolute, join } from 'node:path'
import { file } from '#native'

const SCOPE = '@signalwire-client'

/** Name and version of a package. */
export interface Manifest {
  readonly name: string
  readonly version: string
}

/** Reads the package.json of a folder; undefined if there is none. */
export function manifestOf(folder: string): Manifest | undefined {
  return readJson(join(folder, 'package.json')) as Manifest | undefined
}

/** Whether a file is in `dist` of this package, in any installed location and version. */
export function isInPackage(path: string | undefined): boolean {
  return manifestOf(join(dirname(path ?? ''), '..'))?.name === 'signalwire-client'
}

/** The version of this package; undefined in a bundle. */
export function ownVersion(): string | undefined {
  return file && isInPackage(file) ? manifestOf(join(dirname(file), '..'))?.version : undefined
}

/** The path of an addon; that of a platform package is resolved from this package. */
export function pathOf(candidate: string): string {
  if (isAbsolute(candidate) || !file) return candidate
  try {
    return nodeModule.createRequire(file).resolve(candidate)
  } catch {
    return candidate
  }
}

/** The names of the targets whose platform packages are installed for this package. */
export function installedTargets(): string[] {
  const targets = moduleFolders().flatMap((folder) => listFolder(join(folder, SCOPE)))
  return [...new Set(targets)].sort()
}

/**
 * The lock file of npm in which the platform package of a target is missing, as after the npm
 * defect 4828: npm never adds it to an existing lock file.
 */
export function incompleteLock(target: string): string | undefined {
  const locks = moduleFolders().map((folder) => join(dirname(folder), 'package-lock.json'))
  const path = locks.find((lock) => existsSync(lock))
  const { packages = {} } = (path ? readJson(path) : undefined) ?? {}
  const lists = (name: string) => Object.keys(packages).some((key) => key.endsWith(`node_modules/${name}`))
  return lists('signalwire-client') && !lists(`${SCOPE}/${target}`) ? path : undefined
}

function moduleFolders(): string[] {
  return file ? (nodeModule.createRequire(file).resolve.paths(SCOPE) ?? []) : []
}

function listFolder(path: string): string[] {
  try {
    return readdirSync(path)
  } catch {
    return []
  }
}

function readJson(path: string): { packages?: object } | undefined {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch {
    return undefined
  }
}
