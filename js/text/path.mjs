// Paths of problems, written as core/src/validate/place.rs writes them. A key that the caller chose
// may be a phone number, an e-mail address or a token, so only what reads as the name of a field is
// shown.
import { count, lengthOf } from './describe.mjs'

// Some names of the API end like this: `DateCreated<`, `Parameter1.Name`.
const NAME = /^([a-z_][\w-]{0,39})([<>]|\.(?:Name|Value))?$/i

// Parts of API tokens, of signing keys, of browser tokens, and of older API tokens.
const SECRET = /(?:^|-)PT\w|PT\w{8}|PSK_|eyJ|(?:^|-)(?=[A-Za-z]*\d)[A-Za-z\d]{24,}(?=-|$)/

/** The path of a value below a root: keys are texts, indexes of an array are numbers. */
export function pathOf(root, steps) {
  const path = root + steps.map(stepOf).join('')
  return path.startsWith('.') ? path.slice(1) : path
}

function stepOf(key) {
  if (typeof key === 'number') return `[${key}]`
  const [, name, ending] = NAME.exec(key) ?? []
  if (name === undefined || SECRET.test(name)) return `[a key of ${count(lengthOf(key), 'character')}]`
  return ending ? `["${key}"]` : `.${key}`
}
