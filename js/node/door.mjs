import { Slots } from '../call/slots.mjs'
import { Letter } from './letters.mjs'
import { readError } from './read_error.mjs'
import { Slices } from './slices.mjs'
import { warnOnce } from './warn.mjs'

const SOON = Promise.resolve()

/**
 * The door to the core in this process: it takes one JSON text, gives back an answer and knows no
 * operation.
 */
export class NativeDoor {
  #door
  #waiting = new Waiting()
  #lines = ''

  /** Opens the addon's door, or throws the ConfigError that says why it stays shut. */
  constructor(addon, credentials, settings) {
    // The addon keeps this function for as long as its door lives, so the function must not keep
    // the door.
    const waiting = this.#waiting
    const slices = new Slices(() => waiting.receive())
    this.#door = orThrow(addon.NativeClient.open(credentials, settings, () => slices.start()))
  }

  /** The one origin that is called. */
  get origin() {
    return this.#door.origin
  }

  /**
   * Makes a call, which lands with its answer, and gives its number. All calls of a turn of the
   * event loop cross together.
   */
  call(index, args, call) {
    const id = this.#waiting.add(call, this.#door)
    if (!this.#lines) SOON.then(() => this.#send())
    this.#lines += `${index} ${id} ${call.onRetry ? 1 : 0} ${args}\n`
    return id
  }

  /** Opens a connection; the call lands when it is there. */
  connect(call) {
    const id = this.#waiting.add(call, this.#door)
    this.#try(() => this.#door.connect(id))
  }

  /** Takes a call back: it lands at once, with the error that says whether the request had left. */
  abort(id) {
    this.#send()
    this.#door.abort(id)
  }

  /** Closes the connections, drops all calls, and gives them. */
  close() {
    this.#lines = ''
    this.#door.close()
    return this.#waiting.clear()
  }

  #send() {
    const lines = this.#lines
    this.#lines = ''
    if (lines) this.#try(() => this.#door.call(lines))
  }

  // The addon refuses only when the system gives it no thread. Nobody may wait for ever then.
  #try(action) {
    try {
      action()
    } catch (error) {
      for (const call of this.#waiting.clear()) call.fail(error)
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
class Waiting {
  #calls = new Slots()
  #door
  #hasWarned = false

  add(call, door) {
    if (this.#calls.size === 0) {
      this.#door = door
      door.setRef(true)
    }
    return this.#calls.put(call)
  }

  /** Hands over what the door gives next, and tells whether there is more. */
  receive() {
    this.#warn()
    const text = this.#door?.receive()
    return Boolean(text) && this.#take(text)
  }

  clear() {
    const calls = this.#calls.takeAll()
    this.#rest()
    return calls
  }

  // The core reads the certificates of the environment when the first call connects.
  #warn() {
    if (this.#hasWarned || !this.#door) return
    this.#hasWarned = true
    for (const { code, message } of JSON.parse(this.#door.warnings)) warnOnce(code, message)
  }

  // A single code unit behind the last letter says that there is more.
  #take(text) {
    let at = 0
    while (at < text.length - 1) {
      const letter = new Letter(text, at)
      this.#hand(letter)
      at = letter.end
    }
    if (this.#calls.size === 0) this.#rest()
    return at < text.length
  }

  #hand(letter) {
    const call = this.#calls.get(letter.id)
    if (!call) return
    if (letter.retry) return call.onRetry?.(letter.retry)
    this.#calls.take(letter.id)
    call.land(letter)
  }

  #rest() {
    this.#door?.setRef(false)
    this.#door = undefined
  }
}
