// Process groups: a command together with everything that it started.
import { spawnSync } from 'node:child_process'

const isWindows = process.platform === 'win32'

/**
 * The options with which `spawn` puts a command into a group of its own. Windows has no groups,
 * only trees.
 */
export const OWN_GROUP = { detached: !isWindows }

/**
 * Sends a signal to a command and everything that it started; nothing happens when all of it has
 * ended.
 */
export function signalGroup(pid, signal) {
  if (isWindows) return spawnSync('taskkill', ['/pid', String(pid), '/t', '/f'], { stdio: 'ignore' })
  try {
    process.kill(-pid, signal)
  } catch (error) {
    if (error.code !== 'ESRCH') throw error
  }
}

/** Whether a process is there. */
export function isAlive(pid) {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return error.code === 'EPERM'
  }
}
