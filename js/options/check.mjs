import { describe, describeNumber } from '../text/describe.mjs'
import { nearest } from '../text/nearest.mjs'
import { formatPath } from '../text/path.mjs'

/**
 * Returns the problems of options: unknown names and values that violate their rule. Paths start at
 * `root`. An undefined value counts as absent.
 */
export function checkOptions(options, rules, root = '') {
  const problems = []
  for (const [name, value] of Object.entries(options)) {
    const path = formatPath(root, [name])
    if (!Object.hasOwn(rules, name)) problems.push({ path, ...unknownOption(name, rules) })
    else if (value !== undefined && !rules[name].test(value))
      problems.push({ path, ...invalidValue(rules[name], value) })
  }
  return problems
}

function invalidValue({ expected, isNumber }, value) {
  return { expected, got: isNumber ? describeNumber(value) : describe(value) }
}

function unknownOption(name, rules) {
  const names = Object.keys(rules)
  const suggestion = nearest(name, names)
  const hint = suggestion ? `did you mean "${suggestion}"?` : `known are ${names.join(', ')}`
  return { expected: 'a known option', got: 'an unknown one', hint }
}
