import { existsSync } from 'node:fs'
import { candidates } from '#native'
import { ConfigError } from '../errors.mjs'
import { FINGERPRINT } from '../generated/fingerprint.mjs'
import { libcSuffix } from './libc.mjs'
import { missing, outdated, unusable } from './load-errors.mjs'

let loaded

/**
 * The native addon, loaded when it is first needed: importing the package stays cheap, and a
 * failure is an error one can catch.
 */
export function loadAddon() {
  loaded ??= load(`${process.platform}-${process.arch}${libcSuffix()}`)
  return loaded
}

// A file that cannot be used does not hide a good one: a copy beside a bundle may be of an older
// version.
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

// npm is often blamed for what the system's loader refused, so the two are told apart. "Not found"
// for a file that exists comes from what a bundler puts in place of `require`.
function errorOf({ path, cause }) {
  if (cause instanceof ConfigError) return cause
  return cause.code !== 'MODULE_NOT_FOUND' && existsSync(path) ? unusable(path, cause) : undefined
}
