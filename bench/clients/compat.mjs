// @signalwire/compatibility-api through the `request` of its client, because it has no methods for
// video rooms.
import { RestClient } from '@signalwire/compatibility-api'
import { through } from './request.mjs'

/** Opens the client; its three functions are the jobs. */
export function open({ origin, project, token, id, body }) {
  const client = new RestClient(project, token, { signalwireSpaceUrl: new URL(origin).host })
  return through(client, { origin, id, body })
}
