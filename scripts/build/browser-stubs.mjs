// The files that a bundler resolves for a server entry under browser conditions. They have a syntax
// error, so that the build fails and prints the first line. A file that throws would fail only when
// the page runs.
import { writeFileSync } from 'node:fs'
import { at } from '../support/paths.mjs'

const MESSAGE = `signalwire-client/node, signalwire-client/webhooks, signalwire-client/realtime and signalwire-client/testing require secrets and a native addon, and must not be bundled for a browser or an edge runtime: import signalwire-client/browser.
See https://github.com/signalwire-client/signalwire-client#where-tokens-belong
`

/** Writes `dist/not-for-browsers.mjs` and `dist/not-for-browsers.cjs`. */
export function writeBrowserStubs() {
  for (const extension of ['mjs', 'cjs']) writeFileSync(at(`dist/not-for-browsers.${extension}`), MESSAGE)
}
