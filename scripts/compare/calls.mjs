// The main job, a list of 50 rooms, by each client in a process of its own; the processes take turns.
import { fork } from 'node:child_process'
import { at } from '../support/paths.mjs'
import { median } from './median.mjs'

const ROUNDS = 9
const NAMES = ['ours', 'axios']

/** The median milliseconds per call, on the clock and of the client process's CPU, for each client. */
export async function measureCalls(sandbox, inFlight) {
  const clients = Object.fromEntries(NAMES.map((name) => [name, startClient(name, sandbox)]))
  await fill(clients.ours)
  const rounds = { ours: [], axios: [] }
  for (let round = -1; round < ROUNDS; round++)
    for (const name of NAMES) {
      const measured = await ask(clients[name], { inFlight })
      if (round >= 0) rounds[name].push(measured) // the first round warms up connections and compilers
    }
  for (const { child } of Object.values(clients)) child.disconnect()
  return { latency: medians(rounds, 'latency'), cpu: medians(rounds, 'cpu') }
}

function startClient(name, { variables }) {
  const child = fork(at('scripts/compare/client.mjs'), [name], { env: { ...process.env, ...variables } })
  return { child, failure: failureOf(child) }
}

const fill = (client) => ask(client, { rooms: 50 })

async function ask({ child, failure }, message) {
  child.send(message)
  const answer = new Promise((resolve) => child.once('message', resolve))
  return Promise.race([answer, failure])
}

/** Rejects when a client ends with an error. */
function failureOf(child) {
  return new Promise((_, reject) => {
    child.once('exit', (code) => code && reject(new Error(`a client ended with status ${code}`)))
  })
}

const medians = (rounds, key) =>
  Object.fromEntries(NAMES.map((name) => [name, median(rounds[name].map((measured) => measured[key]))]))
