import { SignalWireError } from '../errors/base.mjs'
import { errorFromCore } from '../errors/from-core.mjs'
import { REQUEST_OPTIONS } from '../options/request.mjs'
import { readBody } from './response.mjs'
import { abortedBy } from './signals.mjs'
import { attachStack } from './stack.mjs'

/** One call in flight: settles its promise with the result of the transport. */
export class Call {
  /** Called before each retry, if a hook observes retries. */
  onRetry
  /** Removes the listener of the signal. */
  unlisten
  #operation
  #signal
  #trace
  #deferred
  #onEnd
  #isSettled = false

  /**
   * `operation` returns the metadata of the operation; `trace` is the stack trace of the caller.
   */
  constructor(operation, signal, trace, deferred) {
    this.#operation = operation
    this.#signal = signal
    this.#trace = trace
    this.#deferred = deferred
  }

  /** Emits the events of this call to the hooks. */
  observe(hooks) {
    const { onRetry, onEnd } = hooks.begin(this.#operation())
    this.onRetry = onRetry
    this.#onEnd = onEnd
  }

  /**
   * Settles the call with the result of the transport:
   * `{ status, headers, body, attempts, requestId }`, or `{ error }`, the data of the error of the
   * core.
   */
  complete(result) {
    if (this.#isSettled) return
    try {
      const data = this.#read(result)
      this.#end(result)
      this.#deferred.resolveWith(data, result)
    } catch (error) {
      this.fail(error)
    }
  }

  /** Rejects the call, unless it is settled. */
  fail(error) {
    if (this.#isSettled) return
    this.#end({ ...error, error })
    this.#deferred.reject(this.decorate(error))
  }

  /** Adds the operation and the stack trace of the caller to an error. */
  decorate(error) {
    return attachStack(addOperation(error, this.#operation()), this.#trace)
  }

  #end(outcome) {
    this.#isSettled = true
    this.unlisten?.()
    this.#onEnd?.(outcome)
  }

  #read(result) {
    const { error } = result
    if (this.#signal?.aborted) throw abortedDuring(this.#signal, error)
    if (error) throw errorFromCore({ ...error, undecoded: result.undecoded || undefined })
    return readBody(result, this.#operation)
  }
}

// The error of the core contains whether the request was sent. A response that arrived together
// with the abort is discarded, because the caller has aborted the call.
function abortedDuring(signal, error) {
  const { kind, message, ...properties } = error ?? {}
  if (kind === 'abort') return abortedBy(signal, message, properties)
  return abortedBy(signal, 'the call was aborted', { maybeDelivered: true })
}

function addOperation(error, { name, method, path }) {
  if (!(error instanceof SignalWireError)) return error
  if (!error.operation) Object.assign(error, { operation: name, method, path })
  if (error.problems?.some(isMisplacedOption))
    error.message += ' Options of the request are the last argument.'
  return error
}

// A request option in the place of a field of the body or query.
function isMisplacedOption({ path }) {
  return REQUEST_OPTIONS.includes(path.replace(/^query\./, ''))
}
