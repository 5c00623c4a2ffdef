import { writeArguments } from '../arguments/serialize.mjs'
import { PagePromise } from '../page.mjs'
import { ResultPromise } from '../promise.mjs'
import { Call } from './call.mjs'

/**
 * From the arguments of a method to its promise. The same in Node and in browsers; what differs is
 * behind the door.
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

  /** Calls an operation. `trace` holds the frames of the caller. */
  call(index, given, options, trace) {
    const deferred = ResultPromise.open()
    this.#start(deferred, index, given, options, trace)
    return deferred.promise
  }

  /** Calls an operation that lists; `items` is the field of a page that holds its items. */
  list(index, items, given, options, trace) {
    const follow = (next) => this.call(index, { next }, withoutExtras(options), trace)
    const deferred = PagePromise.openList({ items, follow, tell: (error) => call.tell(error) })
    const call = this.#start(deferred, index, given, options, trace)
    return deferred.promise
  }

  close() {
    this.#dispatcher.close()
  }

  #start(deferred, index, given, options, trace) {
    const operation = () => this.#operations.at(index)
    const call = new Call(operation, options?.signal, trace, deferred)
    try {
      const args = writeArguments(given, options, operation)
      if (this.#hooks.isActive) call.observe(this.#hooks)
      this.#dispatcher.start(call, index, args, options?.signal)
    } catch (error) {
      call.fail(error)
    }
    return call
  }
}

// The server's link to the next page holds the whole query already.
function withoutExtras(options) {
  return options && { ...options, extraQuery: undefined, extraBody: undefined }
}
