import packed from '../../dist/wasm/signalwire_bg.wasm.gz'
import { init as initFrom } from './init.mjs'

/** The same, from the bytes in this file unless something else is given. */
export function init(source = unpack()) {
  return initFrom(source)
}

// Packed, base64 costs a download nothing: gzip takes the third that base64 adds away again, and no
// more could be saved.
async function unpack() {
  const bytes = Uint8Array.from(atob(packed), (character) => character.charCodeAt(0))
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))
  return new Response(stream).arrayBuffer()
}
