import gzipped from '../../dist/wasm/signalwire_bg.wasm.gz'
import { init as initFrom, type WasmSource } from './init.ts'

export type { WasmSource } from './init.ts'

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
export function init(source: WasmSource | Promise<WasmSource> = decompress()): Promise<void> {
  return initFrom(source)
}

// The module is gzipped before it is encoded in base64. A server that compresses the script removes
// the 33 % that base64 adds, so the download is no larger than that of the module alone.
async function decompress(): Promise<ArrayBuffer> {
  const bytes = Uint8Array.from(atob(gzipped), (character) => character.charCodeAt(0))
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))
  return new Response(stream).arrayBuffer()
}
