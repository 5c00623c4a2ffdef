import { writeArguments } from '../arguments/write.mjs'
import { complete } from '../errors/complete.mjs'
import { PagePromise } from '../page.mjs'
import { ResultPromise } from '../promise.mjs'
import { readBody } from './answer.mjs'
import { Flights } from './flights.mjs'
import { giveTrace } from './trace.mjs'

/** From the arguments of a method to its promise. The same in Node and in browsers; what differs is behind the door. */
export class Calls {
  #flights
  #hooks
  #operations

  constructor(door, operations, hooks) {
    this.#flights = new Flights(door)
    this.#operations = operations
    this.#hooks = hooks
  }

  /** Calls an operation. `trace` holds the frames of the caller. */
  call(index, given, options, trace) {
    return ResultPromise.from(this.#send(index, given, options, trace))
  }

  /** Calls an operation that lists; `items` is the field of a page that holds its items. */
  list(index, items, given, options, trace) {
    const follow = async (next) => (await this.#send(index, { next }, withoutExtras(options), trace)).data
    const tell = (error) => this.#tell(error, index, trace)
    return PagePromise.open(this.#send(index, given, options, trace), { items, follow, tell })
  }

  close() {
    this.#flights.close()
  }

  async #send(index, given, options, trace) {
    try {
      const args = writeArguments(given, options, () => this.#operations.at(index))
      const exchange = this.#hooks.areSet ? this.#watch : this.#exchange
      return await exchange.call(this, index, args, options?.signal)
    } catch (error) {
      throw this.#tell(error, index, trace)
    }
  }

  async #exchange(index, args, signal, onRetry) {
    const answer = await this.#flights.start(index, args, signal, onRetry)
    return { data: readBody(answer, () => this.#operations.at(index)), answer }
  }

  async #watch(index, args, signal) {
    const { onRetry, end } = this.#hooks.begin(this.#operations.at(index))
    try {
      const result = await this.#exchange(index, args, signal, onRetry)
      end(result.answer)
      return result
    } catch (error) {
      end({ ...error, error })
      throw error
    }
  }

  #tell(error, index, trace) {
    return giveTrace(complete(error, this.#operations.at(index)), trace)
  }
}

// The server's link to the next page holds the whole query already.
function withoutExtras(options) {
  return options && { ...options, extraQuery: undefined, extraBody: undefined }
}
