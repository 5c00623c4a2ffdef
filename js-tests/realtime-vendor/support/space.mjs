// The sandbox of the step, and its control paths. Node.js reads NODE_EXTRA_CA_CERTS only at its
// start, so the sandbox runs before the test files and all of them share it, one after the other.
import { after, beforeEach } from 'node:test'
import { until } from './events.mjs'

const { SIGNALWIRE_BASE_URL: url, SIGNALWIRE_PROJECT_ID: project, SIGNALWIRE_API_TOKEN: token } = process.env

/** The credentials and the host of the sandbox. */
export const options = { project, token, host: url.replace('https:', 'wss:'), logLevel: 'silent' }

const authorization = `Basic ${Buffer.from(`${project}:${token}`).toString('base64')}`

/** Sends a request; resolves with the parsed response, or with undefined if it is empty. */
export async function ask(method, path, body) {
  const headers = { authorization, ...(body && { 'content-type': 'application/json' }) }
  const response = await fetch(url + path, { method, headers, body: body && JSON.stringify(body) })
  const text = await response.text()
  if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${text}`)
  return text ? JSON.parse(text) : undefined
}

export const reset = () => ask('POST', '/sandbox/reset')
export const addPhone = (phone) => ask('POST', '/sandbox/phones', phone)
export const addFault = (fault) => ask('POST', '/sandbox/relay/faults', fault)
export const setPing = (ping_ms) => ask('PUT', '/sandbox/relay', { ping_ms })
export const sendEvent = (event) => ask('POST', '/sandbox/relay/events', event)
export const placeCall = (from, input) =>
  ask('POST', `/sandbox/phones/${encodeURIComponent(from)}/calls`, input)
export const sendTask = (context, message) => ask('POST', '/api/relay/rest/tasks', { context, message })
export const hangUp = (number) => ask('DELETE', `/sandbox/phones/${encodeURIComponent(number)}/calls`)
export const sendMessage = (from, input) =>
  ask('POST', `/sandbox/phones/${encodeURIComponent(from)}/messages`, input)

/** The entries of the journal of frames. */
export const journal = () => ask('GET', '/sandbox/relay/journal')

/** The received requests with this method. */
export async function received(method) {
  const entries = await journal()
  return entries
    .filter(({ kind, frame }) => kind === 'in' && frame.method === method)
    .map(({ frame }) => frame)
}

/** Resolves when the sandbox has received this number of subscriptions to events of rooms. */
export async function subscribed(count) {
  await until('subscriptions', async () => (await received('signalwire.subscribe')).length >= count)
}

/** Starts a call by the REST API that enters a room, which starts its session. */
export async function enterRoom(name, to = '+15550100001') {
  const swml = { version: '1.0.0', sections: { main: [{ join_room: { name } }] } }
  const params = { from: '+15550000001', to, swml }
  return (await ask('POST', '/api/calling/calls', { command: 'dial', params })).id
}

/** Ends a call by the REST API. */
export const endCall = (id) =>
  ask('POST', '/api/calling/calls', { id, command: 'calling.end', params: { reason: 'hangup' } })

/** Runs the tests of a file with a new state of the sandbox each. */
export function useSandbox() {
  beforeEach(reset)
  after(reset)
}
