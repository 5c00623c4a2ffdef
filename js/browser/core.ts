// The core of this page: one module that is loaded once.
import { ConfigError } from '../errors.mjs'
import { FINGERPRINT } from '../generated/fingerprint.mjs'
import * as glue from './glue.mjs'
import { readError } from './read-error.mjs'

let isLoaded = false

/**
 * Starts a compiled module. The name of a custom section shows that the module belongs to this
 * package and version. It is checked first, because the glue keeps the first module that it starts.
 */
export function start(module) {
  const sections = WebAssembly.Module.customSections(module, `signalwire-client ${FINGERPRINT}`)
  if (!sections.length) throw outdated()
  glue.initSync({ module })
  isLoaded = true
}

/** The functions of the core. Throws a ConfigError if it is not loaded. */
export function core() {
  if (isLoaded) return glue
  const message = 'signalwire-client is not ready: call init() once and wait for it, before anything else'
  throw new ConfigError(message, { code: 'not_initialised' })
}

/**
 * Returns the result of `run`, which calls a function of the core. The core throws plain data, and
 * its error is created here. `body` is the response that the call passes to the core.
 */
export function unwrap(run, body) {
  try {
    return run()
  } catch (thrown) {
    throw thrown instanceof Error ? thrown : readError(thrown, body)
  }
}

/**
 * Throws a BrowserCredentialError if a value is or contains a server-side secret. `place` describes
 * the value in the message.
 */
export function refuseSecret(value, place) {
  if (typeof value === 'string') unwrap(() => core().refuseValue(value, place))
}

/** Throws a BrowserCredentialError if a URL contains a server-side secret or user info. */
export function refuseSecretUrl(url, place) {
  unwrap(() => core().refuseUrl(String(url), place))
}

function outdated() {
  const message =
    'the .wasm file does not belong to signalwire-client, or has another version than the JavaScript that loads it: serve both from the same version'
  return new ConfigError(message, { code: 'wasm_outdated' })
}
