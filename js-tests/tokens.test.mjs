// Tokens: room tokens for browsers, project tokens for servers.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { AuthenticationError, PermissionError } from 'signalwire-client'
import { startSandbox } from './support/sandbox.mjs'

const sandbox = await startSandbox()
const client = sandbox.client()

const decode = (part) => JSON.parse(Buffer.from(part, 'base64url').toString())

test('a room token is a JWS with the requested claims', async () => {
  const { token } = await client.video.roomTokens.create({
    room_name: 'standup',
    user_name: 'Ann',
    permissions: ['room.self.audio_mute', 'room.list_available_layouts'],
  })
  const [header, claims, signature] = token.split('.')
  assert.deepEqual(decode(header), { typ: 'VRT', alg: 'HS512' })
  assert.equal(Buffer.from(signature, 'base64url').length, 64)
  const { r, u, s, iat, sub } = decode(claims)
  assert.deepEqual(
    { r, u, s },
    { r: 'standup', u: 'Ann', s: ['room.self.audio_mute', 'room.list_available_layouts'] },
  )
  assert.ok(Math.abs(iat - Date.now() / 1000) < 60)
  assert.match(sub, /^[0-9a-f-]{36}$/)
})

test('a project token grants its scopes until it is deleted', async () => {
  const { id, token, permissions } = await client.project.tokens.create({
    name: 'ci',
    permissions: ['video'],
  })
  assert.deepEqual(permissions, ['video'])
  const narrow = sandbox.client({ token })

  assert.ok(Array.isArray((await narrow.video.rooms.list()).data))
  const refused = narrow.chat.createToken({ ttl: 5, channels: { lobby: { read: true } } })
  await assert.rejects(refused, (error) => {
    assert.ok(error instanceof PermissionError)
    assert.deepEqual([error.status, error.requiredScopes], [403, ['chat']])
    return true
  })

  await client.project.tokens.delete(id)
  await assert.rejects(narrow.video.rooms.list(), AuthenticationError)
})

test('a scope is added to a project token', async () => {
  const { id, token } = await client.project.tokens.create({ name: 'grows', permissions: ['video'] })
  const changed = await client.project.tokens.update(id, { permissions: ['video', 'chat'] })
  assert.deepEqual(changed.permissions, ['video', 'chat'])
  const lobby = { ttl: 5, channels: { lobby: { read: true } } }
  assert.ok((await sandbox.client({ token }).chat.createToken(lobby)).token)
})

for (const family of ['chat', 'pubsub'])
  test(`a ${family} token contains its permissions`, async () => {
    await sandbox.clear()
    const asked = {
      ttl: 43_200,
      channels: { lobby: { read: true, write: true }, news: { read: true } },
      member_id: 'ann',
      state: { mood: 'fine' },
    }
    const { token } = await client[family].createToken(asked)
    assert.equal(token.split('.').length, 3)
    assert.equal(typeof decode(token.split('.')[1]).exp, 'number')
    const [entry] = await sandbox.journal()
    assert.equal(entry.path, `/api/${family}/tokens`)
    assert.deepEqual(entry.body, asked)
  })
