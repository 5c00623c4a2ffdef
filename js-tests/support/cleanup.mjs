// Cleanup at the end of a test file.
import { basename } from 'node:path'
import { after } from 'node:test'
import { end, endWithRunner, makeFolder, removeFolder, start } from '../../scripts/support/processes.mjs'
import { pending, within } from '../../scripts/support/wait.mjs'

const CLEANUP_MS = 30_000
const FILE_MS = 10 * 60_000

const cleanups = []
endWithRunner()
after(cleanUp)
setTimeout(giveUp, FILE_MS).unref()

/**
 * Calls `action` when the test file ends. Cleanups run in reverse order, because later ones may use
 * what earlier ones created; hooks of `after` run in the opposite order. Each of them runs, also if
 * another one fails or hangs.
 */
export function addCleanup(what, action) {
  cleanups.push({ what, action })
}

/** Starts a command like `start` of scripts/support, and ends it with the test file. */
export function startProcess(command, args, options) {
  const child = start(command, args, options)
  addCleanup(`${basename(command)} to end`, () => end(child))
  return child
}

/** A folder that is removed when the test file ends. */
export function temporaryFolder() {
  const folder = makeFolder('signalwire-client-')
  addCleanup(`removing ${folder}`, () => removeFolder(folder))
  return folder
}

async function cleanUp() {
  const errors = []
  for (const { what, action } of cleanups.reverse())
    await within(CLEANUP_MS, what, (async () => action())()).catch((error) => errors.push(error))
  if (errors.length) throw new AggregateError(errors, errors.map(({ message }) => message).join('\n'))
}

/**
 * Ends a file that hangs outside of its tests, for which not every version of the test runner has a
 * limit.
 */
function giveUp() {
  const resources = process.getActiveResourcesInfo().join(', ')
  console.error(`not done after ${FILE_MS / 1000} s; waiting for ${pending().join(', ') || resources}`)
  process.exit(1)
}
