import type { Operation } from './calls.ts'
import { SignalWireError } from './error-base.ts'
import { type CallInfo, type CoreError, errorFromCore } from './error-factories.ts'
import { DecodeError, ValidationError } from './errors.ts'
import type { CallEnd, Hooks, Retry } from './hooks.ts'
import { isMisplacedOption } from './options.ts'
import type { CallResponse } from './response.ts'
import { abortedBy } from './signals.ts'
import { attachStack, type Trace } from './stack.ts'
import type { Signal } from './types.ts'

/** The functions that settle the promise of a call. */
export interface Settle {
  resolveWith(data: unknown, response: CallResponse): void
  reject(error: unknown): void
}

/** One call in flight: settles its promise with the result of the transport. */
export class ApiCall {
  /** Called before each retry, if a hook observes retries. */
  onRetry: ((retry: Retry) => void) | undefined
  /** Removes the listener of the signal. */
  unlisten: (() => void) | undefined
  #operation: () => CallInfo
  #signal: Signal | undefined
  #trace: Trace
  #deferred: Settle
  #onEnd: ((end: CallEnd) => void) | undefined
  #isSettled = false

  /**
   * `operation` returns the metadata of the operation; `trace` is the stack trace of the caller.
   */
  constructor(operation: () => CallInfo, signal: Signal | undefined, trace: Trace, deferred: Settle) {
    this.#operation = operation
    this.#signal = signal
    this.#trace = trace
    this.#deferred = deferred
  }

  /** Emits the events of this call, of an operation of the API, to the hooks. */
  observe(hooks: Hooks, operation: Operation): void {
    const { onRetry, onEnd } = hooks.begin(operation)
    this.onRetry = onRetry
    this.#onEnd = onEnd
  }

  /**
   * Settles the call with a response. One that arrived together with the abort is discarded,
   * because the caller has aborted the call.
   */
  complete(response: CallResponse): void {
    if (this.#isSettled) return
    try {
      if (this.#signal?.aborted) throw abortedDuring(this.#signal)
      const data = readBody(response, this.#operation)
      this.#end(response)
      this.#deferred.resolveWith(data, response)
    } catch (error) {
      this.fail(error)
    }
  }

  /** Rejects the call with an error of the core. */
  failWith(error: CoreError): void {
    this.fail(this.#signal?.aborted ? abortedDuring(this.#signal, error) : errorFromCore(error))
  }

  /** Rejects the call, unless it is settled. */
  fail(error: unknown): void {
    if (this.#isSettled) return
    this.#end({ ...Object(error), error })
    this.#deferred.reject(this.decorate(error))
  }

  /** Adds the operation and the stack trace of the caller to an error. */
  decorate(error: unknown): unknown {
    return attachStack(addOperation(error, this.#operation()), this.#trace)
  }

  #end(end: CallEnd): void {
    this.#isSettled = true
    this.unlisten?.()
    this.#onEnd?.(end)
  }
}

// The error of the core contains whether the request was sent.
function abortedDuring(
  signal: Signal,
  { kind, message = '', ...properties }: Partial<CoreError> = {},
): SignalWireError {
  if (kind === 'abort') return abortedBy(signal, message, properties)
  return abortedBy(signal, 'the call was aborted', { maybeDelivered: true })
}

function addOperation(error: unknown, { name, method, path }: CallInfo): unknown {
  if (!(error instanceof SignalWireError)) return error
  if (!error.operation) Object.assign(error, { operation: name, method, path })
  if (error instanceof ValidationError && error.problems.some(isMisplacedOption))
    error.message += ' Options of the request are the last argument.'
  return error
}

/**
 * Parses the body of a response; returns `undefined` if it has none. `operation` is called only for
 * an error.
 */
function readBody(response: CallResponse, operation: () => CallInfo): unknown {
  if (response.status === 204 || !response.body) return undefined
  try {
    return JSON.parse(response.body)
  } catch {
    throw invalidJson(response, operation())
  }
}

// The message of JSON.parse quotes the body, which may contain a token. This message is that of the
// core for the same case.
function invalidJson(
  { status, attempts, requestId, body }: CallResponse,
  { name, method }: CallInfo,
): DecodeError {
  const message = `${name}: the server responded with status ${status}, but the body is not JSON.`
  const properties = { maybeDelivered: method !== 'GET', attempts, status, requestId, undecoded: body }
  return new DecodeError(message, { code: 'invalid_json', ...properties })
}
