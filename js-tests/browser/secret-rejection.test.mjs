// Server-side secrets are rejected wherever they are passed, and other values are accepted. The
// values are generated in each run.
import assert from 'node:assert/strict'
import { randomBytes, randomInt, randomUUID } from 'node:crypto'
import { test } from 'node:test'
import { BrowserToken, ProjectId, SignalWireBrowser, TokenSource } from 'signalwire-client/browser'
import { startPage } from './support/page.mjs'

const page = await startPage()
const subscriberToken = await page.mint()
const EACH = 300
const times = (count, make) => Array.from({ length: count }, make)
const base64 = (text) => Buffer.from(text).toString('base64')
const base64url = (text) => Buffer.from(text).toString('base64url')
const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'
const pick = (alphabet, length) => times(length, () => alphabet[randomInt(alphabet.length)]).join('')
const hex = (bytes) => randomBytes(bytes).toString('hex')

const legacy = () => `${pick(letters, 1)}${pick(`${letters}0123456789`, 48)}${randomInt(10)}`
const secrets = {
  api_token: () => `PT${hex(24)}`,
  legacy_api_token: legacy,
  signing_key: () => `PSK_${pick(`${letters}0123456789`, 24)}`,
  basic_credential: () => `${randomUUID()}:${legacy()}`,
  url_user_info: () => `https://${pick(letters, 12)}:${pick(letters, 20)}@example.signalwire.com/api`,
}

// Forms in which a page may contain them.
const forms = {
  verbatim: (secret) => secret,
  'percent-encoded': (secret) => secret.replace(/./g, (letter) => `%${letter.charCodeAt(0).toString(16)}`),
  'percent-encoded twice': (secret) =>
    secret.replace(/./g, (letter) => `%25${letter.charCodeAt(0).toString(16)}`),
  'with an invisible character': (secret) => `${secret.slice(0, 20)}\u200b${secret.slice(20)}`,
  'in base64': base64,
  'with a line break': (secret) => `${secret.slice(0, 20)}\r\n${secret.slice(20)}`,
}
// The older format has no prefix: inside other text it cannot be distinguished from any other 50
// letters and digits.
const marked = {
  'in base64, folded': (secret) => base64(`key: ${secret}, kept`).replace(/.{30}/g, '$&\r\n'),
  'in base64url, twice': (secret) => base64url(base64url(secret)),
  'in a sentence': (secret) => `my key is ${secret}, keep it`,
  'behind Basic': (secret) => `Basic ${base64(secret)}`,
  'behind Bearer': (secret) => `Bearer ${secret}`,
}

const refusal = (make) => {
  try {
    return void make()
  } catch (error) {
    return error.name === 'BrowserCredentialError' ? error : undefined
  }
}

test('secrets in every form are rejected with their kind, and the value is not repeated', (context) => {
  let count = 0
  for (const [kind, make] of Object.entries(secrets))
    for (const [form, write] of Object.entries({ ...forms, ...(kind !== 'legacy_api_token' && marked) }))
      for (const secret of times(EACH, make)) {
        const error = refusal(() => BrowserToken.parse(write(secret)))
        assert.ok(error, `${kind} ${form}`)
        assert.ok(
          !`${error.message}${error.stack}${JSON.stringify(error)}`.includes(secret.slice(4, 30)),
          form,
        )
        if (form === 'verbatim')
          assert.deepEqual([error.looksLike, error.code], [kind, 'server_secret_in_browser'])
        count++
      }
  context.diagnostic(`refusal: ${count} secrets, all refused`)
})

const json = (value) => base64url(JSON.stringify(value))
const signed = (claims) =>
  `${json({ typ: 'VRT', alg: 'HS512' })}.${json(claims)}.${randomBytes(64).toString('base64url')}`
const sealed = () =>
  [
    json({ alg: 'dir', enc: 'A256GCM', typ: 'SAT', ch: `${hex(3)}.signalwire.com` }),
    '',
    randomBytes(12),
    randomBytes(300),
    randomBytes(16),
  ]
    .map((part) => (typeof part === 'string' ? part : part.toString('base64url')))
    .join('.')

