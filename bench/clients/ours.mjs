// signalwire-client with all features: validation, retries, typed errors, redaction.
import { SignalWire } from '../../dist/node.mjs'

/** Opens the client; its three functions are the jobs. */
export function open({ origin, project, token, id, body }) {
  const { video } = new SignalWire({ baseUrl: origin, project, token })
  return {
    room: () => video.rooms.get(id),
    list: () => video.rooms.list({ page_size: 50 }),
    create: () => video.rooms.create(body),
  }
}
