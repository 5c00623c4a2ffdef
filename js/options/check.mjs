import { describe, describeSetting } from '../text/describe.mjs'
import { nearest } from '../text/nearest.mjs'
import { pathOf } from '../text/path.mjs'

/**
 * What is wrong with options: names that no rule knows and values that their rule refuses, under
 * `root`. An undefined value is no value.
 */
export function checkOptions(options, rules, root = '') {
  const problems = []
  for (const [name, value] of Object.entries(options)) {
    const path = pathOf(root, [name])
    if (!Object.hasOwn(rules, name)) problems.push({ path, ...unknown(name, rules) })
    else if (value !== undefined && !rules[name].test(value))
      problems.push({ path, ...refused(rules[name], value) })
  }
  return problems
}

function refused({ expected, isNumber }, value) {
  return { expected, got: isNumber ? describeSetting(value) : describe(value) }
}

function unknown(name, rules) {
  const names = Object.keys(rules)
  const meant = nearest(name, names)
  const hint = meant ? `did you mean "${meant}"?` : `known are ${names.join(', ')}`
  return { expected: 'a known option', got: 'an unknown one', hint }
}
