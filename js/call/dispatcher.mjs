import { AbortError } from '../errors.mjs'
import { abortedBy, onAbort } from './signals.mjs'

/**
 * Starts the calls of a client on its transport; aborts them by signal or when the client closes.
 */
export class Dispatcher {
  #transport
  #isClosed = false

  constructor(transport) {
    this.#transport = transport
  }

  /** Starts a call. Throws if the client is closed or the signal is aborted. */
  dispatch(call, index, args, signal) {
    this.checkOpen()
    if (signal?.aborted) throw abortedBy(signal, 'the call was not made: its signal was already aborted')
    const id = this.#transport.call(index, args, call)
    if (signal) call.unlisten = onAbort(signal, () => this.#transport.abort(id))
  }

  /** Closes the transport and fails all calls in flight. */
  close() {
    this.#isClosed = true
    for (const call of this.#transport.close()) call.fail(closedDuringCall())
  }

  /** Throws an AbortError if the client is closed. */
  checkOpen() {
    if (this.#isClosed)
      throw new AbortError('the call was not made: the client is closed', { code: 'client_closed' })
  }
}

function closedDuringCall() {
  const properties = { code: 'client_closed', maybeDelivered: true }
  return new AbortError('the client was closed during the call', properties)
}
