// A sandbox whose relay has faults, and clients for it.
import { beforeEach } from 'node:test'
import { RealtimeClient } from 'signalwire-client/realtime'
import { Recorder } from '../../realtime-vendor/support/events.mjs'
import { startSandbox } from '../../support/sandbox.mjs'

const sandbox = await startSandbox()

/** The options of a client for the sandbox. */
export const options = {
  project: sandbox.project,
  token: sandbox.token,
  host: new URL(sandbox.url).host,
  rootCertificates: sandbox.ca,
}

/** A token that the sandbox does not know. */
export const WRONG_TOKEN = `PT${'0f1e2d3c4b5a6978'.repeat(3)}`

/** Sends a request to a control path; resolves with the parsed response. */
export async function ask(method, path, body) {
  const headers = { authorization: `Basic ${btoa(`${sandbox.project}:${sandbox.token}`)}` }
  const text = await sandbox.ask(method, path, body, headers)
  return text ? JSON.parse(text) : undefined
}

export const addFault = (fault) => ask('POST', '/sandbox/relay/faults', fault)
export const sendEvent = (event) => ask('POST', '/sandbox/relay/events', event)
export const setPing = (ping_ms) => ask('PUT', '/sandbox/relay', { ping_ms })
export const addPhone = (phone) => ask('POST', '/sandbox/phones', phone)
export const placeCall = (from, input) =>
  ask('POST', `/sandbox/phones/${encodeURIComponent(from)}/calls`, input)

async function allRequests() {
  const entries = await ask('GET', '/sandbox/relay/journal')
  return entries.filter(({ kind, frame }) => kind === 'in' && frame?.method).map(({ frame }) => frame)
}

/** The requests that the server received for the commands of a test. */
export async function requests() {
  const all = await allRequests()
  return all.filter(({ method }) => method !== 'signalwire.connect' && method !== 'signalwire.ping')
}

/** The received requests with this method. */
export const received = async (method) => (await allRequests()).filter((request) => request.method === method)

/** The params of the received requests with this method. */
export const paramsOf = async (method) => (await received(method)).map(({ params }) => params)

/** Runs the tests of a file with a new state of the sandbox each. */
export function useRelay() {
  beforeEach(() => sandbox.reset())
}

/** A client that is closed when its test ends, and a recorder of its states and reports. */
export function open(t, more) {
  const client = new RealtimeClient({ ...options, ...more })
  t.after(() => client.close())
  const seen = new Recorder()
  for (const name of ['resumed', 'overflow', 'protocolError', 'listenerError', 'event']) {
    client.on(name, seen.add(name))
  }
  client.on('state', (change) => {
    seen.add('state')(change)
    seen.add(change.state)(change)
  })
  return { client, seen }
}

/** A client that is connected. */
export async function connect(t, more) {
  const opened = open(t, more)
  await opened.client.connect()
  return opened
}
