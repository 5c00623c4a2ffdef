// How a script starts and ends: its flags, the errors that it prints, and its exit code.
import { parseArgs } from 'node:util'
import { CommandError } from './run.mjs'
import { MissingError } from './toolchain.mjs'

/** An argument, a file or a table that a script cannot use. It ends the script with exit code 2. */
export class InputError extends Error {
  name = 'InputError'
}

/**
 * Runs the action of a script. An InputError or a MissingError prints one line; other errors print
 * all of it.
 */
export async function runScript(action) {
  try {
    await action()
  } catch (error) {
    process.exitCode = error instanceof InputError ? 2 : 1
    printError(error)
  }
}

/** Parses the flags of a script, as `options` of parseArgs. An unknown flag is an InputError. */
export function readFlags(options) {
  try {
    return parseArgs({ options }).values
  } catch (error) {
    throw new InputError(error.message)
  }
}

/** Prints an error: one line if its message is enough. */
export function printError(error) {
  if (error instanceof InputError || error instanceof MissingError) return console.error(error.message)
  if (error instanceof CommandError) return console.error(`${error.output}\n${error.message}`)
  console.error(error)
}
