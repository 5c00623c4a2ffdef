import { within } from '../../../scripts/support/wait.mjs'

/** Resolves with the error of a call. */
export const failure = (promise) => within(30_000, 'the call to fail', promise).catch((error) => error)
