import { ConfigError } from '../errors.mjs'
import { start } from './core.mjs'
import { holdsSecret } from './module-url.mjs'
import { resolveUrl } from './url.mjs'

const POLICY =
  "Does a Content-Security-Policy allow its URL in connect-src, and 'wasm-unsafe-eval' in script-src?"

let pending

/**
 * Loads the core from a URL, a Response, bytes or a compiled module; once, however often it is
 * called.
 */
export function init(source) {
  pending ??= load(source).catch((error) => {
    pending = undefined
    throw ConfigError.is(error) ? error : unloadable(error?.message ?? error, error)
  })
  return pending
}

async function load(source) {
  const given = await source
  if (given === undefined) throw lacking()
  start(await compile(given))
}

async function compile(source) {
  if (source instanceof WebAssembly.Module) return source
  if (typeof source === 'string' || source instanceof URL) return compileAnswer(await download(source))
  if (source instanceof Response) return compileAnswer(source)
  return WebAssembly.compile(source).catch(explain())
}

async function download(source) {
  const url = resolveUrl(source)
  if (holdsSecret(url)) throw unloadable('its URL holds what looks like a secret')
  const options = { __proto__: null, credentials: 'same-origin', referrerPolicy: 'no-referrer' }
  return fetch(url, options).catch(explain())
}

// A server that does not say application/wasm is common, and streaming insists on it; the bytes do
// not.
async function compileAnswer(answer) {
  if (!answer.ok) throw unloadable(`the server answered ${answer.status}`)
  const type = answer.headers.get('content-type') ?? 'no type'
  const isWasm = type.startsWith('application/wasm') && WebAssembly.compileStreaming
  const compiled = isWasm
    ? WebAssembly.compileStreaming(answer)
    : answer.arrayBuffer().then(WebAssembly.compile)
  return compiled.catch(explain(` The server sent it as ${type}.`))
}

// What a browser says of a failure often names no cure.
function explain(facts = '') {
  return (cause) => {
    throw unloadable(`${cause.message}.${facts} ${POLICY}`, cause)
  }
}

function lacking() {
  const message =
    "init() of signalwire-client/browser/slim needs the module: await init(url), with the URL of 'signalwire-client/browser.wasm'"
  return new ConfigError(message, { code: 'wasm_missing' })
}

function unloadable(why, cause) {
  const message = `signalwire-client could not load its .wasm module: ${why}`
  return new ConfigError(message, { code: 'wasm_unusable', cause })
}
