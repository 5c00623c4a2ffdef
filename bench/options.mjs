// The flags of npm run bench.
import { parseArgs } from 'node:util'
import { CLIENTS, JOBS, LOADS } from './plan.mjs'

const FLAGS = {
  jobs: Object.keys(JOBS).join(),
  'in-flight': LOADS.join(),
  clients: Object.keys(CLIENTS).join(),
  rounds: '5',
  'round-ms': '600',
  'settle-ms': '150',
  'warm-up-ms': '2500',
  'patience-ms': '10000',
  tolerance: '0.05',
  only: 'calls,start,idle',
  out: 'artefacts/bench',
}

export const USAGE = `npm run bench -- ${Object.entries(FLAGS)
  .map(([name, value]) => `[--${name} ${value}]`)
  .join(' ')} [--no-build]`

/** Reads the flags, each with its default. */
export function readOptions(args = process.argv.slice(2)) {
  const strings = Object.entries(FLAGS).map(([name, value]) => [name, { type: 'string', default: value }])
  const options = { ...Object.fromEntries(strings), build: { type: 'boolean', default: true } }
  const { values } = parseArgs({ args, options, allowNegative: true })
  return {
    jobs: values.jobs.split(','),
    loads: values['in-flight'].split(',').map(Number),
    clients: values.clients.split(','),
    rounds: Number(values.rounds),
    roundMs: Number(values['round-ms']),
    settleMs: Number(values['settle-ms']),
    warmUpMs: Number(values['warm-up-ms']),
    patienceMs: Number(values['patience-ms']),
    tolerance: Number(values.tolerance),
    only: values.only.split(','),
    out: values.out,
    build: values.build,
  }
}
