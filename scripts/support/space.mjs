// Which Space a script talks to.
import { MissingError } from './toolchain.mjs'

const ROLES = [
  ['SIGNALWIRE_PROJECT_ID'],
  ['SIGNALWIRE_API_TOKEN', 'SIGNALWIRE_TOKEN'],
  ['SIGNALWIRE_SPACE', 'SIGNALWIRE_SPACE_URL', 'SIGNALWIRE_API_HOSTNAME', 'SIGNALWIRE_BASE_URL'],
]

/**
 * `real` if all three variables are set, `sandbox` if none is; some of them are a mistake worth
 * telling.
 */
export function chooseSpace() {
  const set = ROLES.map((names) => names.some((name) => process.env[name]))
  if (set.every(Boolean)) return 'real'
  if (!set.some(Boolean)) return 'sandbox'
  const missing = ROLES.filter((_, index) => !set[index]).map(([name]) => name)
  throw new MissingError(
    `${missing.join(' and ')} not set: set all three variables to use your Space, or none to use the sandbox`,
  )
}
