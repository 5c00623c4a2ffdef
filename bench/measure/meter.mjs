// The cost of a process, from counters of the kernel.
import { readFileSync, writeFileSync } from 'node:fs'
import { monitorEventLoopDelay } from 'node:perf_hooks'

// The histogram counts milliseconds above this between two turns; with 10, shorter delays are
// rarely recorded.
const RESOLUTION_MS = 1

/**
 * Starts to measure this process; the returned function ends it, and divides the cost by the number
 * of calls.
 */
export function startMeter() {
  forgetPeak()
  const loop = monitorEventLoopDelay({ resolution: RESOLUTION_MS })
  loop.enable()
  const [main, all] = [mainThreadNs(), process.cpuUsage()]
  return (calls) => {
    const { user, system } = process.cpuUsage(all)
    const mainUs = (mainThreadNs() - main) / 1000
    loop.disable()
    return {
      mainUs: mainUs / calls,
      processUs: (user + system) / calls,
      busyMs: (user + system) / 1000,
      loopP99Ms: Math.max(0, loop.percentile(99) / 1e6 - RESOLUTION_MS),
      peakMb: peakMb(),
    }
  }
}

/** The CPU time of the JavaScript thread. */
function mainThreadNs() {
  return Number(readFileSync(`/proc/self/task/${process.pid}/schedstat`, 'utf8').split(' ')[0])
}

/**
 * Resets the peak memory counter of the kernel to the current resident memory (proc(5),
 * clear_refs).
 */
function forgetPeak() {
  writeFileSync('/proc/self/clear_refs', '5')
}

function peakMb() {
  return Number(/VmHWM:\s+(\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))[1]) / 1024
}
