import { errorOf } from './error.mjs'
import { nodeEntryLeaks } from './node-entry.mjs'
import { searchFile } from './search.mjs'

/**
 * Looks at what a build made: `files` as `{ file, content, base, map }`, and `importers` of the
 * Node.js entry. Gives the BundleError that should stop the build, or nothing. `allow` takes a leak
 * and says whether it may pass.
 */
export function check({ files = [], importers = [] }, { allow = () => false } = {}) {
  return errorOf([...files.flatMap(searchFile), ...nodeEntryLeaks(importers)].filter((leak) => !allow(leak)))
}
