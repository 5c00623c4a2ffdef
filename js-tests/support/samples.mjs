// Values that a type of api/ allows.
import { types } from './api.mjs'

const UUID = '3fa85f64-5717-4562-b3fc-2c963f66afa6'
const FORMATS = {
  uuid: UUID,
  'date-time': '2026-01-02T03:04:05Z',
  date: '2026-01-02',
  uri: 'https://example.com/hook?a=1&b=2',
  email: 'user@example.com',
}
// The first one that matches the limits of a type is used; those with characters that need escapes
// come first.
const TEXTS = [
  'ä "quoted" \\ ☕ & = + %',
  'sample',
  '+15551234567',
  UUID,
  'https://example.com/a',
  'rtmp://example.com/live',
  '0123456789',
  '#1a2b3c',
  '1h30m',
]
const DEEP = 6

/**
 * A valid value of a type, with all fields, or with the required ones only where the type is deeply
 * nested.
 */
export function sample(type, depth = 0) {
  if (typeof type === 'string') return { any: 'anything', null: null, boolean: true }[type]
  const [[kind, rule]] = Object.entries(type)
  return MAKERS[kind](rule, depth)
}

const MAKERS = {
  ref: (name, depth) => sample(types[name], depth + 1),
  nullable: (inner, depth) => sample(inner, depth),
  enum: (values) => values.find((value) => value !== null),
  union: ({ of }, depth) => sample(of[0], depth + 1),
  list: ({ items, min_items = 1 }, depth) =>
    Array.from({ length: min_items }, () => sample(items, depth + 1)),
  integer: numberOf,
  number: numberOf,
  string: textOf,
  object: objectOf,
}

function numberOf({ minimum = 1, above_minimum: above = false }) {
  return above ? minimum + 1 : minimum
}

function textOf({ format, pattern, min_length: least = 0, max_length: most = Number.POSITIVE_INFINITY }) {
  if (FORMATS[format]) return FORMATS[format]
  const fits = (text) =>
    text.length >= least && text.length <= most && (!pattern || new RegExp(pattern, 'u').test(text))
  return TEXTS.find(fits) ?? 'x'.repeat(Math.min(least || 1, most))
}

function objectOf(rule, depth) {
  const fields = Object.entries(fieldsOf(rule)).filter(([, field]) => field.required || depth < DEEP)
  const object = Object.fromEntries(fields.map(([name, field]) => [name, sample(field.type, depth + 1)]))
  const missing = Math.max((rule.min_fields ?? 0) - fields.length, rule.rest && depth < DEEP ? 1 : 0)
  for (let i = 0; i < missing; i++) object[`other_${i}`] = sample(rule.rest, depth + 1)
  return object
}

function fieldsOf({ extends: base, fields }) {
  const inherited = base ? fieldsOf(types[base].object) : {}
  return { ...inherited, ...fields }
}
