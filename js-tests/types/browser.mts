// The entry for browsers: calls that must compile, and calls that must not.
import {
  BrowserCredentialError,
  BrowserToken,
  Credentials,
  init,
  ProjectId,
  SignalWireBrowser,
  SignalWireError,
  Space,
  type TokenProvider,
  TokenSource,
} from 'signalwire-client/browser'
import { init as initSlim } from 'signalwire-client/browser/slim'

await init()
await initSlim('/browser.wasm')
// @ts-expect-error the slim entry contains no module
await initSlim()
// @ts-expect-error a number is not a module
await init(7)

const token = BrowserToken.parse('a.b.c')
const kind: 'room' | 'channels' | 'subscriber' | 'subscriber-refresh' | 'click-to-call' | 'unknown' =
  token.kind
const ends: Date | undefined = token.expiresAt
const isOver: boolean | undefined = token.isExpired(new Date()) ?? token.isExpired(Date.now())
const may: readonly string[] = token.permissions ?? []
const reads: boolean | undefined = token.channels?.lobby?.read
// @ts-expect-error the expiry may be undefined
ends.getTime()
// @ts-expect-error claims are read-only
token.room = 'other'
// @ts-expect-error the constructor is private
new BrowserToken()
// @ts-expect-error a token has no text property
token.token

const tokenSource = new TokenSource('/token', { headers: { 'x-csrf': 'a' }, maxRetries: 1 })
const own: TokenProvider = { get: async () => 'a', drop() {} }
new TokenSource(async ({ signal }) => ({ token: String(signal.aborted), expires_in: 60 }))
// @ts-expect-error a grant has a token
new TokenSource(async () => ({ expires_in: 60 }))
// @ts-expect-error a misspelt option
new TokenSource('/token', { retries: 1 })

const client = new SignalWireBrowser({ space: 'example', tokenSource })
new SignalWireBrowser({ space: 'example', tokenSource: own })
for await (const address of client.fabric.addresses.list()) console.log(address.name)
await client.fabric.addresses.list({ page_size: 5 })
// @ts-expect-error options are the last argument
client.fabric.addresses.list({ timeoutMs: 5 })
const { data, status } = await client.fabric.addresses.list(undefined, { timeoutMs: 5 }).withResponse()
await client.fabric.tokens.createInviteToken({ address_id: 'a' })
// @ts-expect-error an API token is not an option in a browser
new SignalWireBrowser({ space: 'example', token: 'PT' })
// @ts-expect-error an invite needs an address
client.fabric.tokens.createInviteToken({})
// @ts-expect-error operations that need an API token do not exist
client.video
// @ts-expect-error operations that need an API token do not exist
client.fabric.tokens.createSubscriberToken

const values: string[] = [ProjectId.parse('a').toString(), Space.parse('a').host]
// @ts-expect-error a Space is a string
Space.parse(7)
// @ts-expect-error credentials belong on a server
new Credentials({ project: 'a' })

try {
  await client.fabric.addresses.get('a')
} catch (error) {
  if (error instanceof BrowserCredentialError) console.log(error.looksLike, error.place, error.help)
  if (SignalWireError.is(error)) console.log(error.code)
}
console.log(kind, isOver, may, reads, data, status, values)
