// Child processes and temporary folders that are removed when this process ends: by return,
// exception, signal or SIGKILL.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { OWN_GROUP, signalGroup } from './group.mjs'
import { within } from './wait.mjs'

const REAPER = fileURLToPath(new URL('./reaper.mjs', import.meta.url))
const GRACE_MS = 5_000
const END_MS = 20_000
const START_MS = 60_000

let reaper

/**
 * Starts a command as `spawn` does, in a new process group. The group is killed when the command
 * ends or when this process ends.
 */
export function start(command, args, options = {}) {
  const child = spawn(command, args, { ...options, ...OWN_GROUP, env: withoutContext(options.env) })
  const { pid } = child
  if (pid === undefined) return child // the event `error` contains the reason
  notifyReaper('add', 'process', pid)
  child.once('exit', () => {
    signalGroup(pid, 'SIGKILL')
    notifyReaper('delete', 'process', pid)
  })
  return child
}

/**
 * Terminates a command that `start` started, kills it after a grace period; resolves at its exit.
 */
export async function end(child) {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return
  const ended = once(child, 'exit')
  signalGroup(child.pid, 'SIGTERM')
  const timer = setTimeout(() => signalGroup(child.pid, 'SIGKILL'), GRACE_MS)
  await within(END_MS, `${child.spawnfile} to end`, ended).finally(() => clearTimeout(timer))
}

/** Resolves with the first line that a command prints. Servers print their address in it. */
export async function firstLine(child, description, ms = START_MS) {
  const lines = createInterface({ input: child.stdout })
  const failed = once(child, 'exit').then(([code, signal]) => {
    throw new Error(
      `${child.spawnfile} exited with ${signal ?? `status ${code}`} before it printed ${description}`,
    )
  })
  const [line] = await within(ms, description, Promise.race([once(lines, 'line'), failed]))
  return line
}

/** Creates a temporary folder, which is removed when this process ends at the latest. */
export function makeFolder(prefix) {
  const folder = mkdtempSync(join(tmpdir(), prefix))
  notifyReaper('add', 'folder', folder)
  return folder
}

/**
 * Removes a folder that `makeFolder` created. It retries, because on Windows files of a process
 * stay locked for a moment after its exit.
 */
export function removeFolder(folder) {
  rmSync(folder, { recursive: true, force: true, maxRetries: 10 })
  notifyReaper('delete', 'folder', folder)
}

/** Ends this process when its test runner ends. `start` and `makeFolder` do the same. */
export function endWithRunner() {
  reaper ??= startReaper()
}

function notifyReaper(...change) {
  endWithRunner()
  reaper.stdin.write(`${JSON.stringify(change)}\n`)
}

function startReaper() {
  // The test runner sets this variable for the processes of test files.
  const runner = process.env.NODE_TEST_CONTEXT?.startsWith('child') ? [process.ppid] : []
  const args = [REAPER, process.pid, ...runner].map(String)
  const child = spawn(process.execPath, args, {
    ...OWN_GROUP,
    env: withoutContext(),
    stdio: ['pipe', 'ignore', 'ignore'],
  })
  child.stdin.on('error', () => {}) // the reaper was killed
  child.unref()
  child.stdin.unref()
  return child
}

// The test runner of Node sets NODE_TEST_CONTEXT. A child process that inherits it and runs tests
// would report to the wrong parent.
function withoutContext(variables = process.env) {
  const { NODE_TEST_CONTEXT: _, ...env } = variables
  return env
}
