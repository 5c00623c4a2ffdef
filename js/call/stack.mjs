import { SignalWireError } from '../errors.mjs'

// An error that arrives later still shows who made the call: the frames are taken when the call is
// made and put under the error's own first line. V8 writes them out only if somebody reads them, so
// a call that succeeds pays for the frames alone.

/** Takes the frames above `below`, a function of this package that the caller need not see. */
export function captureStack(below) {
  const trace = {}
  Error.captureStackTrace?.(trace, below)
  return trace
}

/**
 * Puts the frames into an error. An engine without them, or a program that formats stacks its own
 * way, keeps the error as it is.
 */
export function attachStack(error, trace) {
  const stack = written(trace)
  const at = typeof stack === 'string' ? stack.indexOf('\n    at ') : -1
  if (at < 0) return error
  Object.defineProperty(error, 'stack', {
    value: `${error.name}: ${error.message}${stack.slice(at)}`,
    writable: true,
    configurable: true,
  })
  return error
}

// Here V8 calls the program's formatter, and one that throws must not keep the call from ending.
function written(trace) {
  try {
    return trace.stack
  } catch {
    return undefined
  }
}

/**
 * Does work that is not a call. An error of this package then starts at the caller of `below`: for
 * an error that nobody catches, Node.js prints the line where its stack starts, which would be one
 * of this package.
 */
export function atCaller(below, work) {
  try {
    return work()
  } catch (error) {
    if (error instanceof SignalWireError) Error.captureStackTrace?.(error, below)
    throw error
  }
}

/**
 * The same for work that resolves later. Its errors start at no frame before they get those of the
 * caller: else Node.js 22 and later print the line of this package that made the error.
 */
export function rejectAtCaller(below, work) {
  const trace = captureStack(below)
  return work().catch(function decorate(error) {
    if (!(error instanceof SignalWireError)) throw error
    Error.captureStackTrace?.(error, decorate)
    throw attachStack(error, trace)
  })
}
