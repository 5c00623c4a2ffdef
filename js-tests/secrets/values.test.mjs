// No way to inspect a value in JavaScript shows the API token in a client, its credentials or its
// promises.
import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { inspect } from 'node:util'
import { Credentials, SignalWire } from 'signalwire-client'
import { temporaryFolder } from '../support/project.mjs'
import { startSandbox } from '../support/sandbox.mjs'
import { writeDotenv } from './support/dotenv.mjs'
import { Marker, oddToken } from './support/marker.mjs'
import { SINKS, show } from './support/sinks.mjs'
import { Tally } from './support/tally.mjs'

const sandbox = await startSandbox()
const { project, token, url: baseUrl } = sandbox
const usual = new Marker(project, token)
const odd = new Marker(project, oddToken())
const tally = new Tally('clients, credentials, promises')
const dotenv = writeDotenv(temporaryFolder(), usual, sandbox)

const given = new Credentials({ project, token, baseUrl })
const read = Credentials.fromEnv({ dotenv })
const events = []
const keep = (event) => events.push(event)
const client = sandbox.client({ maxRetries: 0, onRequest: keep, onRetry: keep, onResponse: keep })
after(() => client.close())

for (const marker of [usual, odd])
  test(`control: the search finds a token of ${marker.token.length} characters in every form and with every sink`, () => {
    for (const form of marker.forms) assert.ok(marker.count(`x${form}y`), 'a form was overlooked')
    for (const form of marker.forms) assert.ok(marker.count(form.slice(5, 28)), 'a part was overlooked')
    assert.equal(marker.count(`Basic ${usual.project}`), 0)
    const planted = Object.assign([marker.token], {
      token: marker.token,
      [Symbol(marker.token)]: marker.token,
    })
    const blind = SINKS.filter(([, sink]) => marker.count(show(sink, planted)) === 0).map(([name]) => name)
    assert.deepEqual(blind, [])
  })

const values = {
  'a client': () => client,
  'a client with credentials of a file': () =>
    new SignalWire({ credentials: read, rootCertificates: sandbox.ca }),
  'a family': () => client.video,
  'a resource': () => client.video.rooms,
  'credentials that were passed': () => given,
  'credentials of a file': () => read,
  "the core's handle": () => read[Symbol.for('signalwire-client.credentials')],
  'the classes': () => [SignalWire, Credentials],
  'a promise under way': () => client.video.rooms.list(),
  'an iterator of pages': () => client.video.rooms.list().pages(),
  'an answer': () => client.video.rooms.list().withResponse(),
  "hooks' events": () => events,
}

for (const [what, make] of Object.entries(values))
  test(`${what}: the token is hidden`, async () => {
    const value = make()
    tally.assertHidden(usual, value, what)
    if (typeof value.then === 'function') tally.assertHidden(usual, await value, `${what}, fulfilled,`)
  })

test('a token of an unknown format is hidden too', () => {
  const made = new Credentials({ project, token: odd.token, baseUrl })
  tally.assertHidden(odd, made, 'credentials')
  tally.assertHidden(odd, new SignalWire({ credentials: made }), 'a client')
  tally.assertClean(odd, made.curl('/api/video/rooms'), 'curl()', 'credentials')
})

test('control: hooks received events', () => assert.ok(events.length > 0))

test('a client and credentials show [redacted]', () => {
  for (const value of [client, given, read]) {
    assert.match(inspect(value), /redacted/)
    assert.match(JSON.stringify(value), /redacted/)
  }
})

test('only methods with an explicit name return the token', () => {
  for (const credentials of [given, read]) {
    assert.equal(credentials.revealToken(), token)
    assert.equal(credentials.revealBasicAuthHeader(), `Basic ${usual.basic}`)
  }
})
