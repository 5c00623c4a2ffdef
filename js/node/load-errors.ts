// The errors of the loader of the native addon.
import { dirname } from 'node:path'
import type { Candidate } from '#native'
import { ConfigError } from '../core/errors.ts'
import { isAtLeast } from './load-errors/binary.ts'
import { missingMessage, unsupportedMessage } from './load-errors/missing.ts'
import { type Manifest, manifestOf, ownVersion } from './load-errors/packages.ts'
import { unusableMessage } from './load-errors/unusable.ts'
import { TARGETS } from './targets.ts'

/** A path that was tried, and why it is not used. */
export interface LoadFailure extends Candidate {
  readonly cause: unknown
}

/** The error of a file that the system cannot load. */
export function unusable(path: string, cause: unknown): ConfigError {
  return new ConfigError(unusableMessage(path, cause), { code: 'native_binary_unusable', cause })
}

/** The error of an addon of another version. */
export function outdated(path: string): ConfigError {
  const other = manifestOf(dirname(path))
  const message = `${path} is from another version of signalwire-client than the JavaScript that loads it: ${advice(other)}`
  return new ConfigError(message, { code: 'native_binary_outdated' })
}

// A file that was copied beside a bundle has no manifest.
function advice(other: Manifest | undefined): string {
  const version = ownVersion()
  if (!other?.name?.startsWith('@signalwire-client/') || !version || other.version === version)
    return 'install the package again, and if the file was copied, copy it again'
  const behind = isAtLeast(version, other.version) ? other.name : 'signalwire-client'
  const newest = behind === other.name ? version : other.version
  return `${other.name} is ${other.version}, signalwire-client is ${version}; ${behind} is behind: run npm install signalwire-client@${newest}`
}

/**
 * The error of an addon that does not exist at any of the searched paths. `others` are the failures
 * of the addon for the other C library; both errors are in the cause.
 */
export function missing(
  target: string,
  failures: readonly LoadFailure[],
  others: readonly LoadFailure[],
): ConfigError {
  const [own, other] = [failures[0]?.cause, others[0]?.cause]
  const cause = other ? new AggregateError([own, other], 'both C libraries were tried') : own
  if (!TARGETS.includes(target))
    return new ConfigError(unsupportedMessage(), { code: 'unsupported_system', cause })
  const paths = failures.map(({ path }) => path)
  return new ConfigError(missingMessage(target, paths), { code: 'native_binary_missing', cause })
}
