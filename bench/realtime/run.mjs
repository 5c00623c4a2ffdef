// npm run bench:realtime: each client does the same jobs, each in its own process, in turns,
// against a sender in Rust, or with `--no-rust` against a slower one in JavaScript. Compare ratios
// only: client and sender share the machine.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { at } from '../../scripts/support/paths.mjs'
import { run } from '../../scripts/support/run.mjs'
import { describeMachine } from '../measure/host.mjs'
import { CLIENTS, CREDENTIALS, JOBS } from './plan.mjs'
import { measureReconnect } from './reconnect.mjs'
import { buildSender, startSender } from './sender.mjs'
import { medians, printTable } from './table.mjs'

const JOB_MS = 120_000

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '3' },
    jobs: { type: 'string', default: Object.keys(JOBS).join() },
    clients: { type: 'string', default: Object.keys(CLIENTS).join() },
    sessions: { type: 'string', default: '1000' },
    reconnect: { type: 'boolean', default: true },
    build: { type: 'boolean', default: true },
    rust: { type: 'boolean', default: true },
    out: { type: 'string', default: 'artefacts/bench-realtime' },
  },
  allowNegative: true,
})

if (values.build && values.rust) await buildSender()
const sender = await startSender({ isRust: values.rust })
const OPTIONS = { ...CREDENTIALS, host: sender.host, logLevel: 'silent' }
const SESSIONS = { ...OPTIONS, sessions: Number(values.sessions) }
const ENV = { ...process.env, NODE_EXTRA_CA_CERTS: sender.ca }
try {
  const rounds = await measureAll(values.jobs.split(','), values.clients.split(','))
  const reconnect = values.reconnect && (await measureReconnect('ours', SESSIONS, ENV, sender.child))
  report(rounds, reconnect)
} finally {
  await sender.close()
}

async function measureAll(jobs, clients) {
  const rounds = []
  for (let round = 0; round < Number(values.rounds); round++)
    for (const job of jobs)
      for (const client of clients) rounds.push({ job, client, ...(await measure(client, job)) })
  return rounds
}

async function measure(client, job) {
  const args = [
    '--expose-gc',
    at('bench/realtime/client.mjs'),
    client,
    job,
    JSON.stringify(job === 'idle' ? SESSIONS : OPTIONS),
  ]
  return JSON.parse(await run(process.execPath, args, { env: ENV, limitMs: JOB_MS }))
}

function report(rounds, reconnect) {
  const results = { medians: medians(rounds), reconnect, rounds }
  const result = { machine: describeMachine(), date: new Date().toISOString(), ...results }
  printTable(result.medians)
  if (reconnect)
    console.log(`\n${values.sessions} clients, relay away for 10 s: ${JSON.stringify(reconnect)}`)
  mkdirSync(at(values.out), { recursive: true })
  writeFileSync(join(at(values.out), 'results.json'), `${JSON.stringify(result, null, 1)}\n`)
}
