import { readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { file } from '#native'
import { isInPackage } from '../../node/package.mjs'

/** The name of the plugins. */
export const NAME = 'signalwire-addon'

/** Files of `dist` that may look for the addon; `isLoader` tells. */
const LOADER_FILE = /[\\/]native(?:-bundled)?\.[cm]js(?:\?.*)?$/

/** Whether a module is the one that looks for the addon beside itself. */
export function isLoader(id) {
  return LOADER_FILE.test(id) && isInPackage(id)
}

/**
 * The addons of this package, one for each system that it was installed for, as `{ name, path }`.
 */
export function addons() {
  const folder = dirname(file)
  const names = readdirSync(folder).filter((name) => name.endsWith('.node'))
  return names.map((name) => ({ name, path: join(folder, name) }))
}
