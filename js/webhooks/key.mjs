import { ownVariables } from '../node/variables.mjs'

/** The key to pass on: the one that was given, or in a worker thread that of its environment. Else native code reads the process's. */
export function keyOf({ signingKey }) {
  return signingKey ?? ownVariables()?.SIGNALWIRE_SIGNING_KEY
}
