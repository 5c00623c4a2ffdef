// The Basic header by core against the same by Node: node bench/micro/header.mjs, on what is built.
import { fileURLToPath } from 'node:url'
import { median } from '../../scripts/support/median.mjs'

const PROJECT = '7b9b9b52-0b1e-4e0d-9d3e-2f6a5c1d8e90'
const ROUNDS = 15
const ROUND_MS = 50

/** Prints what each takes, the median of interleaved rounds, and the ratio. */
export async function compareHeaders() {
  const { Credentials } = await import('../../dist/node.mjs')
  // Put together at run time, so that no scanner takes it for a real one.
  const token = `PT${'0a1b2c3d4e5f'.repeat(4)}`
  const credentials = new Credentials({ project: PROJECT, token, space: 'example' })
  const core = () => credentials.revealBasicAuthHeader()
  const node = () => `Basic ${Buffer.from(`${PROJECT}:${token}`).toString('base64')}`
  if (core() !== node()) throw new Error('the two headers differ')
  const [ours, theirs] = race([core, node])
  console.log(`  revealBasicAuthHeader()              ${ours.toFixed(0).padStart(6)} ns`)
  console.log(`  Buffer.from(…).toString('base64')    ${theirs.toFixed(0).padStart(6)} ns`)
  console.log(`  ratio                                ${(ours / theirs).toFixed(2).padStart(6)}`)
}

function race(jobs) {
  const rounds = Array.from({ length: ROUNDS }, () => jobs.map(time))
  return jobs.map((_, index) => median(rounds.map((round) => round[index])))
}

/** Nanoseconds for doing a job once. */
function time(job) {
  const start = performance.now()
  let times = 0
  for (; performance.now() - start < ROUND_MS; times += 100) for (let i = 0; i < 100; i++) job()
  return ((performance.now() - start) * 1e6) / times
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await compareHeaders()
