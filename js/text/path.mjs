// Paths of problems, in the format of core/src/validate/value_path.rs. A key that the caller chose
// may be a phone number, an e-mail address or a token, so a key is shown only if it looks like a
// field name.
import { countCharacters, pluralize } from './describe.mjs'

// Some field names of the API end like this: `DateCreated<`, `Parameter1.Name`.
const NAME = /^([a-z_][\w-]{0,39})([<>]|\.(?:Name|Value))?$/i

// Parts of API tokens, signing keys, browser tokens and legacy API tokens.
const SECRET = /(?:^|-)PT\w|PT\w{8}|PSK_|eyJ|(?:^|-)(?=[A-Za-z]*\d)[A-Za-z\d]{24,}(?=-|$)/

/** Formats the path of a value below a root. Field names are strings, array indexes are numbers. */
export function formatPath(root, keys) {
  const path = root + keys.map(formatKey).join('')
  return path.startsWith('.') ? path.slice(1) : path
}

function formatKey(key) {
  if (typeof key === 'number') return `[${key}]`
  const [, name, suffix] = NAME.exec(key) ?? []
  if (name === undefined || SECRET.test(name))
    return `[a key of ${pluralize(countCharacters(key), 'character')}]`
  return suffix ? `["${key}"]` : `.${key}`
}
