// BrowserToken reads the claims of a token and guesses nothing.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { BrowserToken, ProjectId, Space } from 'signalwire-client/browser'
import { startPage } from './support/page.mjs'

const page = await startPage()
const { video, chat, pubsub, fabric } = page.server
const json = (value) => Buffer.from(JSON.stringify(value)).toString('base64url')
const jws = (header, claims) => `${json(header)}.${json(claims)}.c2ln`
const jwe = (header) => `${json({ alg: 'dir', enc: 'A256GCM', ...header })}..aXY.c2VhbGVk.dGFn`

test('a room token: kind, room, user, permissions, project, and when it was made', async () => {
  const permissions = ['room.self.audio_mute', 'room.list_available_layouts']
  const { token } = await video.roomTokens.create({ room_name: 'standup', user_name: 'Ada', permissions })
  const parsed = BrowserToken.parse(token)
  assert.deepEqual(
    [parsed.kind, parsed.room, parsed.user, parsed.permissions, parsed.project],
    ['room', 'standup', 'Ada', permissions, page.sandbox.project],
  )
  assert.deepEqual(parsed.header, { typ: 'VRT', alg: 'HS512' })
  assert.ok(Math.abs(parsed.issuedAt - Date.now()) < 60_000)
  assert.ok(!JSON.stringify(parsed).includes(token.slice(-30)))
})

test('chat and pub-sub tokens have one format and are distinguished by their channels', async () => {
  const asked = { ttl: 10, channels: { lobby: { read: true, write: false } } }
  const made = [
    await chat.createToken({ ...asked, member_id: 'ada' }),
    await pubsub.createToken({ ...asked, member_id: 'ada' }),
  ]
  for (const { token } of made) {
    const { kind, channels, user, expiresAt, isReadable } = BrowserToken.parse(token)
    assert.deepEqual([kind, channels, user, isReadable], ['channels', asked.channels, 'ada', true])
    assert.ok(Math.abs(expiresAt - Date.now() - 600_000) < 60_000)
  }
})

test('a subscriber token is encrypted: only its kind and header are readable', async () => {
  const { token, refresh_token } = await fabric.tokens.createSubscriberToken({ reference: 'ada' })
  const parsed = BrowserToken.parse(token)
  assert.deepEqual([parsed.kind, parsed.isReadable, parsed.header.typ], ['subscriber', false, 'SAT'])
  assert.deepEqual(
    [parsed.user, parsed.expiresAt, parsed.isExpired(), parsed.claims],
    Array(4).fill(undefined),
  )
  assert.equal(BrowserToken.parse(refresh_token).kind, 'subscriber-refresh')
  assert.equal(
    BrowserToken.parse(jwe({ typ: 'SAT', ch: 'puc.signalwire.com' })).header.ch,
    'puc.signalwire.com',
  )
})

test('a click-to-call token is public and has no claims', () => {
  assert.equal(BrowserToken.parse(`c2c_${'0123456789abcdef'.repeat(2)}`).kind, 'click-to-call')
})

test('isExpired uses the expiry of the token, to the second', () => {
  const token = BrowserToken.parse(jws({ alg: 'HS512' }, { iat: 1000, nbf: 1500, exp: 2000 }))
  const answers = [1_999_999, 2_000_000, new Date(2_000_001)].map((now) => token.isExpired(now))
  assert.deepEqual(answers, [false, true, true])
  assert.deepEqual([token.issuedAt, token.notBefore], [new Date(1_000_000), new Date(1_500_000)])
  assert.equal(BrowserToken.parse(jws({ alg: 'HS512' }, { r: 'room' })).isExpired(), undefined)
})

test('missing claims are undefined', () => {
  const kinds = [
    jws({ alg: 'HS512', typ: 'VRT' }, { s: [] }),
    jws({ alg: 'HS512', typ: 'JWT' }, { iss: 'SignalWire JWT', resource: 'x', r: 7 }),
    jwe({ typ: 'NEW' }),
    jwe({}),
  ].map((text) => BrowserToken.parse(text).kind)
  assert.deepEqual(kinds, Array(4).fill('unknown'))
  const odd = BrowserToken.parse(jws({ alg: 'none' }, { exp: 'soon', iat: 1e300, jf: null }))
  assert.deepEqual([odd.expiresAt, odd.issuedAt, odd.joinFrom], Array(3).fill(undefined))
})

test('values that are not a token are rejected', () => {
  const wrong = [
    '',
    'a',
    'a.b',
    'a.b.c',
    '...',
    '....',
    'null',
    jws({}, {}),
    jws([], {}),
    jws({ alg: 'HS512' }, 'x'),
    jws({ alg: 'HS512' }, {}).replace(/\.[^.]*$/, '.'),
    `${jws({ alg: 'HS512' }, {})}=`,
    jws({ alg: 'HS512' }, {}).replace('.', '+.'),
    `${jwe({})}.x`,
    jwe({}).replace('..', '.'),
    `${json({ alg: 'dir' })}..a2.a2.a2`,
    7,
    null,
    undefined,
    {},
  ]
  for (const text of wrong)
    assert.throws(() => BrowserToken.parse(text), { code: 'invalid_browser_token' }, String(text))
})

test('deep, large and invalid JSON in a token is rejected without a crash', () => {
  const deep = '['.repeat(100_000)
  const header = json({ alg: 'HS512' })
  for (const claims of [deep, `{"a":${deep}`, '{"a":"\\ud800"}', '{"a":1e999}x', '\u0000']) {
    const text = `${header}.${Buffer.from(claims).toString('base64url')}.c2ln`
    assert.throws(() => BrowserToken.parse(text), { code: 'invalid_browser_token' })
  }
})

test('a project id and a Space are parsed in all their forms', () => {
  const id = '3FA85F64-5717-4562-B3FC-2C963F66AFA6'
  assert.equal(`${ProjectId.parse(id)}`, id.toLowerCase())
  assert.throws(() => ProjectId.parse('3fa85f64'), { code: 'invalid_project_id' })
  const { name, host, origin } = Space.parse('https://Example.SignalWire.com/')
  assert.deepEqual(
    [name, host, origin],
    ['example', 'example.signalwire.com', 'https://example.signalwire.com'],
  )
  assert.throws(() => Space.parse('http://example.signalwire.com'), { code: 'invalid_space' })
  assert.equal(JSON.stringify([ProjectId.parse(id), Space.parse('a')]), `["${id.toLowerCase()}","a"]`)
})
