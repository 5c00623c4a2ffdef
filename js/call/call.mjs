import { complete } from '../errors/add-call.mjs'
import { errorFrom } from '../errors/from-core.mjs'
import { readBody } from './response.mjs'
import { endedBy } from './signals.mjs'
import { attachStack } from './stack.mjs'

/** One call under way: from what the door says of it to its promise. */
export class Call {
  /** Told of each attempt that is followed by another, if somebody wants to know. */
  onRetry
  /** Ends the watch of the signal. */
  unwatch
  #operation
  #signal
  #trace
  #deferred
  #tellEnd
  #isOver = false

  /** `operation` gives the facts of the operation; `trace` holds the frames of the caller. */
  constructor(operation, signal, trace, deferred) {
    this.#operation = operation
    this.#signal = signal
    this.#trace = trace
    this.#deferred = deferred
  }

  /** Lets hooks see the call from now on. */
  observe(hooks) {
    const { onRetry, end } = hooks.begin(this.#operation())
    this.onRetry = onRetry
    this.#tellEnd = end
  }

  /**
   * Takes the door's answer: `{ status, headers, body, attempts, requestId }`, or `{ error }`, the
   * core's error as JSON text.
   */
  complete(answer) {
    if (this.#isOver) return
    try {
      const data = this.#read(answer)
      this.#end(answer)
      this.#deferred.resolveWith(data, answer)
    } catch (error) {
      this.fail(error)
    }
  }

  /** Ends the call with an error. Of several ends the first one counts. */
  fail(error) {
    if (this.#isOver) return
    this.#end({ ...error, error })
    this.#deferred.reject(this.tell(error))
  }

  /** Adds to an error what only the call knows. */
  tell(error) {
    return attachStack(complete(error, this.#operation()), this.#trace)
  }

  #end(outcome) {
    this.#isOver = true
    this.unwatch?.()
    this.#tellEnd?.(outcome)
  }

  #read(answer) {
    if (this.#signal?.aborted) throw abortedDuring(this.#signal, answer)
    if (answer.error)
      throw errorFrom({ ...JSON.parse(answer.error), undecoded: answer.undecoded || undefined })
    return readBody(answer, this.#operation)
  }
}

// The core knows whether the request had left. An answer that came at the same moment came after
// the caller gave it up.
function abortedDuring(signal, answer) {
  const { kind, message, ...facts } = JSON.parse(answer.error ?? '{}')
  if (kind === 'abort') return endedBy(signal, message, facts)
  return endedBy(signal, 'the call was aborted', { maybeDelivered: true })
}
