// The configuration of the app of `apps`, and its expected report.
import { randomBytes } from 'node:crypto'

/** Its expected report, in a page and in a worker. */
export const WORKS = {
  addresses: 1, // the subscriber's own
  kind: 'room',
  room: 'standup',
  refused: 'BrowserCredentialError server_secret_in_browser',
  server: 'BrowserCredentialError server_only',
}

/** Its `config.json`: tokens created by a sandbox, and a secret that it must not be able to use. */
export async function configFor(sandbox) {
  const server = sandbox.client()
  const [{ token: subscriberToken }, { token: roomToken }] = await Promise.all([
    server.fabric.tokens.createSubscriberToken({ reference: 'ann' }),
    server.video.roomTokens.create({ room_name: 'standup', user_name: 'Ann' }),
  ])
  const secret = `PT${randomBytes(24).toString('hex')}`
  return { baseUrl: sandbox.url, subscriberToken, roomToken, secret }
}
