// Calls of the clients of realtime that must compile, and calls that must not.
import {
  type AuthStatus,
  type CreatedClient,
  config,
  createClient,
  RealtimeClient,
  type Resumed,
  SignalWire,
  type SignalWireClient,
  type State,
  Task,
  Voice,
} from 'signalwire-client/realtime'

const client = new RealtimeClient({
  project: 'p',
  token: async () => 't',
  connectTimeoutMs: 5000,
  proxy: false,
})
const state: State = client.state
const dropped: number | undefined = client.stats().dropped['video.member.talking']
client.on('state', ({ state, reason, attempt, delayMs }) => [
  state === 'closed',
  reason?.code,
  attempt + delayMs,
])
client.on('resumed', ({ restored, gapMs, again }: Resumed) => [restored, gapMs + again])
client.once('event', ({ type, params }) => [type.length, params.any])
client.on('listenerError', async ({ error, event }) => [error, event.length])
client.on('session.auth_error', (error) => error.code)
const remove: () => void = client.listen({ onOverflow: ({ dropped }) => dropped.a, onConnected() {} })
const stop: () => void = client.onTraffic(({ direction, body }) => [direction === 'sent', body], {
  bodies: true,
})
await client.connect({ signal: AbortSignal.timeout(5), timeoutMs: 5 })
const { calls, requests } = await client.drain({ timeoutMs: 5 })
const result: unknown = (await client.execute({ method: 'a.b', params: { a: 1 } }, { timeoutMs: 5 })).code
client.unref().ref()
client.setCredentials({ project: 'p', token: 't' })

const four: SignalWireClient = await SignalWire({
  project: 'p',
  token: 't',
  listen: { onAuthError: ({ code }) => code, onReconnecting() {} },
})
const status: AuthStatus = four.authStatus
await four.disconnect()

config({ project: 'p', token: 't' })
const three: CreatedClient = await createClient({ topics: ['office'] })
await (await three.connect()).disconnect()
const voice = new Voice.Client({ contexts: ['office'], share: false, logLevel: 'silent' })
voice.on('call.received', (call) => call.id).off('call.received')
await voice.execute({ method: 'a.b' })
new Task.Client().on('task.received', (task) => task)

// @ts-expect-error no such event
client.on('states', () => {})
// @ts-expect-error the argument of a state is not a string
client.on('state', (change: string) => change)
// @ts-expect-error no such listener
client.listen({ onState2: () => {} })
// @ts-expect-error no such option
new RealtimeClient({ timeoutMs: 5 })
// @ts-expect-error a token is a string or a function
new RealtimeClient({ token: 5 })
// @ts-expect-error topics are a list
new Voice.Client({ topics: 'office' })
// @ts-expect-error a call command is not an event
voice.on('room.started', () => {})
// @ts-expect-error the state is not writable
client.state = 'closed'

export { calls, dropped, remove, requests, result, state, status, stop }
