// Child processes that end with this one, whatever ends it: a return, an exception, a signal,
// SIGKILL.
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
 * Starts a command as `spawn` does, in a process group of its own. What it leaves behind when it
 * ends is killed, and all of it when this process ends.
 */
export function start(command, args, options = {}) {
  const child = spawn(command, args, { ...options, ...OWN_GROUP, env: withoutContext(options.env) })
  const { pid } = child
  if (pid === undefined) return child // `error` says why
  tellReaper('add', 'process', pid)
  child.once('exit', () => {
    signalGroup(pid, 'SIGKILL')
    tellReaper('delete', 'process', pid)
  })
  return child
}

/**
 * Asks a command that `start` started to end, kills it when it does not, and resolves when it has
 * ended.
 */
export async function end(child) {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return
  const ended = once(child, 'exit')
  signalGroup(child.pid, 'SIGTERM')
  const timer = setTimeout(() => signalGroup(child.pid, 'SIGKILL'), GRACE_MS)
  await within(END_MS, `${child.spawnfile} to end`, ended).finally(() => clearTimeout(timer))
}

/** The first line that a command prints, which is how servers tell where they listen. */
export async function firstLine(child, what, ms = START_MS) {
  const lines = createInterface({ input: child.stdout })
  const failed = once(child, 'exit').then(([code, signal]) => {
    throw new Error(`${child.spawnfile} ended with ${signal ?? `status ${code}`} before it printed ${what}`)
  })
  const [line] = await within(ms, what, Promise.race([once(lines, 'line'), failed]))
  return line
}

/**
 * Makes a temporary folder that is removed when this process ends, if `removeFolder` has not done
 * so before.
 */
export function makeFolder(prefix) {
  const folder = mkdtempSync(join(tmpdir(), prefix))
  tellReaper('add', 'folder', folder)
  return folder
}

/**
 * Removes a folder that `makeFolder` made. On Windows a process may hold a file for a moment after
 * its end.
 */
export function removeFolder(folder) {
  rmSync(folder, { recursive: true, force: true, maxRetries: 10 })
  tellReaper('delete', 'folder', folder)
}

/**
 * Has this process end with the test runner that started it. What `start` starts does so by itself.
 */
export function endWithRunner() {
  reaper ??= startReaper()
}

function tellReaper(...change) {
  endWithRunner()
  reaper.stdin.write(`${JSON.stringify(change)}\n`)
}

function startReaper() {
  // The test runner marks the processes of test files.
  const runner = process.env.NODE_TEST_CONTEXT?.startsWith('child') ? [process.ppid] : []
  const args = [REAPER, process.pid, ...runner].map(String)
  const child = spawn(process.execPath, args, {
    ...OWN_GROUP,
    env: withoutContext(),
    stdio: ['pipe', 'ignore', 'ignore'],
  })
  child.stdin.on('error', () => {}) // somebody ended it
  child.unref()
  child.stdin.unref()
  return child
}

// Node's test runner marks its children; a test process that starts another test run would report
// to the wrong parent.
function withoutContext(variables = process.env) {
  const { NODE_TEST_CONTEXT: _, ...env } = variables
  return env
}
