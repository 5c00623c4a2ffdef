// Clients of the 3 styles that receive calls, messages and tasks, and the scripted phones of the
// sandbox.
import { Messaging, Task, Voice } from 'signalwire-client/realtime'
import { soon } from '../../realtime-vendor/support/events.mjs'
import { addPhone, ask, options, placeCall, requests } from './relay.mjs'
import { stylesOf } from './styles.mjs'

/** The number of the program, and that of the phone. */
export const from = '+15550000001'
export const to = '+15550100001'

const phonePath = (number, what) => `/sandbox/phones/${encodeURIComponent(number)}/${what}`
export const hangUp = (number) => ask('DELETE', phonePath(number, 'calls'))
export const sendMessage = (number, input) => ask('POST', phonePath(number, 'messages'), input)
export const removeFaults = () => ask('DELETE', '/sandbox/relay/faults')

/** The received requests about calls. */
export const callRequests = async () =>
  (await requests()).filter(({ method }) => method.startsWith('calling.'))

/** The namespaces of each style. Those of version 3 have a topic. */
export const STYLES = stylesOf(() => {
  const settings = { ...options, topics: ['office'] }
  return {
    voice: new Voice.Client(settings),
    messaging: new Messaging.Client(settings),
    task: new Task.Client(settings),
  }
})

/** Dials a phone with this script; resolves with the client and the call. */
export async function dial(t, { phone = {}, style = 'native' } = {}) {
  await addPhone({ number: to, ...phone })
  const client = await STYLES[style](t)
  return { client, call: await soon('the call', client.voice.dialPhone({ from, to, timeout: 30 })) }
}

/** Receives the next inbound call, and answers it. */
export async function receive(t, { phone = {}, answer = true } = {}) {
  await addPhone({ number: to, ...phone })
  const client = STYLES.native(t)
  const calls = client.voice.calls({ topics: ['office'] })
  const next = calls.next()
  await placeCall(to, { to: from, topic: 'office' })
  const { value: call } = await soon('an inbound call', next)
  if (answer) await soon('the answer', call.answer())
  return { client, calls, call }
}
