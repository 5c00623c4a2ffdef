// Clients of the 3 styles that receive calls, messages and tasks, and the scripted phones of the
// sandbox.
import { Messaging, RealtimeClient, SignalWire, Task, Voice } from 'signalwire-client/realtime'
import { soon } from '../../realtime-vendor/support/events.mjs'
import { addPhone, ask, options, placeCall, received as receivedFrames } from './relay.mjs'

/** The number of the program, and that of the phone. */
export const from = '+15550000001'
export const to = '+15550100001'

const phonePath = (number, what) => `/sandbox/phones/${encodeURIComponent(number)}/${what}`
export const hangUp = (number) => ask('DELETE', phonePath(number, 'calls'))
export const sendMessage = (number, input) => ask('POST', phonePath(number, 'messages'), input)
export const removeFaults = () => ask('DELETE', '/sandbox/relay/faults')

/** The params of the received requests with this method. */
export const received = async (method) => (await receivedFrames(method)).map(({ params }) => params)

/** The received requests about calls. */
export async function callRequests() {
  const entries = await ask('GET', '/sandbox/relay/journal')
  const requests = entries.filter(({ kind, frame }) => kind === 'in' && frame?.method?.startsWith('calling.'))
  return requests.map(({ frame }) => frame)
}

/** The namespaces of each style. Those of version 3 have a topic. */
export const CLIENTS = {
  v3(t) {
    const settings = { ...options, topics: ['office'] }
    const clients = {
      voice: new Voice.Client(settings),
      messaging: new Messaging.Client(settings),
      task: new Task.Client(settings),
    }
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
}

/** Dials a phone with this script; resolves with the client and the call. */
export async function dial(t, { phone = {}, style = 'native' } = {}) {
  await addPhone({ number: to, ...phone })
  const client = await CLIENTS[style](t)
  return { client, call: await soon('the call', client.voice.dialPhone({ from, to, timeout: 30 })) }
}

/** Receives the next inbound call, and answers it. */
export async function receive(t, { phone = {}, answer = true } = {}) {
  await addPhone({ number: to, ...phone })
  const client = CLIENTS.native(t)
  const calls = client.voice.calls({ topics: ['office'] })
  const next = calls.next()
  await placeCall(to, { to: from, topic: 'office' })
  const { value: call } = await soon('an inbound call', next)
  if (answer) await soon('the answer', call.answer())
  return { client, calls, call }
}
