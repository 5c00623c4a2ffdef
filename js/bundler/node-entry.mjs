import { isInPackage } from '../node/package.mjs'
import { NODE_ENTRY } from './error.mjs'

/** Files that may be the entry for Node.js; `isNodeEntry` tells. */
export const NODE_FILE = /[\\/]node\.[cm]js(?:\?.*)?$/

/**
 * Whether a module is this package's entry for Node.js, in whichever place and version it is
 * installed.
 */
export function isNodeEntry(id) {
  return NODE_FILE.test(id) && isInPackage(id)
}

/** The leak of such a module; `importers` are the modules that asked for it. */
export function nodeEntryLeaks(importers) {
  return importers.map((file) => ({ ...NODE_ENTRY, file }))
}
