import { Call } from '../call/call.mjs'
import { ResultPromise } from '../promise.mjs'

// What an error names that is of no operation of the API.
const CONNECT = { name: 'connect' }

/** Opens a connection before the first call. `trace` holds the frames of the caller. */
export function openConnection(dispatcher, transport, trace) {
  const deferred = ResultPromise.open()
  const call = new Call(() => CONNECT, undefined, trace, deferred)
  try {
    dispatcher.checkOpen()
    transport.connect(call)
  } catch (error) {
    call.fail(error)
  }
  return deferred.promise.then()
}
