// Process groups: a command and all its descendants.
import { spawnSync } from 'node:child_process'

const isWindows = process.platform === 'win32'

/** Options of `spawn` that create a process group. Windows has process trees instead of groups. */
export const OWN_GROUP = { detached: !isWindows }

/** Sends a signal to all processes of a group. Does nothing if all have exited. */
export function signalGroup(pid, signal) {
  if (isWindows) return spawnSync('taskkill', ['/pid', String(pid), '/t', '/f'], { stdio: 'ignore' })
  try {
    process.kill(-pid, signal)
  } catch (error) {
    if (error.code !== 'ESRCH') throw error
  }
}

/** Whether a process exists. */
export function isAlive(pid) {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return error.code === 'EPERM'
  }
}
