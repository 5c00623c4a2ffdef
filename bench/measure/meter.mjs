// What a process costs, as the kernel counts it.
import { readFileSync, writeFileSync } from 'node:fs'
import { monitorEventLoopDelay } from 'node:perf_hooks'

// The histogram counts milliseconds beyond this between two turns; with 10 a delay of less than
// that is seldom seen.
const RESOLUTION_MS = 1

/**
 * Begins to measure this process; the function that it gives back ends it, and spreads the cost
 * over so many calls.
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

/** The time that the thread of JavaScript was on a core. */
function mainThreadNs() {
  return Number(readFileSync(`/proc/self/task/${process.pid}/schedstat`, 'utf8').split(' ')[0])
}

/** Lets the kernel's peak begin anew at what is resident now (proc(5), clear_refs). */
function forgetPeak() {
  writeFileSync('/proc/self/clear_refs', '5')
}

function peakMb() {
  return Number(/VmHWM:\s+(\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))[1]) / 1024
}
