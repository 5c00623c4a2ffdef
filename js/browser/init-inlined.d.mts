import type { WasmSource } from './init.mjs'

export type { WasmSource } from './init.mjs'

/**
 * Loads the core, from the bytes in this package unless something else is given. Call it once and wait for it before anything
 * else; every later call gives the same promise, whatever its argument. If it fails, the next call tries again, with its own argument.
 *
 * A page needs `'wasm-unsafe-eval'` in its Content-Security-Policy (`script-src`), and `connect-src` for a URL.
 *
 * @throws {ConfigError} `wasm_unusable` (the download or the module; the message names the cause), `wasm_outdated`
 */
export declare function init(source?: WasmSource | Promise<WasmSource>): Promise<void>
