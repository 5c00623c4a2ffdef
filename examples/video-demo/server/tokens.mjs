import { SignalWireError, ValidationError } from 'signalwire-client'

const PERMISSIONS = [
  'room.self.audio_mute',
  'room.self.audio_unmute',
  'room.self.video_mute',
  'room.self.video_unmute',
  'room.self.screenshare',
]

/**
 * How to make each kind of token. `end` is when it ends; each operation takes it in a form of its
 * own.
 */
const MINTS = {
  room: (client, { name, user }, { end }) =>
    client.video.roomTokens.create({
      room_name: name,
      user_name: user,
      permissions: PERMISSIONS,
      join_until: end.toISOString(),
    }),
  chat: (client, { name, user }, { minutes }) =>
    client.chat.createToken({
      ttl: minutes,
      channels: { [name]: { read: true, write: true } },
      member_id: user,
    }),
  subscriber: (client, { user = 'visitor' }, { end }) =>
    client.fabric.tokens.createSubscriberToken({ reference: user, expire_at: Math.floor(end / 1000) }),
}

/**
 * Status and body of the answer: `{ token, expiresAt }`, or `{ error }`. What is asked for is
 * checked by the client.
 */
export async function mint(client, kind, { minutes = 5, ...wish }) {
  if (!Object.hasOwn(MINTS, kind)) return [404, { error: 'There is no such kind of token.' }]
  if (!(Number.isInteger(minutes) && minutes >= 1 && minutes <= 60))
    return [422, { error: 'A token is good for 1 to 60 minutes.' }]
  const end = new Date(Date.now() + minutes * 60_000)
  try {
    const { token } = await MINTS[kind](client, wish, { minutes, end })
    return [200, { token, expiresAt: end.toISOString() }]
  } catch (error) {
    if (error instanceof SignalWireError) return [statusOf(error), { error: error.message }]
    throw error
  }
}

// 422 is the page's doing, 502 is between this server and the Space. No message holds a credential.
const statusOf = (error) => (error instanceof ValidationError || error.status === 422 ? 422 : 502)
