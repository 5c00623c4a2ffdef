// CPU use of other processes: the busy time of the machine minus that of the processes of the
// benchmark.
import { readdirSync, readFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { setTimeout as sleep } from 'node:timers/promises'

const TICK_MS = 10
const SAMPLE_MS = 150

/**
 * Starts to observe the machine; the returned function returns the share of CPU time that others
 * have used since.
 */
export function watchMachine(root = process.pid) {
  const [start, busy, own] = [performance.now(), busyTicks(), ownTicks(root)]
  return () => {
    const others = busyTicks() - busy - (ownTicks(root) - own)
    const all = ((performance.now() - start) / TICK_MS) * availableParallelism()
    return Math.max(0, others / all)
  }
}

/** Waits until others use no more than a share of the machine, at most for a limited time. */
export async function waitForQuiet(tolerance, patienceMs) {
  for (const end = performance.now() + patienceMs; performance.now() < end; ) {
    const share = watchMachine()
    await sleep(SAMPLE_MS)
    if (share() <= tolerance) return
  }
}

/** The CPU time of the child processes of a process, each with one thread. */
export function childrenNs(pid) {
  const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ').filter(Boolean)
  const times = children.map((child) => readFileSync(`/proc/${child}/schedstat`, 'utf8').split(' ')[0])
  return times.map(Number).reduce((sum, time) => sum + time, 0)
}

// User, nice and system time. Interrupts are excluded: those of the benchmark's packets are counted
// there, without a process.
function busyTicks() {
  const [, user, nice, system] = readFileSync('/proc/stat', 'utf8').split('\n')[0].split(/\s+/).map(Number)
  return user + nice + system
}

/** The CPU time of a process and its descendants. */
function ownTicks(root) {
  const all = processes()
  const ours = new Set([root])
  // A child is listed after its parent unless process ids have wrapped around, so two passes are
  // sufficient.
  for (let pass = 0; pass < 2; pass++) for (const { pid, parent } of all) if (ours.has(parent)) ours.add(pid)
  return all.filter(({ pid }) => ours.has(pid)).reduce((sum, { ticks }) => sum + ticks, 0)
}

function processes() {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(readProcess)
    .filter(Boolean)
}

function readProcess(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    return { pid: Number(pid), parent: Number(fields[1]), ticks: Number(fields[11]) + Number(fields[12]) }
  } catch {
    return undefined // it ended meanwhile
  }
}
