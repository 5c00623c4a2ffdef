// Compares two implementations.
import { median } from '../../scripts/support/median.mjs'

const ROUNDS = 15
const ROUND_MS = 50

/** Prints the time of two implementations, the median of interleaved rounds, and their ratio. */
export function compare(ways) {
  const names = Object.keys(ways)
  const rounds = Array.from({ length: ROUNDS }, () => names.map((name) => time(ways[name])))
  const [ours, theirs] = names.map((_, index) => median(rounds.map((round) => round[index])))
  console.log(`  ${names[0].padEnd(44)}${ours.toFixed(0).padStart(6)} ns`)
  console.log(`  ${names[1].padEnd(44)}${theirs.toFixed(0).padStart(6)} ns`)
  console.log(`  ${'ratio'.padEnd(44)}${(ours / theirs).toFixed(2).padStart(6)}`)
}

/** Nanoseconds per run of a job. */
function time(job) {
  const start = performance.now()
  let times = 0
  for (; performance.now() - start < ROUND_MS; times += 100) for (let i = 0; i < 100; i++) job()
  return ((performance.now() - start) * 1e6) / times
}
