// The plan of the benchmark: jobs, loads and clients.

/** The size of the JSON of a room, and of a page of 50 rooms, as in the real API. */
export const SIZES = { room: 600, list: 30_000, rooms: 50 }

const isRoom = (data, id) => data.id === id
const isPage = (data) => data.data.length === SIZES.rooms

/**
 * The jobs: the required contents of a response and, where they differ between jobs, the call,
 * clients and loads. During a job with `servedPerSecond` a `node:http` server in the process of the
 * client serves this number of requests per second.
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

/** The body of the POST: validation checks each field. */
export const NEW_ROOM = {
  name: 'standup',
  display_name: 'Stand-up',
  description: 'Every morning, ten minutes',
  max_members: 12,
  quality: '1080p',
  layout: 'grid-responsive',
  record_on_start: false,
}

/** The measured clients: a module of `clients/`, and the server that it calls. */
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
