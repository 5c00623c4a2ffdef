/**
 * The key of the method that gives the core's handle to credentials. A registered symbol, so that
 * copies of the package agree.
 */
export const HANDLE = Symbol.for('signalwire-client.credentials')
