import { REQUEST_OPTIONS } from '../options/request.mjs'
import { SignalWireError } from './base.mjs'

/** Adds to an error of a call what the place that found it could not know. */
export function complete(error, { name, method, path }) {
  if (!(error instanceof SignalWireError)) return error
  if (!error.operation) Object.assign(error, { operation: name, method, path })
  if (error.problems?.some(isMisplaced)) error.message += ' Options of the request are the last argument.'
  return error
}

// An option of the request where a field of the body or query should be.
function isMisplaced({ path }) {
  return REQUEST_OPTIONS.includes(path.replace(/^query\./, ''))
}
