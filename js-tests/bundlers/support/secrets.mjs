// Generated in each run: secrets that must not be published, and similar values that may.
import { createHash, randomBytes, randomUUID } from 'node:crypto'

const ALPHANUMERIC = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789'
const hex = (length) => randomBytes(length / 2).toString('hex')
const base64 = (text) => Buffer.from(text).toString('base64')
const url = (text) => Buffer.from(text).toString('base64url')
const word = (length) => Array.from(randomBytes(length), (byte) => ALPHANUMERIC[byte % 62]).join('')

// A random word may have no digit; a token of the older format has one.
const legacy = () => `${word(49)}7`
const token = () => `PT${hex(48)}`

/** By name: the kind that the guard must report, and code that contains the secret. */
export const secrets = {
  'an API token': () => leak('api_token', token(), (it) => `export const x = { token: '${it}' }`),
  'an API token behind other letters': () => leak('api_token', token(), (it) => `export const x = 'my${it}'`),
  'an API token in base64': () => leak('api_token', base64(`{"token":"${token()}"}`)),
  'an API token as a fallback': () =>
    leak('api_token', token(), (it) => `export const x = globalThis.config?.token ?? '${it}'`),
  'an older API token with its project': () =>
    leak(
      'legacy_api_token',
      legacy(),
      (it) => `export const x = { project: '${randomUUID()}', token: '${it}' }`,
    ),
  'an older API token by its name': () =>
    leak('legacy_api_token', legacy(), (it) => `export const x = { SIGNALWIRE_TOKEN: '${it}' }`),
  'a signing key': () => leak('signing_key', `PSK_${word(24)}`),
  'a Basic credential': () => leak('basic_credential', base64(`${randomUUID()}:${token()}`)),
  'an older Basic credential': () => leak('basic_credential', base64(`${randomUUID()}:${legacy()}`)),
  'an Authorization header': () =>
    leak('basic_credential', base64('name:pässword'), (it) => `export const x = 'Basic ${it}'`),
  'project and token in a URL': () =>
    leak(
      'basic_credential',
      legacy(),
      (it) => `export const x = 'https://${randomUUID()}:${it}@example.signalwire.com/'`,
    ),
}

function leak(kind, secret, code = (it) => `export const x = '${it}'`) {
  return { kind, secret, code: code(secret) }
}

/** By name: makers of values that may be in a page. */
export const innocents = {
  'project ids': randomUUID,
  'ids with a name': () => `${randomUUID()}:${word(12)}`,
  'MD5 sums': () => digest('md5', 'hex'),
  'SHA-1 sums': () => digest('sha1', 'hex'),
  'SHA-256 sums': () => digest('sha256', 'hex'),
  'SHA-384 sums': () => digest('sha384', 'hex'),
  'SHA-512 sums': () => digest('sha512', 'hex'),
  'integrity of lock files': () => `sha512-${digest('sha512', 'base64')}`,
  'numbers of 50 hexadecimal digits': () => hex(50),
  'words of 50 letters and digits': legacy,
  'images in base64': () => `data:image/png;base64,iVBORw0KGgo${randomBytes(300).toString('base64')}`,
  'bytes in URL-safe base64': () => randomBytes(120).toString('base64url'),
  'room tokens': () =>
    jws({ typ: 'VRT', alg: 'HS512' }, { r: 'standup', u: 'Ann', sub: randomUUID(), jti: randomUUID() }),
  'chat tokens': () =>
    jws({ typ: 'VRT', alg: 'HS512' }, { channels: { lobby: { read: true } }, sub: randomUUID() }),
  'subscriber tokens': () =>
    `${url('{"alg":"dir","enc":"A256GCM","typ":"SAT","ch":"puc.signalwire.com"}')}..${randomBytes(12).toString('base64url')}.${randomBytes(200).toString('base64url')}.${randomBytes(16).toString('base64url')}`,
  'click-to-call tokens': () => `c2c_${hex(32)}`,
  'page tokens': () => `/api/fabric/addresses?page_token=PA${randomUUID()}${hex(12)}`,
  'samples of tokens': () =>
    ['PTxxxxxxxxxxxxxxxxxxxx', 'PT...', 'your-api-token', 'PSK_...'][randomBytes(1)[0] % 4],
  'addresses of pages': () =>
    `https://example.signalwire.com/rooms/${randomUUID()}?name=${word(8)}#${hex(40)}`,
}

const digest = (algorithm, form) => createHash(algorithm).update(randomBytes(16)).digest(form)
const jws = (header, claims) =>
  `${url(JSON.stringify(header))}.${url(JSON.stringify(claims))}.${randomBytes(64).toString('base64url')}`
