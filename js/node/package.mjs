import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** Whether a file is in `dist` of this package, in any installed location and version. */
export function isInPackage(file) {
  try {
    const { name } = JSON.parse(readFileSync(join(dirname(file), '../package.json'), 'utf8'))
    return name === 'signalwire-client'
  } catch {
    return false
  }
}
