// The clients and jobs of the benchmark, and the targets.
import { randomBytes, randomUUID } from 'node:crypto'

/** Credentials of the form that clients check; the sender accepts any. */
export const CREDENTIALS = { project: randomUUID(), token: `PT${randomBytes(24).toString('hex')}` }

/** The measured clients: modules of `clients/`. */
export const CLIENTS = {
  'vendor-4': '@signalwire/realtime-api 4.2.1',
  'vendor-3': '@signalwire/realtime-api 3.13.0',
  ws: 'bare ws',
  ours: 'signalwire-client',
}

/** The jobs with their measures and the title of each. */
export const JOBS = {
  events: {
    mainUs: 'main-thread CPU per event, µs',
    processUs: 'process CPU per event, µs',
    perSecond: 'events per second',
    loopP99Ms: 'event loop delay p99, ms',
  },
  read: { readUs: 'main-thread CPU per event whose content is read, µs' },
  requests: { p50Us: 'request p50, µs' },
  memory: { growthMb: 'peak growth with a sleeping listener, MB' },
  idle: { sessionKb: 'idle session, KB' },
}

/** The targets: a measure, the other client, and the ratio of ours to it. */
export const TARGETS = [
  ['mainUs', 'vendor-4', 1 / 25],
  ['mainUs', 'ws', 1 / 4],
  ['processUs', 'vendor-4', 1 / 6],
  ['processUs', 'ws', 0.8],
  ['perSecond', 'vendor-4', 5],
  ['perSecond', 'ws', 1.5],
  ['p50Us', 'ws', 1.1],
  ['loopP99Ms', 'vendor-4', 1 / 5],
  ['sessionKb', 'vendor-4', 0.4],
  ['growthMb', 'vendor-4', 1 / 3],
]
