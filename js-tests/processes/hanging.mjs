// A test file that starts a sandbox, a command with a child process, and creates a folder, and ends
// as the variable END requests.
import { renameSync, writeFileSync } from 'node:fs'
import { test } from 'node:test'
import { firstLine } from '../../scripts/support/processes.mjs'
import { addCleanup, startProcess, temporaryFolder } from '../support/cleanup.mjs'
import { startSandbox } from '../support/sandbox.mjs'

const HANG = 'setInterval(() => {}, 1000)'
const PARENT = `
const { pid } = require('node:child_process').spawn(process.execPath, ['--eval', '${HANG}'], { stdio: 'ignore' })
console.log(pid)
${HANG}`
const end = process.env.END

const folder = temporaryFolder()
const { caPath } = await startSandbox()
const parent = startProcess(process.execPath, ['--eval', PARENT], { stdio: ['ignore', 'pipe', 'ignore'] })
await firstLine(parent, 'the id of its child')
if (end === 'a cleanup that fails')
  addCleanup('failing', () => {
    throw new Error(end)
  })
// Renamed, so that the report is never read half-written.
const report = JSON.stringify({ file: process.pid, runner: process.ppid, folders: [folder, caPath] })
writeFileSync(`${process.env.REPORT}.part`, report)
renameSync(`${process.env.REPORT}.part`, process.env.REPORT)
if (end === 'a failure before the first test') throw new Error(end)

test('ends', () => {
  if (end === 'a test that fails') throw new Error(end)
  if (end === 'SIGKILL') return new Promise(() => setInterval(() => {}, 1000))
})
