import type { Bytes, Module, WebResponse, WebUrl } from './platform.mjs'

/**
 * Where the core's module comes from: its URL, an answer to a request for it, its bytes, or the
 * module compiled already.
 */
export type WasmSource = string | WebUrl | WebResponse | Bytes | Module

/**
 * Loads the core. Call it once and wait for it before anything else; every later call gives the same promise, whatever its
 * argument. If it fails, the next call tries again, with its own argument.
 *
 * A page needs `'wasm-unsafe-eval'` in its Content-Security-Policy (`script-src`), and `connect-src` for a URL.
 *
 * @throws {ConfigError} `wasm_missing`, `wasm_unusable` (the download or the module; the message names the cause), `wasm_outdated`
 */
export declare function init(source: WasmSource | Promise<WasmSource>): Promise<void>