const innocent = {
  'a subscriber token with the mark of a signing key in it': () =>
    sealed().replace(/\.[^.]{24}/g, (part) => `${part}PSK_${pick(letters, 30)}`),
  'room token': () =>
    signed({
      iat: randomInt(2 ** 31),
      jti: randomUUID(),
      sub: randomUUID(),
      u: pick(letters, 12),
      r: hex(8),
      s: ['room.self.audio_mute'],
    }),
  'chat token': () =>
    signed({
      iat: randomInt(2 ** 31),
      exp: randomInt(2 ** 31),
      channels: { [hex(4)]: { read: true } },
      member_id: randomUUID(),
      state: { a: hex(20) },
    }),
  'subscriber token': sealed,
  'click-to-call token': () => `c2c_${hex(16)}`,
  UUID: () => randomUUID(),
  'page token': () => `PA${hex(16)}`,
  'SHA-1': () => hex(20),
  'SHA-256': () => hex(32),
  fingerprint: () => randomBytes(32).toString('base64url'),
  'bytes in base64': () => randomBytes(randomInt(1, 2000)).toString('base64'),
  'an id with a prefix': () => `${['AC', 'CA', 'SM', 'RE', 'CF', 'PN'][randomInt(6)]}${hex(16)}`,
  'a name with an id': () => `room-${randomUUID()}:${pick(letters, 8)}`,
  'a URL': () =>
    `https://${hex(4)}.example.com/${randomUUID()}?page_token=PB${hex(16)}&q=${encodeURIComponent(`a@b:${hex(4)}`)}`,
  'an address': () => `sip:${pick(letters, 8)}@${hex(4)}.sip.signalwire.com:5060`,
  prose: () => times(randomInt(1, 40), () => pick(`${letters} .,:;@/?%`, randomInt(1, 12))).join(' '),
  'any characters': () => String.fromCodePoint(...times(randomInt(1, 80), () => randomInt(0xd7ff))),
}

test('no other value is rejected as a secret', (context) => {
  let count = 0
  for (const [kind, make] of Object.entries(innocent))
    for (const value of times(EACH * 4, make)) {
      assert.equal(
        refusal(() => BrowserToken.parse(value)),
        undefined,
        `${kind}: ${value}`,
      )
      assert.equal(
        refusal(() => new TokenSource(`https://example.com/token?for=${encodeURIComponent(value)}`)),
        undefined,
        `${kind}: ${value}`,
      )
      count += 2
    }
  context.diagnostic(`refusal: ${count} other values, none refused`)
})

const { token } = page.sandbox
const client = page.client({ subscriberToken })
const { addresses, tokens } = client.fabric
const C2C = `c2c_${hex(16)}`

// The places where a value can be passed.
const places = {
  'the option subscriberToken': (secret) => page.client({ subscriberToken: secret }),
  'the option space': (secret) => new SignalWireBrowser({ space: secret }),
  'the option baseUrl': (secret) => new SignalWireBrowser({ baseUrl: `https://${secret}.example.com` }),
  'an unknown option': (secret) => page.client({ token: secret }),
  'a project id': (secret) => ProjectId.parse(secret),
  'a path value': (secret) => addresses.get(secret),
  'the token of a call': (secret) => addresses.list(undefined, { subscriberToken: secret }),
  'a value of a body': (secret) => tokens.createEmbedToken({ token: secret }),
  'a name in a body': (secret) => tokens.createEmbedToken({ token: C2C, [secret]: 1 }),
  'an unchecked body': (secret) =>
    tokens.createEmbedToken({ token: C2C, a: [{ b: secret }] }, { validate: 'off' }),
  'an extra field': (secret) => tokens.createEmbedToken({ token: C2C }, { extraBody: { a: [[secret]] } }),
  'a name of an extra field': (secret) =>
    tokens.createEmbedToken({ token: C2C }, { extraBody: { [secret]: 1 } }),
  'an extra parameter': (secret) => addresses.list(undefined, { extraQuery: { a: ['b', secret] } }),
  'a name of an extra parameter': (secret) => addresses.list(undefined, { extraQuery: { [secret]: 1 } }),
  'the result of toJSON': (secret) => tokens.createEmbedToken({ token: { toJSON: () => secret } }),
  'the URL of a token source': (secret) => new TokenSource(`/token?key=${encodeURIComponent(secret)}`),
  'a header of a token source': (secret) => new TokenSource('/token', { headers: { 'x-key': secret } }),
  'the result of a token source': (secret) =>
    page.client({ tokenSource: new TokenSource(() => secret) }).fabric.addresses.list(),
  'the result of another token source': (secret) =>
    page.client({ tokenSource: { get: async () => secret, drop() {} } }).fabric.addresses.list(),
}

for (const [place, pass] of Object.entries(places))
  test(`${place}: rejected, and nothing is sent`, async () => {
    await page.sandbox.clear()
    for (const [kind, secret] of Object.entries({ ...secrets, api_token: () => token })) {
      const error = await Promise.resolve()
        .then(() => pass(secret()))
        .then(
          () => assert.fail(`${kind} went through`),
          (error) => error,
        )
      assert.equal(error.name, 'BrowserCredentialError', `${kind}: ${error}`)
      assert.ok(error.place && error.help.includes('#where-tokens-belong'))
    }
    assert.deepEqual(await page.sandbox.journal(), [])
  })

test('a next-page link cannot contain one either', async () => {
  const next = `/api/fabric/addresses?page_token=${token}`
  await page.sandbox.misbehave({ status: 200, body: { data: [], links: { next } } })
  const pages = addresses.list().pages()
  await pages.next()
  await assert.rejects(pages.next(), { name: 'BrowserCredentialError' })
  await page.sandbox.misbehave({
    status: 200,
    body: { data: [], links: { next: 'javascript:alert(1)' } },
  })
  const invalid = addresses.list().pages()
  await invalid.next()
  await assert.rejects(invalid.next(), { name: 'DecodeError', code: 'invalid_page_link' })
})
