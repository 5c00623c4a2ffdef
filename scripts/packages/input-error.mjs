// Errors of the input of the packaging scripts, and how they end a script.
import { CommandError } from '../support/run.mjs'

/** An argument, a file or a table that a script cannot use. It ends the script with exit code 2. */
export class InputError extends Error {
  name = 'InputError'
}

/** Runs the action of a script. An InputError prints one line; other errors print all of it. */
export async function runScript(action) {
  try {
    await action()
  } catch (error) {
    process.exitCode = error instanceof InputError ? 2 : 1
    console.error(describe(error))
  }
}

function describe(error) {
  if (error instanceof InputError) return error.message
  if (error instanceof CommandError) return `${error.output}\n${error.message}`
  return error.stack
}
