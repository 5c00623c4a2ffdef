import { existsSync } from 'node:fs'
import { candidates } from '#native'
import { ConfigError } from '../errors.mjs'
import { FINGERPRINT } from '../generated/fingerprint.mjs'
import { libcSuffix } from './libc.mjs'
import { missing, outdated, unusable } from './load-errors.mjs'

let loaded

/**
 * Returns the native addon. It is loaded on first use, so that importing the package is cheap and
 * the caller can catch a failure.
 */
export function loadAddon() {
  loaded ??= load(`${process.platform}-${process.arch}${libcSuffix()}`)
  return loaded
}

// The search continues after an unusable file: a copy beside a bundle may be of an older version.
function load(suffix) {
  const failures = []
  for (const candidate of candidates(suffix)) {
    try {
      return open(candidate)
    } catch (cause) {
      failures.push({ ...candidate, cause })
    }
  }
  throw failures.map(errorOf).find(Boolean) ?? missing(suffix, failures)
}

function open({ path, load }) {
  const addon = load()
  if (addon.fingerprint() === FINGERPRINT) return addon
  throw outdated(path)
}

// A file that the dynamic loader of the system rejects is a different error than a missing file, so
// that users do not look for the cause in npm. MODULE_NOT_FOUND for a file that exists comes from
// the `require` of a bundler.
function errorOf({ path, cause }) {
  if (cause instanceof ConfigError) return cause
  return cause.code !== 'MODULE_NOT_FOUND' && existsSync(path) ? unusable(path, cause) : undefined
}
