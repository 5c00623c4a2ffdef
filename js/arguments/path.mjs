import { describe } from '../text/describe.mjs'

/**
 * A problem for each path value that is neither text nor number. What the text may be is the core's
 * to say.
 */
export function checkPathValues(values, operation) {
  const problems = []
  values.forEach((value, index) => {
    if (typeof value === 'string' || Number.isFinite(value)) return
    const path = `path.${nameOf(index - values.length, operation())}`
    problems.push({ path, expected: 'a string', got: describe(value) })
  })
  return problems
}

// Counted from the end: the account that begins a compatibility path comes from the credentials,
// not from an argument. A call command has no value in its path; its one argument is the id of the
// call.
function nameOf(fromEnd, { path }) {
  return [...path.matchAll(/\{(\w+)\}/g)].at(fromEnd)?.[1] ?? 'id'
}
