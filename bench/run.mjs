// npm run bench: every client does the same jobs against nginx on this machine. Prints a table,
// writes JSON and a chart. Compare ratios only: client and server share the machine, and absolute
// numbers vary.

import { randomBytes, randomUUID } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { at } from '../scripts/support/paths.mjs'
import { MissingError } from '../scripts/support/toolchain.mjs'
import { describeMachine } from './measure/host.mjs'
import { measureJob } from './measure/rounds.mjs'
import { readOptions } from './options.mjs'
import { NEW_ROOM } from './plan.mjs'
import { prepare } from './prepare.mjs'
import { drawChart } from './report/chart.mjs'
import { printSummary } from './report/summary.mjs'
import { printTable } from './report/table.mjs'
import { checkServer, startServer } from './server/nginx.mjs'
import { measureIdle } from './start/idle.mjs'
import { measureStart } from './start/start.mjs'

const options = readOptions()
try {
  await checkServer()
  if (options.build) await prepare()
  await bench()
} catch (error) {
  console.error(error instanceof MissingError ? error.message : (error.output ?? error))
  process.exit(1) // clients that still run must not keep it waiting
}

async function bench() {
  const credentials = { project: randomUUID(), token: `PT${randomBytes(24).toString('hex')}` }
  const server = await startServer(credentials)
  try {
    report(await measureAll({ ...server, ...credentials, body: NEW_ROOM }))
  } finally {
    await server.close()
  }
}

async function measureAll(space) {
  const result = { machine: describeMachine(), date: new Date().toISOString(), options }
  if (options.only.includes('start')) result.start = await measureStart(space)
  if (options.only.includes('idle')) result.idle = await measureIdle(space)
  if (!options.only.includes('calls')) return result
  result.calls = []
  for (const job of options.jobs) {
    const records = await measureJob(job, options, space)
    printTable(job, records)
    result.calls.push(...records)
  }
  return result
}

function report(result) {
  printSummary(result)
  const folder = at(options.out)
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'results.json'), `${JSON.stringify(result, null, 1)}\n`)
  if (result.calls) writeFileSync(join(folder, 'chart.svg'), drawChart(result.calls))
  console.log(`\nwritten to ${options.out}`)
}
