// JSON drops or changes some values without a word: a Map becomes {}, NaN becomes null, a function
// is gone. What the caller wrote and what is sent must not differ, so such a value is refused, with
// its place. A walk of its own costs a quarter to a half of JSON.stringify; a replacer function
// would more than double it.
import { describe, kindOf } from '../text/describe.mjs'
import { pathOf } from '../text/path.mjs'

const HINTS = {
  AbortSignal: 'it belongs in the options, the last argument',
  BigInt: 'send a number or a string',
  Map: 'make an object of it with Object.fromEntries',
  Set: 'spread it into an array',
}

// JSON writes an instance of a class by its fields, and a boxed value as what it holds.
const KEPT = new Set(['Array', 'Boolean', 'Number', 'Object', 'String'])

/**
 * A problem for each part of a value that JSON would lose; `root` is the name of the value itself,
 * empty for a body.
 */
export function findUnserializable(value, root) {
  if (value === undefined) return []
  const finder = new SerializabilityCheck(root)
  try {
    finder.look(value)
  } catch (error) {
    finder.report(undefined, `a getter or toJSON that threw ${error?.name ?? 'something'}`)
  }
  return finder.problems
}

class SerializabilityCheck {
  problems = []
  #root
  #keys = []
  #parents = []

  constructor(root) {
    this.#root = root
  }

  // The walk stops where a getter throws, so then its place is that of the getter.
  report(value, got = describe(value)) {
    const path = pathOf(this.#root, this.#keys) || 'body'
    const hint = HINTS[kindOf(value)]
    this.problems.push({ path, expected: 'a value that JSON can carry', got, ...(hint && { hint }) })
  }

  look(value) {
    switch (typeof value) {
      case 'string':
      case 'boolean':
        break
      case 'number':
        if (!Number.isFinite(value)) this.report(value)
        break
      case 'object':
        if (value !== null) this.#enter(value)
        break
      default:
        this.report(value)
    }
  }

  #enter(object) {
    if (this.#parents.includes(object)) return this.report(object, 'an object that contains itself')
    this.#parents.push(object)
    if (ArrayBuffer.isView(object)) this.report(object)
    else if (typeof object.toJSON === 'function') this.#lookAtForm(object)
    else if (KEPT.has(kindOf(object))) this.#lookAtParts(object)
    else this.report(object)
    this.#parents.pop()
  }

  #lookAtParts(object) {
    if (Array.isArray(object)) for (const index of object.keys()) this.#step(object, index, true)
    else for (const key of Object.keys(object)) this.#step(object, key, false)
  }

  // A field that is undefined is left out, as everybody expects; in an array JSON would make null
  // of it.
  #step(object, key, isItem) {
    this.#keys.push(key)
    const value = object[key]
    if (value !== undefined || isItem) this.look(value)
    this.#keys.pop()
  }

  #lookAtForm(object) {
    const form = object.toJSON(`${this.#keys.at(-1) ?? ''}`)
    if (form === object) this.#lookAtParts(object)
    else if (form === null && object instanceof Date) this.report(object, 'an invalid date')
    else this.look(form)
  }
}
