// Generated secrets in the forms in which a page may contain them, and their detection in recorded
// requests.
import { randomBytes, randomUUID } from 'node:crypto'

const base64 = (text) => Buffer.from(text).toString('base64')
const word = (length) => randomBytes(length).toString('base64').replace(/[+/=]/g, 'a').slice(0, length)

/** By name: a secret with a recognizable format. */
const marked = {
  'an API token': () => `PT${randomBytes(24).toString('hex')}`,
  'a signing key': () => `PSK_${word(24)}`,
  'project and token': () => `${randomUUID()}:PT${randomBytes(24).toString('hex')}`,
  'project and older token': () => `${randomUUID()}:${word(49)}7`,
}

/** By name: encodings of a secret. */
const forms = {
  verbatim: (secret) => secret,
  'behind Bearer': (secret) => `Bearer ${secret}`,
  'behind Basic': (secret) => `Basic ${base64(secret)}`,
  'in base64': base64,
  'in URL-safe base64': (secret) => Buffer.from(`~${secret}`).toString('base64url'),
  'in base64 twice': (secret) => base64(base64(secret)),
  'percent-encoded': (secret) => [...Buffer.from(secret)].map((byte) => `%${byte.toString(16)}`).join(''),
  'with an invisible character': (secret) => `${secret.slice(0, 20)}\u200b${secret.slice(20)}`,
  'broken into lines': (secret) => `${secret.slice(0, 30)}\n${secret.slice(30)}`,
  'in JSON': (secret) => JSON.stringify({ token: secret }),
  'in a sentence': (secret) => `use ${secret}, please`,
  'as the user of a URL': (secret) => `https://${secret}@example.signalwire.com/`,
}

/**
 * `{ name, secret, text }` of every secret in every form, and of the older token, which has no
 * recognizable format, alone.
 */
export function makeSecrets() {
  const made = Object.entries(marked).flatMap(([what, make]) => {
    const secret = make()
    return Object.entries(forms).map(([how, write]) => ({
      name: `${what}, ${how}`,
      secret,
      text: write(secret),
    }))
  })
  const legacy = `${word(49)}7`
  return [...made, { name: 'an older API token, verbatim', secret: legacy, text: legacy }]
}

/**
 * Whether a text contains a secret, verbatim or behind up to three encodings. Independent of the
 * detection of the package.
 */
export function holds(text, secret, depth = 3) {
  if (text.includes(secret)) return true
  return depth > 0 && readings(text).some((reading) => reading !== text && holds(reading, secret, depth - 1))
}

function readings(text) {
  const runs = text.match(/[A-Za-z0-9+/_-]{24,}/g) ?? []
  const decoded = runs.flatMap((run) =>
    [0, 1, 2, 3].map((at) => Buffer.from(run.slice(at), 'base64').toString('latin1')),
  )
  return [unpercent(text), text.replace(/[\s\u00ad\u200b-\u200f\u2060\ufeff]|\\n|\\u200b/g, ''), ...decoded]
}

// Unlike decodeURIComponent, it does not fail at invalid escapes.
const unpercent = (text) =>
  text.replace(/%([0-9a-f]{2})/gi, (_, code) => String.fromCharCode(Number.parseInt(code, 16)))
