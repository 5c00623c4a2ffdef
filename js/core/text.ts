// Descriptions of values for error messages, in the words of core/src/validate/describe.rs: the
// type and the length. A string or number itself is never shown, because it may be personal data or
// a secret.

/** The key of the method that `util.inspect` of Node.js calls. */
export const INSPECT: unique symbol = Symbol.for('nodejs.util.inspect.custom')

/** The function that `util.inspect` passes to that method. */
export type Inspect = (value: unknown, options: object) => string

/** The text of an object for `util.inspect`: the name of its class, and what `toJSON` returns. */
export function inspectJson(value: { toJSON(): unknown }, options: object, inspect: Inspect): string {
  return `${value.constructor.name} ${inspect(value.toJSON(), options)}`
}

/** Returns the properties of a value of unknown type; of null and undefined there are none. */
export function fieldsOf(value: unknown): Readonly<Record<PropertyKey, unknown>> {
  return Object(value)
}

/**
 * Describes a value: `nothing`, `null`, `true`, `a number`, `a string of 16 characters`, `an array
 * of 3 items`, `an object of 1 field`, `a Map`.
 */
export function describe(value: unknown): string {
  if (value === undefined) return 'nothing'
  if (value === null || typeof value === 'boolean') return String(value)
  // JSON cannot represent NaN and the infinities, so they are named.
  if (typeof value === 'number') return Number.isFinite(value) ? 'a number' : describeNumber(value)
  if (typeof value === 'string') return `a string of ${pluralize(countCharacters(value), 'character')}`
  return typeof value === 'object' ? describeObject(value) : `a ${typeof value}`
}

/** Describes the value of a numeric option. A number is shown: `number 0`. */
export function describeNumber(value: unknown): string {
  return typeof value === 'number' ? `number ${value}` : describe(value)
}

/** Returns the `toString` tag of an object: `Object`, `Array`, `Map`, `AbortSignal`. */
export function typeTagOf(object: unknown): string {
  return Object.prototype.toString.call(object).slice(8, -1)
}

function describeObject(object: object): string {
  const tag = typeTagOf(object)
  if (tag === 'Object') return `an object of ${pluralize(Object.keys(object).length, 'field')}`
  if (Array.isArray(object)) return `an array of ${pluralize(object.length, 'item')}`
  return `${/^[AEIO]/.test(tag) ? 'an' : 'a'} ${tag}`
}

const pluralize = (count: number, noun: string) => `${count} ${noun}${count === 1 ? '' : 's'}`

// Counts code points, as the core does.
function countCharacters(string: string): number {
  let count = 0
  for (const _ of string) count += 1
  return count
}

// Paths of problems, in the format of core/src/validate/value_path.rs. A key that the caller chose
// may be a phone number, an e-mail address or a token, so a key is shown only if it looks like a
// field name. Some field names of the API end like this: `DateCreated<`, `Parameter1.Name`.
const NAME = /^([a-z_][\w-]{0,39})([<>]|\.(?:Name|Value))?$/i

// Parts of API tokens, signing keys, browser tokens and legacy API tokens.
const SECRET = /(?:^|-)PT\w|PT\w{8}|PSK_|eyJ|(?:^|-)(?=[A-Za-z]*\d)[A-Za-z\d]{24,}(?=-|$)/

/** Formats the path of a value below a root. Field names are strings, array indexes are numbers. */
export function formatPath(root: string, keys: readonly (string | number)[]): string {
  const path = root + keys.map(formatKey).join('')
  return path.startsWith('.') ? path.slice(1) : path
}

function formatKey(key: string | number): string {
  if (typeof key === 'number') return `[${key}]`
  const [, name, suffix] = NAME.exec(key) ?? []
  if (name === undefined || SECRET.test(name))
    return `[a key of ${pluralize(countCharacters(key), 'character')}]`
  return suffix ? `["${key}"]` : `.${key}`
}

/** Returns the known name that is most similar to a mistyped one, or undefined if none is. */
export function nearest(name: string, known: readonly string[]): string | undefined {
  const limit = Math.max(2, Math.ceil(name.length / 3))
  const ranked = known
    .map((candidate) => ({ candidate, distance: distance(name.toLowerCase(), candidate.toLowerCase()) }))
    .filter(({ distance }) => distance <= limit)
    .sort((a, b) => a.distance - b.distance)
  return ranked[0]?.candidate
}

// The Levenshtein distance: the number of characters to add, delete or replace.
function distance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, column) => column)
  for (let i = 0; i < from.length; i++) row = nextRow(row, from[i], to)
  return row.at(-1) ?? 0
}

function nextRow(
  [corner = 0, ...above]: readonly number[],
  character: string | undefined,
  to: string,
): number[] {
  const row = [corner + 1]
  let diagonal = corner
  above.forEach((up, column) => {
    const replaced = diagonal + (character === to[column] ? 0 : 1)
    diagonal = up
    row.push(Math.min(replaced, up + 1, (row[column] ?? 0) + 1))
  })
  return row
}

/** The message of a thrown value, which may not be convertible to a string. */
export function messageOf(error: unknown): string {
  try {
    return String(fieldsOf(error).message ?? error)
  } catch {
    return 'it threw an unprintable value'
  }
}
