// What all clients with an API token check in their options.
import type { Problem } from '../core/errors.ts'
import { checkOptions, type Rule } from '../core/option-rules.ts'

// Their names in SignalWire's packages and in Twilio's.
const OTHER_NAMES: Readonly<Record<string, string>> = {
  host: 'space',
  space: 'host',
  baseUrl: 'host',
  signalwireSpaceUrl: 'space',
  accountSid: 'project',
  authToken: 'token',
  contexts: 'topics',
}

// Absent ones are read from the environment. An explicit undefined most likely comes from a
// variable that is not set, and the value of another project from the environment would then be
// wrong.
const NEVER_UNDEFINED = ['project', 'token', 'space', 'credentials']

/**
 * Returns the problems of the options of a client, with the right names of options that other
 * packages name differently.
 *
 * @internal
 */
export function findProblems(
  options: Record<string, unknown>,
  rules: Readonly<Record<string, Rule>>,
): Problem[] {
  const problems = checkOptions(options, rules).map((problem) => withOtherName(problem, rules))
  return [...problems, ...findUndefined(options, rules)]
}

function withOtherName(problem: Problem, rules: object): Problem {
  const name = Object.hasOwn(OTHER_NAMES, problem.path) ? String(OTHER_NAMES[problem.path]) : ''
  const isUnknown = Object.hasOwn(rules, name) && !Object.hasOwn(rules, problem.path)
  return isUnknown ? { ...problem, hint: `did you mean "${name}"?` } : problem
}

function findUndefined(options: Record<string, unknown>, rules: object): Problem[] {
  return NEVER_UNDEFINED.filter(
    (name) => Object.hasOwn(rules, name) && name in options && options[name] === undefined,
  ).map((path) => {
    return { path, expected: 'a value', got: 'undefined', hint: 'is the variable that it comes from set?' }
  })
}
