import gzipped from '../../dist/wasm/signalwire_bg.wasm.gz'
import { init as initFrom } from './init.mjs'

/** Loads the core, by default from the module in this file. */
export function init(source = decompress()) {
  return initFrom(source)
}

// The module is gzipped before it is encoded in base64. A server that compresses the script removes
// the 33 % that base64 adds, so the download is no larger than that of the module alone.
async function decompress() {
  const bytes = Uint8Array.from(atob(gzipped), (character) => character.charCodeAt(0))
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))
  return new Response(stream).arrayBuffer()
}
