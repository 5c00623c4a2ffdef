import { SignalWireError, ValidationError } from 'signalwire-client'

const PERMISSIONS = [
  'room.self.audio_mute',
  'room.self.audio_unmute',
  'room.self.video_mute',
  'room.self.video_unmute',
  'room.self.screenshare',
]

/** Creates each kind of token. Each operation accepts the expiry in a different format. */
const CREATORS = {
  room: (client, { name, user }, { expiry }) =>
    client.video.roomTokens.create({
      room_name: name,
      user_name: user,
      permissions: PERMISSIONS,
      join_until: expiry.toISOString(),
    }),
  chat: (client, { name, user }, { minutes }) =>
    client.chat.createToken({
      ttl: minutes,
      channels: { [name]: { read: true, write: true } },
      member_id: user,
    }),
  subscriber: (client, { user = 'visitor' }, { expiry }) =>
    client.fabric.tokens.createSubscriberToken({ reference: user, expire_at: Math.floor(expiry / 1000) }),
}

/**
 * Returns status and body of the response: `{ token, expiresAt }` or `{ error }`. The client
 * validates the options.
 */
export async function createToken(client, kind, { minutes = 5, ...options }) {
  if (!Object.hasOwn(CREATORS, kind)) return [404, { error: 'Unknown kind of token.' }]
  if (!(Number.isInteger(minutes) && minutes >= 1 && minutes <= 60))
    return [422, { error: 'minutes must be an integer from 1 to 60.' }]
  const expiry = new Date(Date.now() + minutes * 60_000)
  try {
    const { token } = await CREATORS[kind](client, options, { minutes, expiry })
    return [200, { token, expiresAt: expiry.toISOString() }]
  } catch (error) {
    if (error instanceof SignalWireError) return [statusOf(error), { error: error.message }]
    throw error
  }
}

// 422 for invalid options, 502 for a failure of the Space. No message contains a credential.
const statusOf = (error) => (error instanceof ValidationError || error.status === 422 ? 422 : 502)
