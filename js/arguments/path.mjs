import { describe } from '../text/describe.mjs'

/**
 * Returns a problem for each path value that is neither a string nor a number. The core checks the
 * content of the strings.
 */
export function checkPathValues(values, operation) {
  const problems = []
  values.forEach((value, index) => {
    if (typeof value === 'string' || Number.isFinite(value)) return
    const path = `path.${parameterName(index - values.length, operation())}`
    problems.push({ path, expected: 'a string', got: describe(value) })
  })
  return problems
}

// The index counts from the end, because the account at the start of a compatibility path comes
// from the credentials and is not an argument. The path of a call command has no parameter; its one
// argument is the id of the call.
function parameterName(indexFromEnd, { path }) {
  return [...path.matchAll(/\{(\w+)\}/g)].at(indexFromEnd)?.[1] ?? 'id'
}
