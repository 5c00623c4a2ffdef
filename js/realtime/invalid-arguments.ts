// The error of invalid arguments. Many methods create it; its stack starts at the program.
import { type CallInfo, invalidArguments as createError } from '../core/error-factories.ts'
import type { Problem, ValidationError } from '../core/errors.ts'

/** The error of a call with invalid arguments. */
export function invalidArguments(problems: readonly Problem[], call: CallInfo): ValidationError {
  return startAtProgram(createError(problems, call))
}

/**
 * Removes the frames of this file from the start of a stack: for an uncaught error Node.js prints
 * the source line at the top of the stack, which would be a line of this package. A stack in a
 * format of the program is unchanged.
 */
export function startAtProgram<Failure extends Error>(error: Failure): Failure {
  const [head, ...frames] = String(error.stack).split(FRAME)
  const start = frames.findIndex((frame) => !isOwn(frame))
  if (start < 1) return error
  // Without a frame in the error itself, Node.js prints no source line.
  Error.captureStackTrace(error, unused)
  const value = [head, ...frames.slice(start)].join(FRAME)
  return Object.defineProperty(error, 'stack', { value, writable: true, configurable: true })
}

const FRAME = '\n    at '

// The path of this file with the line, as frames contain it.
const OWN = /((?:file:|\/|[a-z]:\\).*):\d+:\d+\)?$/i.exec(
  String(new Error().stack).split(FRAME)[1] ?? '',
)?.[1]

const isOwn = (frame: string): boolean => OWN !== undefined && frame.includes(`${OWN}:`)

// It is never called, so V8 finds it in no stack, and keeps no frame.
function unused(): void {}
