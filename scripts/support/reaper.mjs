// Ends the processes of another process, its owner, and removes its temporary folders, once the
// owner is gone, however it ended: after a SIGKILL no handler of the owner runs.
//
// processes.mjs starts one reaper for each owner and tells it through a pipe what there is, a JSON
// array a line: `["add", "process", 12]`, `["delete", "folder", "/tmp/a"]`. The pipe ends with the
// owner. A test file is also ended when the test runner that started it is gone, because nobody
// would read its results.
import { rmSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { setTimeout as sleep } from 'node:timers/promises'
import { isAlive, signalGroup } from './group.mjs'

const POLL_MS = 500
const GRACE_MS = 1_000 // a sandbox removes its folder
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
