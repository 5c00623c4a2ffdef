import { startPair } from './process.mjs'

/**
 * Makes many calls in rounds over HTTP/2; returns the counts of the server, and the memory of the
 * client process after each round and garbage collection.
 */
export async function soak({ calls, rounds, inFlight }) {
  const pair = await startPair({ protocol: 'h2', calls })
  const resident = []
  const failures = []
  const start = performance.now()
  try {
    for (let round = 0; round < rounds; round++) {
      const from = Math.round((calls * round) / rounds)
      const to = Math.round((calls * (round + 1)) / rounds)
      const { residentMb, ...latencies } = await pair.run({ from, to, inFlight })
      resident.push(residentMb)
      failures.push(latencies.failures)
    }
    const seconds = (performance.now() - start) / 1000
    return {
      calls,
      inFlight,
      seconds,
      resident: flatness(resident),
      failed: sum(failures),
      ...(await pair.count()),
    }
  } finally {
    pair.end()
  }
}

/** Makes all calls in one turn of the event loop; returns how they ended. */
export async function burst({ protocol, calls, delayMs, files }) {
  const pair = await startPair({ protocol, calls, delayMs, files })
  try {
    const { failures, ...latencies } = await pair.run({ from: 0, to: calls, inFlight: calls })
    return {
      protocol,
      calls,
      delayMs,
      files,
      failures,
      failed: sum([failures]),
      ...latencies,
      ...(await pair.count()),
    }
  } finally {
    pair.end()
  }
}

// The first 20 % are the warm-up. Medians, because a single round may coincide with a temporary
// peak.
function flatness(resident) {
  const fifth = Math.max(1, Math.floor(resident.length / 5))
  const warmMb = median(resident.slice(fifth, 2 * fifth))
  const endMb = median(resident.slice(-fifth))
  return { warmMb, endMb, mostMb: Math.max(...resident) }
}

const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)]
const sum = (failures) => failures.flatMap(Object.values).reduce((all, count) => all + count, 0)
