import { AbortError } from '../errors.mjs'
import { endedBy, watch } from './signals.mjs'

/**
 * The calls under way, and the ways in which one ends: its answer, its signal, or the end of the
 * client.
 */
export class Dispatcher {
  #transport
  #isClosed = false

  constructor(transport) {
    this.#transport = transport
  }

  /** Sends a call on its way, or throws what keeps it. */
  start(call, index, args, signal) {
    this.checkOpen()
    if (signal?.aborted) throw endedBy(signal, 'the call was not made: its signal was aborted before')
    const id = this.#transport.call(index, args, call)
    if (signal) call.unwatch = watch(signal, () => this.#transport.abort(id))
  }

  /** Ends all calls and the door. */
  close() {
    this.#isClosed = true
    for (const call of this.#transport.close()) call.fail(ended())
  }

  /** Throws the error of a call that begins after the end of the client. */
  checkOpen() {
    if (this.#isClosed)
      throw new AbortError('the call was not made: the client is closed', { code: 'client_closed' })
  }
}

function ended() {
  const facts = { code: 'client_closed', maybeDelivered: true }
  return new AbortError('the client was closed during the call', facts)
}
