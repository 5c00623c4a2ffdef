// No error shows the API token, even if the server repeats the credential in its body and headers.
import assert from 'node:assert/strict'
import { beforeEach, test } from 'node:test'
import * as signalwire from 'signalwire-client'
import { startSandbox } from '../support/sandbox.mjs'
import { Marker, oddToken } from './support/marker.mjs'
import { Tally } from './support/tally.mjs'

const { Credentials, SignalWire } = signalwire
const sandbox = await startSandbox()
const { project, url: baseUrl } = sandbox
const tokens = [sandbox.token, oddToken(), oddToken(400)]
const markers = tokens.map((token) => new Marker(project, token))
const tally = new Tally('errors')
const tested = new Set()
const FIELDS = ['message', 'stack', 'cause', 'body', 'headers', 'errors', 'problems', 'requestId']

beforeEach(() => sandbox.clear())

function assertHidden(marker, error, what) {
  assert.ok(error instanceof signalwire.SignalWireError, `${what} was no error of ours: ${error?.name}`)
  tested.add(error.constructor.name)
  tally.assertHidden(marker, error, what)
  for (const field of FIELDS) tally.assertHidden(marker, { value: error[field] }, `${what}, ${field},`)
}

const echo = (status) => (marker) => ({ status, body: marker.echo, headers: marker.echoHeaders })
const answer = (body) => () => ({ status: 200, body })
const faults = {
  ...Object.fromEntries(
    [400, 401, 403, 404, 418, 422, 429, 500, 503, 307].map((status) => [status, echo(status)]),
  ),
  'HTML that repeats it': ({ token, basic }) => ({ status: 502, body: `<p>${token}<p>Basic ${basic}` }),
  'a body full of it': (marker) => ({
    status: 500,
    body: marker.forms.map((form) => `${form} `.repeat(90)).join(''),
  }),
  'a body longer than what is read of it': ({ token }) => ({ status: 500, body: `${token} `.repeat(400) }),
  'a body that ends inside it': ({ token }) => ({ status: 500, body: 'y'.repeat(1975) + token }),
  'an answer that is not JSON': ({ token, basic }) => ({ status: 200, body: `${token} ${basic}` }),
  'an answer that is not JSON after its start': ({ token }) => ({ status: 200, body: `{"a": ${token}` }),
  'a link to another host': ({ token }) =>
    answer({ data: [], links: { next: `https://elsewhere.test/${token}` } })(),
  'a link that comes again': ({ token }) => ({
    times: 3,
    ...answer({ data: [], links: { next: `/api/video/rooms?t=${token}` } })(),
  }),
  'a lost connection': () => ({ drop: true }),
  'a body cut short': ({ token }) => ({ status: 200, body: { token }, cut: 20 }),
}

for (const [what, make] of Object.entries(faults))
  test(`${what}: the token is hidden`, async () => {
    for (const marker of markers) {
      const fault = make(marker)
      await sandbox.misbehave({ match: { path: '/api' }, times: 1, ...fault })
      const client = sandbox.client({ token: marker.token, maxRetries: 0 })
      assertHidden(marker, await firstError(client.video.rooms.list()), what)
      client.close()
    }
  })

async function firstError(list) {
  try {
    for await (const room of list) assert.ok(room)
  } catch (error) {
    return error
  }
}

const refusals = {
  'a closed port': (client) => client({ baseUrl: 'https://localhost:1' }).video.rooms.list(),
  'an unknown host': (client) => client({ baseUrl: 'https://nowhere.invalid' }).video.rooms.list(),
  'an untrusted certificate': (client) => client({ rootCertificates: undefined }).video.rooms.list(),
  'a time limit': (client) => client({ timeoutMs: 1 }).video.rooms.list(),
  'a signal': (client) => client().video.rooms.list({}, { signal: AbortSignal.abort() }),
  'a closed client': (client) => {
    const closed = client()
    closed.close()
    return closed.video.rooms.list()
  },
  'arguments that hold it': (client, { token, basic }) =>
    client().video.rooms.create({ name: `${token}!`, [token]: basic, max_members: token }),
  'an option that holds it': (client, { token }) =>
    client().video.rooms.list({}, { [token]: token, timeoutMs: token }),
  'a path value that holds it': (client, { token }) =>
    client().video.rooms.get(`../${token}/..`, { [token]: 1 }),
  'a value that throws it': (client, { token }) =>
    client().video.rooms.create({ name: { toJSON: () => BigInt(1), [token]: token } }),
}

for (const [what, call] of Object.entries(refusals))
  test(`${what}: the token is hidden`, async () => {
    for (const marker of markers) {
      const made = (more) => sandbox.client({ token: marker.token, maxRetries: 0, ...more })
      const error = await call(made, marker).catch((reason) => reason)
      assertHidden(marker, error, what)
    }
  })

const wrong = {
  'project and token swapped': ({ token }) => ({ project: token, token: project }),
  'a token with white space': ({ token }) => ({ token: `${token} x` }),
  'a token with a line break': ({ token }) => ({ token: `${token}\r\nx: y` }),
  'a token in the Space': ({ token }) => ({ space: token, baseUrl: undefined }),
  'a credential in the base URL': ({ token }) => ({
    baseUrl: `https://u:${encodeURIComponent(token)}@localhost`,
  }),
  'a token in the path of the base URL': ({ token }) => ({
    baseUrl: `https://localhost/${encodeURIComponent(token)}`,
  }),
  'plain http': ({ token }) => ({ baseUrl: `http://localhost/${encodeURIComponent(token)}` }),
  'a Basic credential as token': ({ basic }) => ({ token: `Basic ${basic}` }),
  'a token as an unknown option': ({ token }) => ({ [token]: token, tokn: token }),
  'a token as a number of repeats': ({ token }) => ({ maxRetries: token }),
  'a proxy with a password': ({ token }) => ({ proxy: `ftp://u:${encodeURIComponent(token)}@localhost` }),
  'a token as certificate': ({ token }) => ({ rootCertificates: token }),
  'a token as user agent': ({ token }) => ({ userAgent: `${token}\n` }),
  'a token as subscriber token': ({ token }) => ({ subscriberToken: `${token} ` }),
}

for (const [what, change] of Object.entries(wrong))
  test(`${what}: the token is hidden`, () => {
    for (const marker of markers) {
      const options = { project, token: marker.token, baseUrl, ...change(marker) }
      assertHidden(
        marker,
        thrownBy(() => new SignalWire(options)),
        what,
      )
    }
  })

test('a curl command for a foreign path: the token is hidden', () => {
  for (const marker of markers) {
    const credentials = new Credentials({ project, token: marker.token, baseUrl })
    assertHidden(
      marker,
      thrownBy(() => credentials.curl(`https://elsewhere.test/${marker.token}`)),
      'curl()',
    )
  }
})

function thrownBy(work) {
  try {
    work()
  } catch (error) {
    return error
  }
}

test('every error class was tested', () => {
  const classes = Object.values(signalwire).filter((one) => one.prototype instanceof Error)
  const abstract = ['SignalWireError']
  const names = classes.map(({ name }) => name).filter((name) => !abstract.includes(name))
  assert.deepEqual(
    names.filter((name) => !tested.has(name)),
    [],
  )
})
