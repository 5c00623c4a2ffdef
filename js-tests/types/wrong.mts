// Calls that must not compile.
import { type DecodeError, SignalWire, SignalWireError } from 'signalwire-client'

const client = new SignalWire()

// @ts-expect-error a room needs a name
client.video.rooms.create({})
// @ts-expect-error a misspelt field
client.video.rooms.create({ name: 'a', max_member: 2 })
// @ts-expect-error a number instead of a string
client.video.rooms.create({ name: 7 })
// @ts-expect-error a string instead of a number
client.video.rooms.list({ page_size: '20' })
// @ts-expect-error an unknown query parameter
client.video.rooms.list({ size: 20 })
// @ts-expect-error the paging parameters of the compatibility API have other names
client.recordings.list({ PageSize: 5 })
// @ts-expect-error a body with required fields cannot be omitted
client.video.rooms.create()
// @ts-expect-error the id is missing
client.video.rooms.get()
// @ts-expect-error an id is a string
client.video.rooms.delete(7)
// @ts-expect-error an unknown method
client.video.rooms.remove('id')
// @ts-expect-error a misspelt option
client.video.rooms.get('id', {}, { timeout: 5 })
// @ts-expect-error a misspelt option of the client
new SignalWire({ apiToken: 'PT' })
// @ts-expect-error the wait of an event is delayMs
new SignalWire({ onRetry: ({ delay }) => delay })
// @ts-expect-error permissions are an array
client.project.tokens.create({ name: 'a', permissions: 'video' })
// @ts-expect-error a channel has permissions
client.chat.createToken({ ttl: 1, channels: { lobby: true } })
// @ts-expect-error the method sets the handler
client.phoneNumbers.setSwmlWebhook('id', 'https://example.com/', { call_handler: 'video_room' })
// @ts-expect-error the URL is missing
client.phoneNumbers.setCxmlWebhook('id')
client.phoneNumbers.setCallFlow('id', 'flow', { call_flow_version: 'current_deployed' }, { timeoutMs: 5 })
// @ts-expect-error a page is a list of rooms, not a room
client.video.rooms.list().then((page) => page.name)
// @ts-expect-error a single room is not iterable
for await (const _ of client.video.rooms.get('id'));
// @ts-expect-error the type selects the media, and speech has no url
client.calling.play('id', { play: [{ type: 'tts', params: { url: 'https://example.com/a.mp3' } }] })
// @ts-expect-error a command without parameters accepts none
client.calling.denoiseStop('id', { volume: 2 })
// @ts-expect-error null is allowed only where documented
client.video.rooms.create({ name: null })
// @ts-expect-error the token cannot be read back by property
client.token

export const bodyOf = (error: DecodeError): string | undefined => error.revealBody()
// @ts-expect-error only a DecodeError has a body to reveal
export const bodyOfAny = (error: SignalWireError) => error.revealBody()
export const isOurs = (error: unknown) => error instanceof SignalWireError && error.code.length > 0
// @ts-expect-error only an ApiError has a status
export const statusOf = (error: SignalWireError) => error.status
