import { writeArguments } from '../arguments/write.mjs'
import { PagePromise } from '../page.mjs'
import { ResultPromise } from '../promise.mjs'
import { Call } from './call.mjs'

/**
 * From the arguments of a method to its promise. The same in Node and in browsers; what differs is
 * behind the door.
 */
export class Calls {
  #flights
  #hooks
  #operations

  constructor(flights, operations, hooks) {
    this.#flights = flights
    this.#operations = operations
    this.#hooks = hooks
  }

  /** Calls an operation. `trace` holds the frames of the caller. */
  call(index, given, options, trace) {
    const ends = ResultPromise.open()
    this.#start(ends, index, given, options, trace)
    return ends.promise
  }

  /** Calls an operation that lists; `items` is the field of a page that holds its items. */
  list(index, items, given, options, trace) {
    const follow = (next) => this.call(index, { next }, withoutExtras(options), trace)
    const ends = PagePromise.openList({ items, follow, tell: (error) => call.tell(error) })
    const call = this.#start(ends, index, given, options, trace)
    return ends.promise
  }

  close() {
    this.#flights.close()
  }

  #start(ends, index, given, options, trace) {
    const operation = () => this.#operations.at(index)
    const call = new Call(operation, options?.signal, trace, ends)
    try {
      const args = writeArguments(given, options, operation)
      if (this.#hooks.areSet) call.show(this.#hooks)
      this.#flights.start(call, index, args, options?.signal)
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
