import { median } from '../../scripts/support/median.mjs'

const MEASURES = ['mainUs', 'processUs', 'serverUs', 'loopP99Ms', 'p50Ms', 'p99Ms']

/**
 * The median of each measure over the rounds; for memory the peak, for requests served by the
 * process the 99th percentile of all rounds. Empty if no round is valid.
 */
export function medians(rounds) {
  if (rounds.length === 0) return {}
  const middle = (read) => median(rounds.map(read))
  return {
    perSecond: middle(({ calls, seconds }) => calls / seconds),
    ...Object.fromEntries(MEASURES.map((name) => [name, middle((round) => round[name])])),
    peakMb: Math.max(...rounds.map(({ peakMb }) => peakMb)),
    servedP99Ms: percentile(
      rounds.flatMap(({ servedMs }) => servedMs),
      0.99,
    ),
  }
}

function percentile(values, share) {
  const sorted = values.sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]
}
