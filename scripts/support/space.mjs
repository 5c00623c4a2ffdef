// The choice between a real Space and the sandbox.
import { MissingError } from './toolchain.mjs'

const VARIABLES = [
  ['SIGNALWIRE_PROJECT_ID'],
  ['SIGNALWIRE_API_TOKEN', 'SIGNALWIRE_TOKEN'],
  ['SIGNALWIRE_SPACE', 'SIGNALWIRE_SPACE_URL', 'SIGNALWIRE_API_HOSTNAME', 'SIGNALWIRE_BASE_URL'],
]

/**
 * Returns `real` if all 3 variables are set, `sandbox` if none is; throws a MissingError otherwise.
 */
export function chooseSpace() {
  const set = VARIABLES.map((names) => names.some((name) => process.env[name]))
  if (set.every(Boolean)) return 'real'
  if (!set.some(Boolean)) return 'sandbox'
  const missing = VARIABLES.filter((_, index) => !set[index]).map(([name]) => name)
  throw new MissingError(
    `${missing.join(' and ')} not set: set all 3 variables to use your Space, or none to use the sandbox`,
  )
}
