import type { Bytes, Module, WebResponse, WebUrl } from './platform.mjs'

/** The .wasm module of the core: its URL, a response with it, its bytes, or the compiled module. */
export type WasmSource = string | WebUrl | WebResponse | Bytes | Module

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
export declare function init(source: WasmSource | Promise<WasmSource>): Promise<void>
