// Descriptions of values for error messages, in the words of core/src/validate/describe.rs: the
// type and the length. A string or number itself is never shown, because it may be personal data or
// a secret.

/**
 * Describes a value: `nothing`, `null`, `true`, `a number`, `a string of 16 characters`, `an array
 * of 3 items`, `an object of 1 field`, `a Map`.
 */
export function describe(value) {
  if (value === undefined) return 'nothing'
  if (value === null || typeof value === 'boolean') return String(value)
  // JSON cannot represent NaN and the infinities, so they are named.
  if (typeof value === 'number') return Number.isFinite(value) ? 'a number' : describeNumber(value)
  if (typeof value === 'string') return `a string of ${pluralize(countCharacters(value), 'character')}`
  return typeof value === 'object' ? describeObject(value) : `a ${typeof value}`
}

/** Describes the value of a numeric option. A number is shown: `number 0`. */
export const describeNumber = (value) => (typeof value === 'number' ? `number ${value}` : describe(value))

/** Returns the `toString` tag of an object: `Object`, `Array`, `Map`, `AbortSignal`. */
export function typeTagOf(object) {
  return Object.prototype.toString.call(object).slice(8, -1)
}

/** Formats a count: `1 item`, `2 items`. */
export const pluralize = (count, noun) => `${count} ${noun}${count === 1 ? '' : 's'}`

/** Counts the code points of a string, as the core does. */
export function countCharacters(string) {
  let count = 0
  for (const _ of string) count += 1
  return count
}

function describeObject(object) {
  const tag = typeTagOf(object)
  if (tag === 'Object') return `an object of ${pluralize(Object.keys(object).length, 'field')}`
  if (tag === 'Array') return `an array of ${pluralize(object.length, 'item')}`
  return `${/^[AEIO]/.test(tag) ? 'an' : 'a'} ${tag}`
}
