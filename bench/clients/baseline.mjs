// The baseline: hyper behind a minimal binding, without validation, retries, timeouts and typed
// errors.
import { createRequire } from 'node:module'
import { basic } from './basic.mjs'

const waiting = new Map()
let lastId = 0

/** Opens the client; its three functions are the jobs. */
export function open({ origin, project, token, id, body }) {
  const { Baseline } = createRequire(import.meta.url)('../../artefacts/bench/baseline.node')
  const client = new Baseline(origin, basic(project, token), deliver)
  const send = (method, path, sent) =>
    new Promise((resolve) => {
      waiting.set(++lastId, resolve)
      client.call(lastId, method, path, sent)
    }).then(JSON.parse)
  return {
    room: () => send('GET', `/api/video/rooms/${id}`),
    list: () => send('GET', '/api/video/rooms?page_size=50'),
    create: () => send('POST', '/api/video/rooms', JSON.stringify(body)),
  }
}

function deliver(batch) {
  for (let at = 0; at < batch.length; at += 2) {
    waiting.get(batch[at])(batch[at + 1])
    waiting.delete(batch[at])
  }
}
