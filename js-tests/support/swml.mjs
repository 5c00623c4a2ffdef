// SWML documents generated from api/: one for each verb, each property and each location that
// accepts a variable.
import { types } from './api.mjs'

const VARIABLE = 'SWML.Variable'
const VARIABLES = ['%{call.from}', '${prompt_value}', 'https://%{host}/a.mp3']
const TEXTS = ['text', 'https://example.com/a.mp3', '1h30m', 'prompt:short', 'ring:us', '12', '']

/**
 * `{ path, document }` for each location: valid documents, and in `wrong` documents with one
 * invalid value at the path.
 */
export function documentsOf(root) {
  const walk = new Walk()
  walk.visit({ ref: root }, (document) => document, '')
  return walk
}

class Walk {
  right = []
  wrong = []
  #seen = new Set()

  visit(kind, around, path) {
    const [name, rule] = parts(kind)
    if (name === 'ref') this.#named(rule, around, path)
    else if (name === 'union') this.#union(rule.of, around, path)
    else if (name === 'nullable') this.visit(rule, around, path)
    else if (name === 'object') this.#object(rule, around, path)
    else if (name === 'list') this.visit(rule.items, (value) => around([value]), `${path}[0]`)
    else this.right.push({ path, document: around(sample(kind)) })
  }

  // A named type has the same contents everywhere, so each is visited once.
  #named(name, around, path) {
    if (name === VARIABLE) {
      for (const value of VARIABLES) this.right.push({ path, document: around(value) })
    } else if (!this.#seen.has(name)) {
      this.#seen.add(name)
      this.visit(types[name], around, path)
    }
  }

  #union(of, around, path) {
    for (const choice of of) this.visit(choice, around, path)
    const [value, variable, ...more] = of
    const isScalar = ['boolean', 'integer', 'number', 'enum'].includes(parts(value)[0])
    if (isScalar && variable?.ref === VARIABLE && !more.length)
      for (const wrong of ['no such value', { no: 'scalar' }, []])
        this.wrong.push({ path, document: around(wrong) })
  }

  #object(object, around, path) {
    const { fields, rest } = merged(object)
    const least = sampleObject(object)
    const all = Object.entries(fields).map(([name, field]) => [name, sample(field.type)])
    this.right.push({ path, document: around(Object.fromEntries(all)) })
    for (const [name, field] of Object.entries(fields))
      this.visit(field.type, (value) => around({ ...least, [name]: value }), path ? `${path}.${name}` : name)
    if (rest) this.visit(rest, (value) => around({ ...least, another: value }), `${path}.another`)
    else this.wrong.push({ path: `${path}.no_such_field`, document: around({ ...least, no_such_field: 1 }) })
  }
}

function parts(kind) {
  return typeof kind === 'string' ? [kind] : Object.entries(kind)[0]
}

function sample(kind) {
  const [name, rule] = parts(kind)
  const makers = {
    any: () => ({ any: 'thing' }),
    null: () => null,
    boolean: () => true,
    integer: () => rule.minimum ?? rule.maximum ?? 1,
    number: () => rule.minimum ?? rule.maximum ?? 0.5,
    string: () => TEXTS.find((text) => fits(rule, text)),
    enum: () => rule[0],
    list: () => Array.from({ length: rule.min_items ?? 0 }, () => sample(rule.items)),
    object: () => sampleObject(rule),
    union: () => sample(rule.of[0]),
    nullable: () => sample(rule),
    ref: () => sample(types[rule]),
  }
  return makers[name]()
}

function fits({ pattern, min_length = 0 }, text) {
  return text.length >= min_length && (!pattern || new RegExp(pattern, 'u').test(text))
}

function sampleObject(object) {
  const { fields, min_fields = 0 } = merged(object)
  const required = Object.entries(fields).filter(([, field]) => field.required)
  const others = Object.entries(fields).filter(([, field]) => !field.required)
  const chosen = [...required, ...others.slice(0, Math.max(0, min_fields - required.length))]
  return Object.fromEntries(chosen.map(([name, field]) => [name, sample(field.type)]))
}

/** An object with the fields of the type that it extends. */
function merged({ extends: base, fields, ...more }) {
  const inherited = base ? merged(types[base].object) : {}
  return { ...inherited, ...more, fields: { ...inherited.fields, ...fields } }
}
