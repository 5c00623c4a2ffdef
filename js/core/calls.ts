import { serializeArguments } from '../arguments/serialize.mjs'
import { PagePromise } from '../page.mjs'
import { ResultPromise } from '../promise.mjs'
import { Call } from './call.mjs'

/**
 * Starts calls and returns their promises. It is the same in Node.js and in browsers, which differ
 * only in the transport.
 */
export class Calls {
  #dispatcher
  #hooks
  #operations

  constructor(dispatcher, operations, hooks) {
    this.#dispatcher = dispatcher
    this.#operations = operations
    this.#hooks = hooks
  }

  /** Calls an operation. `trace` is the stack trace of the caller. */
  call(index, args, options, trace) {
    const deferred = ResultPromise.defer()
    this.#start(deferred, index, args, options, trace)
    return deferred.promise
  }

  /** Calls an operation that lists. `items` is the field of a page that contains its items. */
  list(index, items, args, options, trace) {
    const follow = (next) => this.call(index, { next }, withoutExtras(options), trace)
    const deferred = PagePromise.deferList({ items, follow, decorate: (error) => call.decorate(error) })
    const call = this.#start(deferred, index, args, options, trace)
    return deferred.promise
  }

  close() {
    this.#dispatcher.close()
  }

  #start(deferred, index, args, options, trace) {
    const operation = () => this.#operations.at(index)
    const call = new Call(operation, options?.signal, trace, deferred)
    try {
      const json = serializeArguments(args, options, operation)
      if (this.#hooks.isActive) call.observe(this.#hooks)
      this.#dispatcher.dispatch(call, index, json, options?.signal)
    } catch (error) {
      call.fail(error)
    }
    return call
  }
}

// The link to the next page already contains the whole query.
function withoutExtras(options) {
  return options && { ...options, extraQuery: undefined, extraBody: undefined }
}
