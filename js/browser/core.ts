// The core of this page: one module that is loaded once.
import { type CoreError, errorFromCore } from '../core/error-factories.ts'
import { ConfigError, type SignalWireError } from '../core/errors.ts'
import { FINGERPRINT } from '../generated/fingerprint.ts'
import { BrowserCredentialError } from './errors.ts'
import * as glue from './glue.ts'

let isLoaded = false

/**
 * Starts a compiled module. The name of a custom section shows that the module belongs to this
 * package and version. It is checked first, because the glue keeps the first module that it starts.
 */
export function start(module: WebAssembly.Module): void {
  const sections = WebAssembly.Module.customSections(module, `signalwire-client ${FINGERPRINT}`)
  if (!sections.length) throw outdated()
  glue.initSync({ module })
  isLoaded = true
}

/** The functions of the core. Throws a ConfigError if it is not loaded. */
export function core(): typeof glue {
  if (isLoaded) return glue
  const message = 'signalwire-client is not ready: call init() once and wait for it, before anything else'
  throw new ConfigError(message, { code: 'not_initialised' })
}

/**
 * Returns the result of `run`, which calls a function of the core. The core throws plain data, and
 * its error is created here. `body` is the response that the call passes to the core.
 */
export function unwrap<Result>(run: () => Result, body?: string): Result {
  try {
    return run()
  } catch (thrown) {
    throw thrown instanceof Error ? thrown : readError(Object(thrown), body)
  }
}

// `body` is the text of the response, which only a DecodeError keeps.
function readError({ kind, message, ...properties }: CoreError, body: string | undefined): SignalWireError {
  if (kind === 'credential') return new BrowserCredentialError(message, properties)
  const undecoded = (kind === 'decode' && body) || undefined
  return errorFromCore({ kind, message, ...properties, ...(undecoded && { undecoded }) })
}

/**
 * Throws a BrowserCredentialError if a value is or contains a server-side secret. `place` describes
 * the value in the message.
 */
export function refuseSecret(value: unknown, place: string): void {
  if (typeof value === 'string') unwrap(() => core().refuseValue(value, place))
}

/** Throws a BrowserCredentialError if a URL contains a server-side secret or user info. */
export function refuseSecretUrl(url: string, place: string): void {
  unwrap(() => core().refuseUrl(url, place))
}

function outdated(): ConfigError {
  const message =
    'the .wasm file does not belong to signalwire-client, or has another version than the JavaScript that loads it: serve both from the same version'
  return new ConfigError(message, { code: 'wasm_outdated' })
}
