// Under exactOptionalPropertyTypes every optional field accepts undefined, so that a program can
// pass on values that may be missing.
import { Credentials, type Problem, SignalWire, type VideoCreateRoomRequest } from 'signalwire-client'
import { TokenSource } from 'signalwire-client/browser'
import type { GuardOptions } from 'signalwire-client/bundler'
import { signWebhook } from 'signalwire-client/webhooks'

const none: undefined = undefined as undefined
const perhaps = process.env.A_VALUE

export const client = new SignalWire({
  project: perhaps,
  token: perhaps,
  space: perhaps,
  baseUrl: perhaps,
  dotenv: perhaps,
  credentials: none,
  timeoutMs: none,
  onRetry: none,
})
export const credentials = new Credentials({
  project: perhaps,
  token: perhaps,
  space: perhaps,
  dotenv: perhaps,
})
export const line: string = credentials.curl('/api', { reveal: none })
export const problem: Problem = { path: 'a', expected: 'b', got: 'c', hint: none }

export const signed = signWebhook({ url: 'https://example.com', body: '', signingKey: perhaps, scheme: none })
export const token = new TokenSource('/token').get({ signal: none })
export const options: GuardOptions = { allow: none }

export async function call(): Promise<void> {
  const body: VideoCreateRoomRequest = { name: 'a', display_name: perhaps, max_members: none, quality: none }
  await client.video.rooms.create(body, { timeoutMs: none, extraBody: none })
  await client.video.rooms.list({ page_size: none, page_token: perhaps })
  await client.messaging.messages.create({ from: 'a', to: 'b', body: perhaps, media: none })
  await client.compat.messages.create({ From: 'a', To: 'b', Body: perhaps })
  await client.calling.dial({ from: 'a', to: 'b', url: 'c', caller_id: perhaps })
}

/** A field that is missing in a response is passed on to the next request. */
export async function copy(id: string): Promise<void> {
  const { max_members, quality } = await client.video.rooms.get(id)
  await client.video.rooms.update(id, { max_members, quality })
}
