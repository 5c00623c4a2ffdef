// How objects that hold a secret show themselves. The secret is not among their properties, but a
// reader should see that it is there.

/** The key of the method by which Node asks an object for its picture. */
export const INSPECT = Symbol.for('nodejs.util.inspect.custom')

/** The picture of an object: its class and what may be known of it. */
export function formatInspect(name, facts, options, inspect) {
  return `${name} ${inspect(facts, options)}`
}
