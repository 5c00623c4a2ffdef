// Problems as sentences, in the core's words, so that it does not matter on which side one was
// found.
import { ConfigError, ValidationError } from './classes.mjs'

/** The error of a call whose arguments cannot be sent. */
export function invalidArguments(problems, { name, method, path }) {
  const message = `${name} was not sent: ${tell(problems)}`
  return new ValidationError(message, { code: 'invalid_arguments', operation: name, method, path, problems })
}

/** The error of options with which nothing can be made. `owner` is what they were passed to. */
export function invalidOptions(problems, owner) {
  return new ConfigError(`${owner}: ${tell(problems)}`, { code: 'invalid_options', problems })
}

function tell([{ path, expected, got, hint }, ...more]) {
  const parts = [`${path}: expected ${expected}, got ${got}`]
  if (hint) parts.push(`; ${hint}`)
  if (more.length) parts.push(` (and ${more.length} more)`)
  const sentence = parts.join('')
  return sentence.endsWith('?') ? sentence : `${sentence}.`
}
