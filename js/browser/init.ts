import { ConfigError } from '../errors.mjs'
import { start } from './core.mjs'
import { containsSecret } from './module-url.mjs'
import { resolveUrl } from './url.mjs'

const POLICY =
  "Does a Content-Security-Policy allow its URL in connect-src, and 'wasm-unsafe-eval' in script-src?"

let pending

/**
 * Loads the core from a URL, a Response, bytes or a compiled module. Later calls do not load again.
 */
export function init(source) {
  pending ??= load(source).catch((error) => {
    pending = undefined
    throw ConfigError.is(error) ? error : loadError(error?.message ?? error, error)
  })
  return pending
}

async function load(source) {
  const value = await source
  if (value === undefined) throw missingModule()
  start(await compile(value))
}

async function compile(source) {
  if (source instanceof WebAssembly.Module) return source
  if (typeof source === 'string' || source instanceof URL) return compileResponse(await download(source))
  if (source instanceof Response) return compileResponse(source)
  return WebAssembly.compile(source).catch(rethrow())
}

async function download(source) {
  const url = resolveUrl(source)
  if (containsSecret(url)) throw loadError('its URL contains what looks like a secret')
  const options = { __proto__: null, credentials: 'same-origin', referrerPolicy: 'no-referrer' }
  return fetch(url, options).catch(rethrow())
}

// compileStreaming requires the type application/wasm, which many servers do not send; compile
// accepts the bytes of any response.
async function compileResponse(response) {
  if (!response.ok) throw loadError(`the server responded with status ${response.status}`)
  const type = response.headers.get('content-type') ?? 'no type'
  const isWasm = type.startsWith('application/wasm') && WebAssembly.compileStreaming
  const compiled = isWasm
    ? WebAssembly.compileStreaming(response)
    : response.arrayBuffer().then(WebAssembly.compile)
  return compiled.catch(rethrow(` The server sent it as ${type}.`))
}

// The messages of browsers rarely contain a remedy, so the likely one is added.
function rethrow(detail = '') {
  return (cause) => {
    throw loadError(`${cause.message}.${detail} ${POLICY}`, cause)
  }
}

function missingModule() {
  const message =
    "init() of signalwire-client/browser/slim needs the module: await init(url), with the URL of 'signalwire-client/browser.wasm'"
  return new ConfigError(message, { code: 'wasm_missing' })
}

function loadError(reason, cause) {
  const message = `signalwire-client could not load its .wasm module: ${reason}`
  return new ConfigError(message, { code: 'wasm_unusable', cause })
}
