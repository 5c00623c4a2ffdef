import { Slab } from '../call/slab.mjs'
import { Completion } from './completions.mjs'
import { Slices } from './slices.mjs'
import { unwrap } from './unwrap.mjs'
import { warnOnce } from './warn.mjs'

// A promise instead of queueMicrotask, which the fake timers of Jest and Sinon replace.
const MICROTASK = Promise.resolve()

/**
 * The transport of Node.js: runs calls in the native addon. It passes JSON strings and does not
 * depend on the operations.
 */
export class NativeTransport {
  #client
  #pending = new PendingCalls()
  #lines = ''

  /** Creates the native client, or throws the ConfigError of its options. */
  constructor(addon, credentials, options) {
    // The addon keeps this callback as long as the native client lives, so the callback must not
    // reference the native client.
    const pending = this.#pending
    const slices = new Slices(() => pending.receive())
    this.#client = unwrap(addon.NativeClient.open(credentials, options, () => slices.start()))
  }

  /** The origin that all requests go to. */
  get origin() {
    return this.#client.origin
  }

  /**
   * Starts a call, which is completed with its result, and returns its id. All calls of one turn of
   * the event loop cross to the addon in one string.
   */
  call(index, args, call) {
    const id = this.#pending.add(call, this.#client)
    if (!this.#lines) MICROTASK.then(() => this.#flush())
    this.#lines += `${index} ${id} ${call.onRetry ? 1 : 0} ${args}\n`
    return id
  }

  /** Opens a connection; completes the call when it is open. */
  connect(call) {
    const id = this.#pending.add(call, this.#client)
    this.#failAllOnError(() => this.#client.connect(id))
  }

  /** Aborts a call. It fails at once, with an error that contains whether the request was sent. */
  abort(id) {
    this.#flush()
    this.#client.abort(id)
  }

  /** Closes the connections; removes and returns all pending calls. */
  close() {
    this.#lines = ''
    this.#client.close()
    return this.#pending.clear()
  }

  #flush() {
    const lines = this.#lines
    this.#lines = ''
    if (lines) this.#failAllOnError(() => this.#client.call(lines))
  }

  // The addon throws only if the system cannot create its thread. Then no call would ever be
  // completed.
  #failAllOnError(action) {
    try {
      action()
    } catch (error) {
      for (const call of this.#pending.clear()) call.fail(error)
    }
  }
}

/**
 * The calls without a result. While there are any, they keep the native client alive, and the
 * native client keeps the event loop alive.
 */
class PendingCalls {
  #calls = new Slab()
  #client
  #hasWarned = false

  add(call, client) {
    if (this.#calls.size === 0) {
      this.#client = client
      client.setRef(true)
    }
    return this.#calls.insert(call)
  }

  /** Dispatches the next batch of completions; returns whether another batch is ready. */
  receive() {
    this.#emitWarnings()
    const batch = this.#client?.receive()
    return Boolean(batch) && this.#dispatchBatch(batch)
  }

  clear() {
    const calls = this.#calls.drain()
    this.#unref()
    return calls
  }

  // Warnings exist after the first connection, for which the core reads the root certificates.
  #emitWarnings() {
    if (this.#hasWarned || !this.#client) return
    this.#hasWarned = true
    for (const { code, message } of JSON.parse(this.#client.warnings)) warnOnce(code, message)
  }

  // One extra code unit after the last completion means that another batch is ready.
  #dispatchBatch(batch) {
    let start = 0
    while (start < batch.length - 1) {
      const completion = new Completion(batch, start)
      this.#dispatch(completion)
      start = completion.end
    }
    if (this.#calls.size === 0) this.#unref()
    return start < batch.length
  }

  #dispatch(completion) {
    const call = this.#calls.get(completion.id)
    if (!call) return
    if (completion.retry) return call.onRetry?.(completion.retry)
    this.#calls.remove(completion.id)
    call.complete(completion)
  }

  #unref() {
    this.#client?.setRef(false)
    this.#client = undefined
  }
}
