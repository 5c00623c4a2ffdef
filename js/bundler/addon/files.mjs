import { readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { file } from '#native'
import { isInPackage } from '../../node/package.mjs'

/** The name of the addon plugins. */
export const NAME = 'signalwire-addon'

/** The names of files that may load the addon; `isLoader` checks them. */
const LOADER_FILE = /[\\/]native(?:-bundled)?\.[cm]js(?:\?.*)?$/

/** Whether a module is the one that loads the addon from its own folder. */
export function isLoader(id) {
  return LOADER_FILE.test(id) && isInPackage(id)
}

/** Returns the addons of this package, one for each installed system, as `{ name, path }`. */
export function addons() {
  const folder = dirname(file)
  const names = readdirSync(folder).filter((name) => name.endsWith('.node'))
  return names.map((name) => ({ name, path: join(folder, name) }))
}
