// What the app of `apps` is given, and what it says where everything works.
import { randomBytes } from 'node:crypto'

/** What it says, in a page as in a worker. */
export const WORKS = {
  addresses: 1, // the subscriber's own
  kind: 'room',
  room: 'standup',
  refused: 'BrowserCredentialError server_secret_in_browser',
  server: 'BrowserCredentialError server_only',
}

/**
 * Its `config.json`: tokens that a sandbox has minted, and a secret that it must not be able to
 * use.
 */
export async function configFor(sandbox) {
  const server = sandbox.client()
  const [{ token: subscriberToken }, { token: roomToken }] = await Promise.all([
    server.fabric.tokens.createSubscriberToken({ reference: 'ann' }),
    server.video.roomTokens.create({ room_name: 'standup', user_name: 'Ann' }),
  ])
  const secret = `PT${randomBytes(24).toString('hex')}`
  return { baseUrl: sandbox.url, subscriberToken, roomToken, secret }
}
