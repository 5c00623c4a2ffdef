import { ApiCall, type Settle } from './api-call.ts'
import { type CallArguments, serializeArguments } from './arguments.ts'
import { AbortError } from './errors.ts'
import type { Hooks } from './hooks.ts'
import type { RequestOptions } from './options.ts'
import { PagePromise } from './page.ts'
import { Deferred, ResultPromise } from './promise.ts'
import { abortedBy, onAbort } from './signals.ts'
import type { Trace } from './stack.ts'
import type { Signal } from './types.ts'

/** The metadata of an operation. */
export interface Operation {
  readonly name: string
  readonly method: string
  readonly path: string
  readonly scopes: readonly string[]
}

/** The metadata of operations. It is read on first use and cached. */
export class Operations {
  #read: (index: number) => Operation
  #cache: Operation[] = []

  /** `read` returns the metadata of the operation at an index. */
  constructor(read: (index: number) => Operation) {
    this.#read = read
  }

  at(index: number): Operation {
    const operation = this.#cache[index] ?? Object.freeze(this.#read(index))
    this.#cache[index] = operation
    return operation
  }
}

/** Runs calls: the native addon in Node.js, `fetch` in browsers. */
export interface Transport<Id> {
  /** Starts a call, which completes or fails, and returns the argument of `abort`. */
  call(index: number, args: string, call: ApiCall): Id
  /** Aborts a call. It fails at once with an error that contains whether the request was sent. */
  abort(id: Id): void
  /** Aborts all calls, and returns them. */
  close(): ApiCall[]
}

/**
 * Starts the calls of a client on its transport; aborts them by signal or when the client closes.
 */
export class Dispatcher<Id> {
  #transport: Transport<Id>
  #isClosed = false

  constructor(transport: Transport<Id>) {
    this.#transport = transport
  }

  /** Starts a call. Throws if the client is closed or the signal is aborted. */
  dispatch(call: ApiCall, index: number, args: string, signal: Signal | undefined): void {
    this.checkOpen()
    if (signal?.aborted) throw abortedBy(signal, 'the call was not made: its signal was already aborted')
    const id = this.#transport.call(index, args, call)
    if (signal) call.unlisten = onAbort(signal, () => this.#transport.abort(id))
  }

  /** Closes the transport and fails all calls in flight. */
  close(): void {
    this.#isClosed = true
    for (const call of this.#transport.close()) call.fail(closedDuringCall())
  }

  /** Throws an AbortError if the client is closed. */
  checkOpen(): void {
    if (this.#isClosed)
      throw new AbortError('the call was not made: the client is closed', { code: 'client_closed' })
  }
}

function closedDuringCall(): AbortError {
  const properties = { code: 'client_closed', maybeDelivered: true }
  return new AbortError('the client was closed during the call', properties)
}

/**
 * Starts calls and returns their promises. It is the same in Node.js and in browsers, which differ
 * only in the transport.
 */
export class Calls {
  #dispatcher: Dispatcher<unknown>
  #hooks: Hooks
  #operations: Operations

  constructor(dispatcher: Dispatcher<unknown>, operations: Operations, hooks: Hooks) {
    this.#dispatcher = dispatcher
    this.#operations = operations
    this.#hooks = hooks
  }

  /** Calls an operation. `trace` is the stack trace of the caller. */
  call<Data>(
    index: number,
    args: CallArguments,
    options: RequestOptions | undefined,
    trace: Trace,
  ): ResultPromise<Data> {
    const deferred = new Deferred(ResultPromise<Data>)
    this.#start(deferred, index, args, options, trace)
    return deferred.promise
  }

  /** Calls an operation that lists. `items` is the field of a page that contains its items. */
  list<Item, Page>(
    index: number,
    items: string,
    args: CallArguments,
    options: RequestOptions | undefined,
    trace: Trace,
  ): PagePromise<Item, Page> {
    const follow = (next: string) => this.call<Page>(index, { next }, withoutExtras(options), trace)
    const decorate = (error: unknown) => call.decorate(error)
    const deferred = PagePromise.defer<Item, Page>({ items, follow, decorate })
    const call = this.#start(deferred, index, args, options, trace)
    return deferred.promise
  }

  close(): void {
    this.#dispatcher.close()
  }

  #start(
    deferred: Settle,
    index: number,
    args: CallArguments,
    options: RequestOptions | undefined,
    trace: Trace,
  ): ApiCall {
    const operation = () => this.#operations.at(index)
    const call = new ApiCall(operation, options?.signal, trace, deferred)
    try {
      const json = serializeArguments(args, options, operation)
      if (this.#hooks.isActive) call.observe(this.#hooks, operation())
      this.#dispatcher.dispatch(call, index, json, options?.signal)
    } catch (error) {
      call.fail(error)
    }
    return call
  }
}

// The link to the next page already contains the whole query.
function withoutExtras(options: RequestOptions | undefined): RequestOptions | undefined {
  return options && { ...options, extraQuery: undefined, extraBody: undefined }
}
