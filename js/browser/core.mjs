// The core in this page: one module, loaded once.
import { ConfigError } from '../errors.mjs'
import { FINGERPRINT } from '../generated/fingerprint.mjs'
import * as glue from './glue.mjs'
import { readError } from './read-error.mjs'

let isLoaded = false

/**
 * Starts a compiled module. The name of a custom section says first that it is this package's and
 * of this version: the glue keeps the first module that it starts.
 */
export function start(module) {
  const sections = WebAssembly.Module.customSections(module, `signalwire-client ${FINGERPRINT}`)
  if (!sections.length) throw outdated()
  glue.initSync({ module })
  isLoaded = true
}

/** The functions of the core, or the ConfigError that says how to load it. */
export function core() {
  if (isLoaded) return glue
  const message = 'signalwire-client is not ready: call init() once and wait for it, before anything else'
  throw new ConfigError(message, { code: 'not_initialised' })
}

/** The value in an answer of the core, unless it is an error. */
export function orThrow(json) {
  const { value, error } = JSON.parse(json)
  if (error) throw readError(error)
  return value
}

/**
 * Throws the BrowserCredentialError if a value is or holds a secret of a server. `place` is what
 * the value is, in words.
 */
export function refuseSecret(value, place) {
  if (typeof value === 'string') orThrow(core().refuseValue(value, place))
}

/** The same for a URL, in which user info is refused too. */
export function refuseSecretUrl(url, place) {
  orThrow(core().refuseUrl(String(url), place))
}

function outdated() {
  const message =
    'the .wasm file is not that of signalwire-client, or of another version than the JavaScript that loads it: serve both from the same version'
  return new ConfigError(message, { code: 'wasm_outdated' })
}
