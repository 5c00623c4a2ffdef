// Stack traces of callers. An error that is created after the call returned still has the stack
// trace of the caller: the frames are captured when the call starts and follow the first line of
// the error. V8 formats frames only on first access, so a call that succeeds pays only for the
// capture.
import { SignalWireError } from './error-base.ts'

/** A function or class of this package that a program calls. */
export type Entry = ((...args: never[]) => unknown) | (abstract new (...args: never[]) => unknown)

/** Captured frames. */
export interface Trace {
  readonly stack?: string
}

/** Captures the stack of the caller of `entry`, a function of this package. */
export function captureStack(entry: Entry): Trace {
  const trace: Trace = {}
  Error.captureStackTrace?.(trace, entry)
  return trace
}

/**
 * Replaces the frames of an error with captured ones. The error is unchanged in an engine without
 * `captureStackTrace` and in a program with a custom stack format.
 */
export function attachStack(error: unknown, trace: Trace): unknown {
  const stack = formatStack(trace)
  const start = typeof stack === 'string' ? stack.indexOf('\n    at ') : -1
  if (start >= 0 && error instanceof Error) {
    const value = `${error.name}: ${error.message}${stack?.slice(start)}`
    Object.defineProperty(error, 'stack', { value, writable: true, configurable: true })
  }
  return error
}

// V8 calls Error.prepareStackTrace of the program here. If that throws, the call must still settle.
function formatStack(trace: Trace): string | undefined {
  try {
    return trace.stack
  } catch {
    return undefined
  }
}

/**
 * Runs synchronous work. The stack of an error of this package starts at the caller of `entry`: for
 * an uncaught error Node.js prints the source line at the top of the stack, which would be a line
 * of this package.
 */
export function atCaller<Result>(entry: Entry, work: () => Result): Result {
  try {
    return work()
  } catch (error) {
    if (error instanceof SignalWireError) Error.captureStackTrace?.(error, entry)
    throw error
  }
}

/**
 * Runs async work. An error of this package gets the stack of the caller of `entry`. It is first
 * stripped of its own frames, or Node.js 22 and later would print the source line of this package
 * that created it.
 */
export function rejectAtCaller<Result>(entry: Entry, work: () => Promise<Result>): Promise<Result> {
  const trace = captureStack(entry)
  return work().catch(function decorate(error: unknown) {
    if (!(error instanceof SignalWireError)) throw error
    Error.captureStackTrace?.(error, decorate)
    throw attachStack(error, trace)
  })
}
