import { ownVariables } from '../node/env.mjs'

/** The key that was given, or the variables in which the core looks for it. */
export function keyOf({ signingKey }) {
  return signingKey === undefined ? { variables: ownVariables() } : { signingKey }
}
