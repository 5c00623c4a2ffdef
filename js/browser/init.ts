import { ConfigError } from '../core/errors.ts'
import type { Bytes, Module, WebResponse, WebUrl } from '../core/types.ts'
import { start } from './core.ts'
import { containsSecret, resolveUrl } from './url.ts'

/** The .wasm module of the core: its URL, a response with it, its bytes, or the compiled module. */
export type WasmSource = string | WebUrl | WebResponse | Bytes | Module

const POLICY =
  "Does a Content-Security-Policy allow its URL in connect-src, and 'wasm-unsafe-eval' in script-src?"

let pending: Promise<void> | undefined

/**
 * Loads the core. Call it once and wait for it before you use anything else. Later calls ignore
 * their argument and return the same promise. If it fails, the next call loads again, with its
 * argument.
 *
 * The Content-Security-Policy of a page must allow `'wasm-unsafe-eval'` in `script-src`, and the
 * URL of the module in `connect-src`.
 *
 * @throws {ConfigError} `wasm_missing`, `wasm_unusable` (the download or the module failed; the
 * message contains the cause), `wasm_outdated`
 */
export function init(source: WasmSource | Promise<WasmSource>): Promise<void> {
  pending ??= load(source).catch((error) => {
    pending = undefined
    throw ConfigError.is(error) ? error : loadError(error?.message ?? error, error)
  })
  return pending
}

async function load(source: unknown): Promise<void> {
  const value = await source
  if (value === undefined) throw missingModule()
  start(await compile(value))
}

async function compile(source: unknown): Promise<WebAssembly.Module> {
  if (source instanceof WebAssembly.Module) return source
  if (typeof source === 'string' || source instanceof URL) return compileResponse(await download(source))
  if (source instanceof Response) return compileResponse(source)
  return WebAssembly.compile(Object(source)).catch(rethrow())
}

async function download(source: string | URL): Promise<Response> {
  const url = resolveUrl(source)
  if (containsSecret(url)) throw loadError('its URL contains what looks like a secret')
  const options = { __proto__: null, credentials: 'same-origin', referrerPolicy: 'no-referrer' } as const
  return fetch(url, options).catch(rethrow())
}

// compileStreaming requires the type application/wasm, which many servers do not send; compile
// accepts the bytes of any response.
async function compileResponse(response: Response): Promise<WebAssembly.Module> {
  if (!response.ok) throw loadError(`the server responded with status ${response.status}`)
  const type = response.headers.get('content-type') ?? 'no type'
  const isWasm = type.startsWith('application/wasm') && WebAssembly.compileStreaming
  const compiled = isWasm
    ? WebAssembly.compileStreaming(response)
    : response.arrayBuffer().then(WebAssembly.compile)
  return compiled.catch(rethrow(` The server sent it as ${type}.`))
}

// The messages of browsers rarely contain a remedy, so the likely one is added.
function rethrow(detail = ''): (cause: Error) => never {
  return (cause) => {
    throw loadError(`${cause.message}.${detail} ${POLICY}`, cause)
  }
}

function missingModule(): ConfigError {
  const message =
    "init() of signalwire-client/browser/slim needs the module: await init(url), with the URL of 'signalwire-client/browser.wasm'"
  return new ConfigError(message, { code: 'wasm_missing' })
}

function loadError(reason: unknown, cause?: unknown): ConfigError {
  const message = `signalwire-client could not load its .wasm module: ${reason}`
  return new ConfigError(message, { code: 'wasm_unusable', cause })
}
