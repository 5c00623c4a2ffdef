// Promises that events settle.
import { AbortError, ApiError } from '../core/errors.ts'
import { abortedBy, onAbort } from '../core/signals.ts'
import type { Signal } from '../core/types.ts'
import { checkRequestOptions, type RequestOptions } from './session/options.ts'
import { withTimeout } from './session/timeout.ts'

/** A promise with the functions that settle it. A rejection that is not awaited is not reported. */
export class Deferred<Value> {
  declare readonly promise: Promise<Value>
  declare readonly resolve: (value: Value) => void
  declare readonly reject: (error: unknown) => void

  constructor() {
    this.promise = new Promise((resolve, reject) => Object.assign(this, { resolve, reject }))
    this.promise.catch(() => {})
  }
}

/**
 * Settles as the promise does, or rejects when the time limit passes or the signal aborts. The work
 * behind the promise goes on. `what` is the subject of the message.
 */
export async function limit<Value>(
  what: string,
  options: RequestOptions,
  work: Promise<Value>,
): Promise<Value> {
  checkRequestOptions(options, what)
  const message = () =>
    `${what} was not completed${isLate(options) ? ` within ${options.timeoutMs} ms` : ''}.`
  return withTimeout(options, (signal) => (signal ? race(message, signal, work) : work))
}

// Called when the wait has ended early.
function isLate({ signal, timeoutMs }: RequestOptions): boolean {
  return timeoutMs !== undefined && !signal?.aborted
}

function race<Value>(message: () => string, signal: Signal, work: Promise<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    const abort = (maybeDelivered: boolean) => reject(abortedBy(signal, message(), { maybeDelivered }))
    // The request behind the work is not sent if the signal has aborted.
    if (signal.aborted) abort(false)
    const unlisten = onAbort(signal, () => abort(true))
    work.then(resolve, reject).finally(unlisten)
  })
}

/** The error of a wait for an event that the program ended by closing the session. */
export function sessionClosed(): AbortError {
  return new AbortError('the session was closed.', { code: 'client_closed', maybeDelivered: true })
}

/** Whether an error means that the call or the action of a command has ended. */
export function isGone(error: unknown): boolean {
  return ApiError.is(error) && (error.status === 404 || error.status === 410)
}
