// The namespaces of the 3 styles.
import { RealtimeClient, SignalWire } from 'signalwire-client/realtime'
import { options } from './relay.mjs'

/**
 * Functions that return the namespaces of a style. A client is closed when its test ends. `open`
 * returns the clients of version 3 by their namespace.
 */
export const stylesOf = (open) => ({
  v3(t) {
    const clients = open()
    t.after(() => Promise.all(Object.values(clients).map((client) => client.disconnect())))
    return clients
  },
  async v4(t) {
    const client = await SignalWire(options)
    t.after(() => client.disconnect())
    return client
  },
  native(t) {
    const client = new RealtimeClient(options)
    t.after(() => client.close())
    return client
  },
})
