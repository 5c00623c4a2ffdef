import { isInPackage } from '../node/package.mjs'

/** The names of files that may be the Node.js entry; `isNodeEntry` checks them. */
export const NODE_FILE = /[\\/]node\.[cm]js(?:\?.*)?$/

/** Whether a module is the Node.js entry of this package, in any installed location and version. */
export function isNodeEntry(id) {
  return NODE_FILE.test(id) && isInPackage(id)
}
