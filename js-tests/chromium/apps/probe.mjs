import { BrowserToken, init, SignalWire, SignalWireBrowser } from 'signalwire-client'

/**
 * Uses the package as an app would, and returns the results. `source` is the module for the slim
 * entry.
 */
export async function probe({ baseUrl, subscriberToken, roomToken, secret, source }) {
  await init(source)
  const client = new SignalWireBrowser({ baseUrl, subscriberToken })
  const { data } = await client.fabric.addresses.list()
  const { kind, room } = BrowserToken.parse(roomToken)
  const refused = nameOf(() => new SignalWireBrowser({ baseUrl, subscriberToken: secret }))
  return { addresses: data.length, kind, room, refused, server: nameOf(() => new SignalWire()) }
}

function nameOf(action) {
  try {
    action()
    return 'nothing'
  } catch ({ name, code }) {
    return `${name} ${code}`
  }
}
