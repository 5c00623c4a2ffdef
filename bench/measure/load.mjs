import { createHistogram } from 'node:perf_hooks'

/**
 * Keeps `inFlight` calls in flight for `ms` milliseconds; returns the number of calls, the elapsed
 * time and the latencies.
 */
export async function load(call, inFlight, ms) {
  const latencies = createHistogram()
  const start = performance.now()
  const end = start + ms
  let calls = 0
  const lane = async () => {
    for (let begin = performance.now(); begin < end; ) {
      await call()
      const now = performance.now()
      latencies.record(Math.max(1, Math.round((now - begin) * 1e6)))
      begin = now
      calls++
    }
  }
  await Promise.all(Array.from({ length: inFlight }, lane))
  const latency = { p50Ms: latencies.percentile(50) / 1e6, p99Ms: latencies.percentile(99) / 1e6 }
  return { calls, seconds: (performance.now() - start) / 1000, latency }
}
