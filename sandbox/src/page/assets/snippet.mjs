// A request as code with this client.

const WIDTH = 44
const IS_NAME = /^[A-Za-z_$][\w$]*$/

/**
 * Returns the program that makes the call, or null for a request that matches no operation. `call`
 * has the arguments: `path` values, then `query` and `body`, which are objects or null.
 */
export function snippetOf({ operation, call }) {
  if (!operation || !call) return null
  const { path, query, body } = call
  const values = [...path, ...[body, query].filter((value) => value != null && Object.keys(value).length > 0)]
  const text = values.map((value) => literal(value, '')).join(', ')
  return `import { SignalWire } from 'signalwire-client'

const client = new SignalWire()
const result = await client.${operation}(${text})
console.log(result)
`
}

/** Returns a JSON value as a literal, on one line if it fits. */
export function literal(value, indent) {
  if (typeof value === 'string') return quoted(value)
  if (value === null || typeof value !== 'object') return String(value)
  const parts = Array.isArray(value)
    ? value.map((item) => literal(item, `${indent}  `))
    : Object.entries(value).map(([name, item]) => `${nameOf(name)}: ${literal(item, `${indent}  `)}`)
  return join(parts, indent, Array.isArray(value) ? ['[', ']', ''] : ['{', '}', ' '])
}

function join(parts, indent, [open, close, space]) {
  if (parts.length === 0) return open + close
  const line = open + space + parts.join(', ') + space + close
  if (indent.length + line.length <= WIDTH && !line.includes('\n')) return line
  return `${open}\n${parts.map((part) => `${indent}  ${part},\n`).join('')}${indent}${close}`
}

const nameOf = (name) => (IS_NAME.test(name) ? name : quoted(name))

function quoted(text) {
  const json = JSON.stringify(text)
  return text.includes("'") ? json : `'${json.slice(1, -1).replaceAll('\\"', '"')}'`
}
