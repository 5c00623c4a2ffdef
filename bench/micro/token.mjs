// Reading a room token by the browser's core against a decoder by hand: node bench/micro/token.mjs,
// on what is built.
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { at } from '../../scripts/support/paths.mjs'
import { compare } from './compare.mjs'

const HEADER = { alg: 'HS512', typ: 'VRT' }
const CLAIMS = {
  iat: 1_790_000_000,
  exp: 1_790_003_600,
  r: 'standup',
  ud: 'ada',
  s: ['room.self.audio_mute'],
}

/**
 * Prints what each takes. The core also looks for secrets that are no browser token, and says what
 * kind of token it is.
 */
export async function compareTokens() {
  const { init, BrowserToken } = await import('../../dist/browser.mjs')
  await init(readFileSync(at('dist/browser.wasm')))
  const token = [HEADER, CLAIMS].map(encode).concat('x'.repeat(86)).join('.')
  const core = () => BrowserToken.parse(token)
  const hand = () => token.split('.', 2).map(decode)
  if (core().room !== hand()[1].r) throw new Error('the two read something else')
  compare({ 'BrowserToken.parse()': core, 'JSON.parse(Buffer.from(…, base64url))': hand })
}

const encode = (value) => Buffer.from(JSON.stringify(value)).toString('base64url')
const decode = (part) => JSON.parse(Buffer.from(part, 'base64url').toString())

if (process.argv[1] === fileURLToPath(import.meta.url)) await compareTokens()
