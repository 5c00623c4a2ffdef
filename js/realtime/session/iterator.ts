import { abortedBy, onAbort } from '../../core/signals.ts'
import { fieldsOf } from '../../core/text.ts'
import type { Signal } from '../../core/types.ts'
import type { Session } from './session.ts'

/** Passes values to an iterator. */
export interface Sink<Value> {
  /** Adds a value, which holds back the credit of the current event until it is read. */
  readonly push: (value: Value) => void
  /** Ends the iterator with an error after the values that wait. */
  readonly fail: (error: unknown) => void
  /** Ends the iterator after the values that wait. */
  readonly end: () => void
}

interface Resolvers<Value> {
  readonly promise: Promise<Value>
  readonly resolve: (value: Value) => void
  readonly reject: (error: unknown) => void
}

interface Entry<Value> {
  readonly value: Value
  readonly release: () => void
}

/**
 * Returns an iterator over the values that a subscription pushes. `subscribe` is called at once and
 * returns a function that ends the subscription. The iterator ends when the session is closed, with
 * the error of a session that the server ended, and with an AbortError when the signal aborts.
 */
export function iterate<Value>(
  session: Session,
  subscribe: (sink: Sink<Value>) => () => void,
  { signal }: { signal?: Signal | undefined } = {},
): AsyncIterableIterator<Value> {
  const values = new Values<Value>()
  const cleanups: (() => void)[] = []
  values.onEnd = () => {
    for (const cleanup of cleanups.splice(0)) cleanup()
  }
  if (session.state === 'closed') values.end()
  else if (signal?.aborted) values.fail(abortedBy(signal, 'the iteration was aborted.'))
  else {
    cleanups.push(session.onClosed((error) => (error ? values.fail(error) : values.end())))
    if (signal) {
      cleanups.push(onAbort(signal, () => values.fail(abortedBy(signal, 'the iteration was aborted.'))))
    }
    const push = (value: Value) => values.push({ value, release: session.hold() })
    const stop = subscribe({ push, fail: (error) => fail(values, error), end: () => values.end() })
    // The subscription may have failed at once.
    if (values.isEnded) stop()
    else cleanups.push(stop)
  }
  return values
}

// The program closed the session while it subscribed: that is the end, and no error.
function fail<Value>(values: Values<Value>, error: unknown): void {
  if (fieldsOf(error).code === 'client_closed') values.end()
  else values.fail(error)
}

class Values<Value> implements AsyncIterableIterator<Value> {
  /** Called once, when no further value is accepted. */
  onEnd: () => void = () => {}
  #entries: Entry<Value>[] = []
  #readers: Resolvers<IteratorResult<Value>>[] = []
  /** Whether no further value is accepted. */
  isEnded = false
  #error: { readonly error: unknown } | undefined

  push(entry: Entry<Value>): void {
    const reader = this.#readers.shift()
    if (this.isEnded) entry.release()
    else if (reader) reader.resolve(take(entry))
    else this.#entries.push(entry)
  }

  fail(error: unknown): void {
    if (!this.isEnded) this.#error = { error }
    this.end()
  }

  end(): void {
    if (this.isEnded) return
    this.isEnded = true
    this.onEnd()
    for (const reader of this.#readers.splice(0)) this.#finish(reader)
  }

  next(): Promise<IteratorResult<Value>> {
    const entry = this.#entries.shift()
    if (entry) return Promise.resolve(take(entry))
    const reader = withResolvers<IteratorResult<Value>>()
    if (this.isEnded) this.#finish(reader)
    else this.#readers.push(reader)
    return reader.promise
  }

  return(): Promise<IteratorResult<Value>> {
    for (const { release } of this.#entries.splice(0)) release()
    this.#error = undefined
    this.end()
    return Promise.resolve({ done: true, value: undefined })
  }

  [Symbol.asyncIterator](): this {
    return this
  }

  // The error is thrown once; then the iterator is done.
  #finish(reader: Resolvers<IteratorResult<Value>>): void {
    const error = this.#error
    this.#error = undefined
    if (error) reader.reject(error.error)
    else reader.resolve({ done: true, value: undefined })
  }
}

function take<Value>({ value, release }: Entry<Value>): IteratorResult<Value> {
  release()
  return { done: false, value }
}

// Promise.withResolvers exists from Node.js 22 on.
function withResolvers<Value>(): Resolvers<Value> {
  let resolve: Resolvers<Value>['resolve'] = () => {}
  let reject: Resolvers<Value>['reject'] = () => {}
  const promise = new Promise<Value>((...functions) => {
    ;[resolve, reject] = functions
  })
  return { promise, resolve, reject }
}
