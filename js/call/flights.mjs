import { errorFrom } from '../errors/read.mjs'
import { AbortError, SignalWireError } from '../errors.mjs'
import { watch } from './signals.mjs'

/** The calls under way, and the ways in which one ends: its answer, its signal, or the end of the client. */
export class Flights {
  #door
  #rejects = new Map()
  #lastId = 0
  #isClosed = false

  constructor(door) {
    this.#door = door
  }

  /** Makes a call and resolves with its answer. `onRetry`, if there is one, sees what the door says of each retry. */
  async start(index, args, signal, onRetry) {
    if (this.#isClosed) throw new SignalWireError('the client is closed', { code: 'client_closed' })
    if (signal?.aborted) throw abortedBefore(signal)
    const id = this.#takeId()
    const unwatch = signal && watch(signal, () => this.#door.abort(id))
    try {
      const answer = await this.#fly(index, args, id, onRetry)
      if (signal?.aborted) throw abortedDuring(signal, answer)
      if (answer.error) throw errorFrom(JSON.parse(answer.error))
      return answer
    } finally {
      unwatch?.()
      this.#rejects.delete(id)
    }
  }

  /** Ends all calls and the door. */
  close() {
    this.#isClosed = true
    this.#door.close()
    for (const reject of this.#rejects.values()) reject(ended())
  }

  #fly(index, args, id, onRetry) {
    return new Promise((resolve, reject) => {
      this.#rejects.set(id, reject)
      this.#door.call(index, args, id, onRetry).then(resolve, reject)
    })
  }

  #takeId() {
    this.#lastId = (this.#lastId + 1) >>> 0
    return this.#lastId
  }
}

function abortedBefore({ reason }) {
  return new AbortError('the call was not made: its signal was aborted before', {
    code: 'aborted',
    cause: reason,
  })
}

// The door knows whether the request had left. An answer that came at the same moment came after the caller gave it up.
function abortedDuring({ reason }, answer) {
  const { kind, message, ...facts } = JSON.parse(answer.error ?? '{}')
  if (kind === 'abort') return new AbortError(message, { ...facts, cause: reason })
  return new AbortError('the call was aborted', { code: 'aborted', cause: reason, maybeDelivered: true })
}

function ended() {
  const facts = { code: 'client_closed', maybeDelivered: true }
  return new AbortError('the client was closed during the call', facts)
}
