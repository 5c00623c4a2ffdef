// What a bundler gets that asks for an entry for servers with the conditions of a browser: a file
// that no bundler can read, so that the build stops with the first line of it. A file that throws
// when it runs would stop only the page.
import { writeFileSync } from 'node:fs'
import { at } from '../support/paths.mjs'

const SENTENCE = `signalwire-client/node and signalwire-client/webhooks hold secrets and must not be bundled for a browser: import signalwire-client/browser.
See https://github.com/signalwire-client/signalwire-client#where-tokens-belong
`

/** Writes `dist/not-for-browsers.mjs` and the same for `require`. */
export function writeBrowserStubs() {
  for (const extension of ['mjs', 'cjs']) writeFileSync(at(`dist/not-for-browsers.${extension}`), SENTENCE)
}
