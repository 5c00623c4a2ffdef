// Kills the child processes of another process, its owner, and removes the temporary folders of the
// owner, after the owner has exited. It is a separate process because no handler runs after
// SIGKILL.
//
// processes.mjs starts one reaper per owner and writes changes to its stdin, one JSON array per
// line: `["add", "process", 12]`, `["delete", "folder", "/tmp/a"]`. The pipe closes when the owner
// exits. The process of a test file is also killed when its test runner has exited, because its
// results would not be read.
import { rmSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { setTimeout as sleep } from 'node:timers/promises'
import { isAlive, signalGroup } from './group.mjs'

const POLL_MS = 500
const GRACE_MS = 1_000 // time for a sandbox to remove its folder
const [owner, runner] = process.argv.slice(2).map(Number)
const owned = { process: new Set(), folder: new Set() }

if (runner) setInterval(endOrphan, POLL_MS)
for await (const line of createInterface({ input: process.stdin })) {
  const [change, kind, value] = JSON.parse(line)
  owned[kind][change](value)
}
for (const pid of owned.process) signalGroup(pid, 'SIGTERM')
await sleep(owned.process.size ? GRACE_MS : 0)
for (const pid of owned.process) signalGroup(pid, 'SIGKILL')
for (const folder of owned.folder) rmSync(folder, { recursive: true, force: true, maxRetries: 10 })
process.exit()

function endOrphan() {
  if (!isAlive(runner) && isAlive(owner)) process.kill(owner, 'SIGKILL')
}
