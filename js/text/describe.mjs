// Words for a value in an error message, the same as in core/src/validate/describe.rs: its type and
// length. A text or number is never shown, since it may be personal or a secret.

/**
 * `nothing`, `null`, `true`, `a number`, `a string of 16 characters`, `an array of 3 items`, `an
 * object of 1 field`, `a Map`.
 */
export function describe(value) {
  if (value === undefined) return 'nothing'
  if (value === null || typeof value === 'boolean') return String(value)
  // NaN and the infinities, which JSON has no word for.
  if (typeof value === 'number') return Number.isFinite(value) ? 'a number' : describeSetting(value)
  if (typeof value === 'string') return `a string of ${count(lengthOf(value), 'character')}`
  return typeof value === 'object' ? describeObject(value) : `a ${typeof value}`
}

/** The same for an option that takes a number, which is shown: `number 0`. */
export const describeSetting = (value) => (typeof value === 'number' ? `number ${value}` : describe(value))

/** What the language calls an object: `Object`, `Array`, `Map`, `AbortSignal`. */
export function kindOf(object) {
  return Object.prototype.toString.call(object).slice(8, -1)
}

/** `1 item`, `2 items`. */
export const count = (number, name) => `${number} ${name}${number === 1 ? '' : 's'}`

/** The length of a text in code points, as the core counts it. */
export function lengthOf(text) {
  let length = 0
  for (const _ of text) length += 1
  return length
}

function describeObject(object) {
  const kind = kindOf(object)
  if (kind === 'Object') return `an object of ${count(Object.keys(object).length, 'field')}`
  if (kind === 'Array') return `an array of ${count(object.length, 'item')}`
  return `${/^[AEIO]/.test(kind) ? 'an' : 'a'} ${kind}`
}
