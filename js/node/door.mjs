import { errorFrom } from '../errors/read.mjs'

// The addon passes all answers that arrive together in one flat array, this many values for each.
const WIDTH = 7

/** The door to the core in this process: it takes one JSON text, gives back an answer and knows no operation. */
export class NativeDoor {
  #door
  #waiting = new Map()

  /** Opens the addon's door, or throws the ConfigError that says why it stays shut. */
  constructor(addon, credentials, settings) {
    // The addon keeps this function for as long as its door lives, so the function must not keep the door.
    const waiting = this.#waiting
    this.#door = orThrow(addon.Door.open(credentials, settings, (batch) => deliver(batch, waiting)))
  }

  /** The one origin that is called. */
  get origin() {
    return this.#door.origin
  }

  /**
   * Resolves with `{ status, headers, body, attempts, requestId }`, or with `{ error }`, the core's error as JSON text. Before that
   * `onRetry`, if there is one, is told of each attempt that is followed by another: `{ attempts, delayMs, code, status }`.
   */
  async call(index, args, id, onRetry) {
    return new Promise((resolve) => {
      if (this.#waiting.size === 0) this.#door.keepAwake(true)
      this.#waiting.set(id, { resolve, onRetry, door: this.#door })
      this.#door.call(index, args, id, onRetry !== undefined)
    })
  }

  /** Takes a call back: it resolves at once, with the error that says whether the request had left. */
  abort(id) {
    this.#door.abort(id)
  }

  /** Drops all calls, whose promises stay open, and closes the connections. */
  close() {
    this.#waiting.clear()
    this.#door.close()
  }
}

/** What the addon made, unless it made an error. */
export function orThrow(made) {
  if (made?.error) throw errorFrom(JSON.parse(made.error))
  return made
}

function deliver(batch, waiting) {
  let door
  for (let at = 0; at < batch.length; at += WIDTH) {
    const call = waiting.get(batch[at])
    if (!call) continue
    if (isRetry(batch, at)) {
      call.onRetry(retryOf(batch, at))
      continue
    }
    waiting.delete(batch[at])
    door = call.door
    call.resolve(new NativeAnswer(batch, at))
  }
  if (waiting.size === 0) door?.keepAwake(false)
}

// A wait where an answer has the text of its headers.
function isRetry(batch, at) {
  return typeof batch[at + 4] === 'number'
}

function retryOf(batch, at) {
  return { attempts: batch[at + 2], delayMs: batch[at + 4], code: batch[at + 5], status: batch[at + 1] }
}

class NativeAnswer {
  #headers

  constructor(batch, at) {
    this.status = batch[at + 1]
    this.attempts = batch[at + 2]
    this.requestId = batch[at + 3]
    this.#headers = batch[at + 4]
    this.body = batch[at + 5]
    this.error = batch[at + 6]
  }

  // One text until somebody asks: most callers never look, and each string that crosses costs time.
  get headers() {
    return this.#headers ? this.#headers.split('\n') : []
  }
}
