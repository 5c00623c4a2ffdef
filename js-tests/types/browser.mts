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
// @ts-expect-error the slim entry has no bytes of its own
await initSlim()
// @ts-expect-error a number is no module
await init(7)

const token = BrowserToken.parse('a.b.c')
const kind: 'room' | 'channels' | 'subscriber' | 'subscriber-refresh' | 'click-to-call' | 'unknown' =
  token.kind
const ends: Date | undefined = token.expiresAt
const isOver: boolean | undefined = token.isExpired(new Date()) ?? token.isExpired(Date.now())
const may: readonly string[] = token.permissions ?? []
const reads: boolean | undefined = token.channels?.lobby?.read
// @ts-expect-error the end may be unknown
ends.getTime()
// @ts-expect-error what a token says cannot be changed
token.room = 'other'
// @ts-expect-error tokens are read, not made
new BrowserToken()
// @ts-expect-error a token does not keep its text
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
// @ts-expect-error an API token is no option of a browser
new SignalWireBrowser({ space: 'example', token: 'PT' })
// @ts-expect-error an invite is for an address
client.fabric.tokens.createInviteToken({})
// @ts-expect-error what needs an API token is not there
client.video
// @ts-expect-error what needs an API token is not there
client.fabric.tokens.createSubscriberToken

const values: string[] = [ProjectId.parse('a').toString(), Space.parse('a').host]
// @ts-expect-error a Space is text
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
