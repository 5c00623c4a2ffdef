// How objects that hold a secret show themselves. The secret is not among their properties; the picture says so to the reader.

/** The key of the method by which Node asks an object for its picture. */
export const INSPECT = Symbol.for('nodejs.util.inspect.custom')

const token = { [INSPECT]: () => '[redacted]' }

/** The picture of an object: its class, its public facts, and that it has a token. */
export function picture(name, facts, options, inspect) {
  return `${name} ${inspect({ ...facts, token }, options)}`
}
