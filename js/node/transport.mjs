import { Slab } from '../call/slab.mjs'
import { Completion } from './completions.mjs'
import { Slices } from './slices.mjs'
import { readError } from './unwrap.mjs'
import { warnOnce } from './warn.mjs'

// A promise and not queueMicrotask, which the fake timers of Jest and Sinon replace.
const resolved = Promise.resolve()

/**
 * The door to the core in this process: it takes one JSON text, gives back an answer and knows no
 * operation.
 */
export class NativeTransport {
  #client
  #pending = new PendingCalls()
  #lines = ''

  /** Opens the addon's door, or throws the ConfigError that says why it stays shut. */
  constructor(addon, credentials, settings) {
    // The addon keeps this function for as long as its door lives, so the function must not keep
    // the door.
    const pending = this.#pending
    const slices = new Slices(() => pending.receive())
    this.#client = orThrow(addon.NativeClient.open(credentials, settings, () => slices.start()))
  }

  /** The one origin that is called. */
  get origin() {
    return this.#client.origin
  }

  /**
   * Makes a call, which lands with its answer, and gives its number. All calls of a turn of the
   * event loop cross together.
   */
  call(index, args, call) {
    const id = this.#pending.add(call, this.#client)
    if (!this.#lines) resolved.then(() => this.#send())
    this.#lines += `${index} ${id} ${call.onRetry ? 1 : 0} ${args}\n`
    return id
  }

  /** Opens a connection; the call lands when it is there. */
  connect(call) {
    const id = this.#pending.add(call, this.#client)
    this.#try(() => this.#client.connect(id))
  }

  /** Takes a call back: it lands at once, with the error that says whether the request had left. */
  abort(id) {
    this.#send()
    this.#client.abort(id)
  }

  /** Closes the connections, drops all calls, and gives them. */
  close() {
    this.#lines = ''
    this.#client.close()
    return this.#pending.clear()
  }

  #send() {
    const lines = this.#lines
    this.#lines = ''
    if (lines) this.#try(() => this.#client.call(lines))
  }

  // The addon refuses only when the system gives it no thread. Nobody may wait for ever then.
  #try(action) {
    try {
      action()
    } catch (error) {
      for (const call of this.#pending.clear()) call.fail(error)
    }
  }
}

/** What the addon made, unless it made an error. */
export function orThrow(made) {
  if (made?.error) throw readError(JSON.parse(made.error))
  return made
}

/**
 * The calls without an answer. While there are any they keep their door, and the door the process.
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

  /** Hands over what the door gives next, and tells whether there is more. */
  receive() {
    this.#warn()
    const text = this.#client?.receive()
    return Boolean(text) && this.#take(text)
  }

  clear() {
    const calls = this.#calls.drain()
    this.#unref()
    return calls
  }

  // The core reads the certificates of the environment when the first call connects.
  #warn() {
    if (this.#hasWarned || !this.#client) return
    this.#hasWarned = true
    for (const { code, message } of JSON.parse(this.#client.warnings)) warnOnce(code, message)
  }

  // A single code unit behind the last completion says that there is more.
  #take(text) {
    let at = 0
    while (at < text.length - 1) {
      const completion = new Completion(text, at)
      this.#dispatch(completion)
      at = completion.end
    }
    if (this.#calls.size === 0) this.#unref()
    return at < text.length
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
