// How errors are recognised. A process may hold several copies of this package (ESM beside
// CommonJS, two versions), and a plain `instanceof` fails between copies; a registered symbol does
// not.

const BRAND = Symbol.for('signalwire-client.error')

/**
 * Gives classes their names and, under the registered symbol, the names of the classes above them.
 * Base classes come first.
 */
export function brand(classes) {
  for (const [name, { prototype }] of Object.entries(classes)) {
    const names = [...(prototype[BRAND] ?? []), name]
    Object.defineProperty(prototype, 'name', { value: name, writable: true, configurable: true })
    Object.defineProperty(prototype, BRAND, { value: Object.freeze(names) })
  }
}

/**
 * Whether a value is an instance of the class, or of the class of the same name in another copy.
 */
export function isBranded({ prototype }, value) {
  if (!Object.hasOwn(prototype, BRAND)) return Object.prototype.isPrototypeOf.call(prototype, value)
  const names = value?.[BRAND]
  return Array.isArray(names) && names.includes(prototype.name)
}
