// Clients over a mock transport.
import { SignalWire } from 'signalwire-client'
import { mockTransport } from 'signalwire-client/testing'

export const ROOM = { id: 'a', name: 'standup' }

/** Creates a mock transport and a client over it. */
export function clientOf(handlers, options) {
  const mock = mockTransport(handlers)
  return { mock, client: new SignalWire({ transport: mock, ...options }) }
}
