// Errors that list problems. The messages have the format of the core, which finds other problems
// of the same arguments and options.
import { ConfigError, ValidationError } from './classes.mjs'

/** The error of a call with invalid arguments. */
export function invalidArguments(problems, { name, method, path }) {
  const message = `${name} was not sent: ${format(problems)}`
  return new ValidationError(message, { code: 'invalid_arguments', operation: name, method, path, problems })
}

/** The error of invalid options. `owner` is the class or function that they were passed to. */
export function invalidOptions(problems, owner) {
  return new ConfigError(`${owner}: ${format(problems)}`, { code: 'invalid_options', problems })
}

function format([{ path, expected, got, hint }, ...more]) {
  const parts = [`${path}: expected ${expected}, got ${got}`]
  if (hint) parts.push(`; ${hint}`)
  if (more.length) parts.push(` (and ${more.length} more)`)
  const sentence = parts.join('')
  return sentence.endsWith('?') ? sentence : `${sentence}.`
}
