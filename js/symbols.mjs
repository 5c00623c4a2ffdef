/**
 * The key under which credentials keep the native handle. The symbol is registered, so that copies
 * of the package agree.
 */
export const HANDLE = Symbol.for('signalwire-client.credentials')

/** The key of the method that `util.inspect` of Node.js calls. */
export const INSPECT = Symbol.for('nodejs.util.inspect.custom')
