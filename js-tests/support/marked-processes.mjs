// Runs test files in separate processes, and finds all their descendants.
import { spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { at } from '../../scripts/support/paths.mjs'
import { run } from '../../scripts/support/run.mjs'
import { addCleanup, temporaryFolder } from './cleanup.mjs'

const LIMIT_MS = 120_000
const POLL_MS = 100
// Starts the test runner as npm test does.
const SCRIPT = `import { run } from ${JSON.stringify(at('scripts/support/run.mjs'))}
await run(process.execPath, ['--test', process.argv[1]])`

/**
 * Runs a test file, given by its path in the repository; with `script` a script starts the test
 * runner. Resolves once the file has written the JSON file that the variable REPORT names.
 */
export async function startMarked(file, { script = false, variables = {} } = {}) {
  const report = join(temporaryFolder(), 'report.json')
  // Descendants inherit the environment, so this finds all of them.
  const mark = randomUUID()
  const { NODE_TEST_CONTEXT: _, ...env } = { ...process.env, ...variables, REPORT: report, MARK: mark }
  const runner = script ? ['--input-type=module', '--eval', SCRIPT] : ['--test']
  const root = spawn(process.execPath, [...runner, at(file)], { env, stdio: 'ignore' })
  addCleanup('killing what a run left', async () => {
    for (const pid of await findMarked(mark)) process.kill(pid, 'SIGKILL')
  })
  await until(() => existsSync(report), 'the report of a test file')
  return { mark, root, facts: JSON.parse(readFileSync(report, 'utf8')) }
}

/** Resolves when all processes of a run have ended. */
export async function allGone({ mark }) {
  let left
  const find = async () => {
    left = await findMarked(mark)
    return left.length === 0
  }
  await until(find, () => `the end of ${left.length} processes`)
}

/** The ids of the processes that have a mark in their environment. */
export const findMarked = (mark) => (process.platform === 'linux' ? findInProc(mark) : findByPs(mark))

function findInProc(mark) {
  const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name))
  return pids.filter((pid) => environmentOf(pid).includes(`MARK=${mark}`)).map(Number)
}

function environmentOf(pid) {
  try {
    return readFileSync(`/proc/${pid}/environ`, 'latin1')
  } catch {
    return '' // it has ended
  }
}

async function findByPs(mark) {
  const lines = (await run('ps', ['-Eww', '-Ao', 'pid,command'])).split('\n')
  return lines.filter((line) => line.includes(`MARK=${mark}`)).map((line) => Number.parseInt(line, 10))
}

async function until(isSo, what) {
  const end = performance.now() + LIMIT_MS
  while (!(await isSo())) {
    if (performance.now() > end)
      throw new Error(`waited ${LIMIT_MS / 1000} s for ${typeof what === 'function' ? what() : what}`)
    await sleep(POLL_MS)
  }
}
