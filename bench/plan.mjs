// What is measured: jobs, loads and clients.

/** The size of a room's JSON, and of a page of 50: those of the real API. */
export const SIZES = { room: 600, list: 30_000, rooms: 50 }

const isRoom = (data, id) => data.id === id
const isPage = (data) => data.data.length === SIZES.rooms

/**
 * The jobs: what an answer must hold to count and, where they are not the same for all jobs, the
 * call, clients and loads. During a job with `servedPerSecond` a `node:http` server in the process
 * of the client answers so many requests.
 */
export const JOBS = {
  room: { what: 'GET one room, 600 bytes', isRight: isRoom },
  list: { what: 'GET a page of 50 rooms, 30 KB', isRight: isPage },
  create: { what: 'POST a room', isRight: isRoom },
  mixed: {
    what: 'GET a page of 50 rooms, 30 KB, beside an http server that answers 200 requests/s',
    isRight: isPage,
    call: 'list',
    clients: ['ours', 'undici', 'axios', 'fetch'],
    loads: [16, 64],
    servedPerSecond: 200,
  },
}

/** Calls in flight at a time. */
export const LOADS = [1, 16, 64, 256]

/** The body of the POST: each field is one that validation looks at. */
export const NEW_ROOM = {
  name: 'standup',
  display_name: 'Stand-up',
  description: 'Every morning, ten minutes',
  max_members: 12,
  quality: '1080p',
  layout: 'grid-responsive',
  record_on_start: false,
}

/** Who is measured: a module of `clients/`, and which of the two servers it talks to. */
export const CLIENTS = {
  ours: { module: 'ours', server: 'h2', label: 'signalwire-client' },
  'ours-h1': { module: 'ours', server: 'h1', label: 'signalwire-client, http/1.1' },
  axios: { module: 'axios', server: 'h2', label: 'axios, keep-alive' },
  fetch: { module: 'fetch', server: 'h2', label: 'fetch' },
  undici: { module: 'undici', server: 'h2', label: 'undici.request' },
  compat: { module: 'compat', server: 'h2', label: '@signalwire/compatibility-api' },
  twilio: { module: 'twilio', server: 'h2', label: 'twilio' },
  vendor: { module: 'vendor', server: 'h2', label: 'vendor REST client’s way' },
  baseline: { module: 'baseline', server: 'h2', label: 'baseline: bare hyper' },
  'baseline-h1': { module: 'baseline', server: 'h1', label: 'baseline, http/1.1' },
}
