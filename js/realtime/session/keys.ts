// Fields of the wire, which are in snake_case, as camelCase. The rules are those of the vendor's
// client, so that programs written for it read the same objects.

// The arrays whose items are converted. Other arrays pass unchanged.
const CONVERTED_ARRAYS = new Set(['updated', 'layers', 'members', 'recordings', 'playbacks'])

// The names of the protocol are few, but a server can send any number of others.
const MAX_CACHED_NAMES = 2000
const camelNames = new Map<string, string>()

/**
 * Converts the fields of an object of the wire to camelCase, in nested objects as well. A number
 * whose name ends with `At` is a time in seconds and becomes a `Date`. Of arrays, only the items of
 * `updated`, `layers`, `members`, `recordings` and `playbacks` are converted.
 */
export function toCamel<Result = Record<string, unknown>>(value: object): Result {
  const converted: Record<string, unknown> = {}
  for (const [key, field] of Object.entries(value)) converted[camelName(key)] = convert(key, field)
  // The caller names the type, which the server decides.
  return converted as Result
}

/** Converts the name of one field: `room_session_id` becomes `roomSessionId`. */
export function camelName(name: string): string {
  if (!name.includes('_')) return name
  let converted = camelNames.get(name)
  if (converted === undefined) {
    converted = name.split('_').map(capitalize).join('')
    if (camelNames.size < MAX_CACHED_NAMES) camelNames.set(name, converted)
  }
  return converted
}

function capitalize(part: string, index: number): string {
  const first = part.trim().charAt(0)
  return (index === 0 ? first.toLowerCase() : first.toUpperCase()) + part.slice(1).toLowerCase()
}

function convert(key: string, field: unknown): unknown {
  if (Array.isArray(field)) return CONVERTED_ARRAYS.has(key) ? field.map(convertItem) : field
  if (typeof field === 'object' && field !== null) return toCamel(field)
  return camelName(key).endsWith('At') ? toDate(field) : field
}

function convertItem(item: unknown): unknown {
  if (typeof item === 'string') return camelName(item)
  return typeof item === 'object' && item !== null ? toCamel(item) : item
}

function toDate(seconds: unknown): unknown {
  const date = new Date(Number(seconds) * 1000)
  return seconds === undefined || Number.isNaN(date.getTime()) ? seconds : date
}
