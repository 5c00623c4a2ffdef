import type { WasmSource } from './init.mjs'

export type { WasmSource } from './init.mjs'

/**
 * Loads the core, by default from the module in this package. Call it once and wait for it before
 * you use anything else. Later calls ignore their argument and return the same promise. If it
 * fails, the next call loads again, with its argument.
 *
 * The Content-Security-Policy of a page must allow `'wasm-unsafe-eval'` in `script-src`, and the
 * URL of the module, if one is passed, in `connect-src`.
 *
 * @throws {ConfigError} `wasm_unusable` (the download or the module failed; the message contains
 * the cause), `wasm_outdated`
 */
export declare function init(source?: WasmSource | Promise<WasmSource>): Promise<void>
