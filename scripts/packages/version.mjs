// The version of a release.
import { readFileSync } from 'node:fs'
import { at } from '../support/paths.mjs'
import { InputError } from '../support/script.mjs'

const SEMVER = /^\d+\.\d+\.\d+(?:-[\da-z.-]+)?$/
const WORKSPACE = /^\[workspace\.package\]\nversion = "([^"]+)"/m

/**
 * Returns the version in package.json. Throws an InputError if it is not a release version, or if
 * it differs from the version of the crates, which the core sends as its user agent.
 */
export function readVersion({ version } = readManifest(), cargo = readFileSync(at('Cargo.toml'), 'utf8')) {
  if (!SEMVER.test(version)) throw new InputError(`package.json: version ${version} is not a release version`)
  const crates = WORKSPACE.exec(cargo)?.[1]
  if (crates !== version)
    throw new InputError(`package.json has the version ${version}, Cargo.toml has ${crates}`)
  return version
}

/** The package.json of the repository. */
export function readManifest() {
  return JSON.parse(readFileSync(at('package.json'), 'utf8'))
}
