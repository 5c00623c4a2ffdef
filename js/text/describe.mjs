// Words for a value in an error message. The value itself is shown only where it cannot be a secret.

/** The kind of a value: `nothing`, `null`, `number 7`, `a string`, `an array`, `a Map`. */
export function describe(value) {
  if (value === undefined) return 'nothing'
  if (value === null) return 'null'
  if (typeof value === 'number' || typeof value === 'boolean') return `${typeof value} ${value}`
  if (typeof value !== 'object') return `a ${typeof value}`
  const kind = kindOf(value)
  return kind === 'Object' ? 'an object' : `${/^[AEIO]/.test(kind) ? 'an' : 'a'} ${decapitalise(kind)}`
}

/** What the language calls an object: `Object`, `Array`, `Map`, `AbortSignal`. */
export function kindOf(object) {
  return Object.prototype.toString.call(object).slice(8, -1)
}

function decapitalise(kind) {
  return kind === 'Array' ? 'array' : kind
}
