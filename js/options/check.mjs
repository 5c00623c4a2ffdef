import { describe } from '../text/describe.mjs'
import { nearest } from '../text/nearest.mjs'

/** What is wrong with options: names that no rule knows and values that their rule refuses. An undefined value is no value. */
export function checkOptions(options, rules) {
  const problems = []
  for (const [name, value] of Object.entries(options)) {
    if (!Object.hasOwn(rules, name)) problems.push(unknown(name, rules))
    else if (value !== undefined && !rules[name].test(value))
      problems.push({ path: name, expected: rules[name].expected, got: describe(value) })
  }
  return problems
}

function unknown(name, rules) {
  const names = Object.keys(rules)
  const meant = nearest(name, names)
  const hint = meant ? `did you mean "${meant}"?` : `known are ${names.join(', ')}`
  return { path: shown(name), expected: 'a known option', got: 'an unknown one', hint }
}

// A value in the place of a name may be a secret. No option is called like that, so it is not repeated.
function shown(name) {
  return /^[a-z_$][\w$]{0,31}$/i.test(name) ? name : `(a name of ${name.length} characters)`
}
