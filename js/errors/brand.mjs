// Recognition of errors. A process may contain several copies of this package (ESM beside CommonJS,
// 2 versions). `instanceof` by prototype fails between copies; a registered symbol does not.

const BRAND = Symbol.for('signalwire-client.error')

/**
 * Sets the names of classes and, under the registered symbol, the names of their base classes. Base
 * classes must be branded first.
 */
export function brand(classes) {
  for (const [name, { prototype }] of Object.entries(classes)) {
    const names = [...(prototype[BRAND] ?? []), name]
    Object.defineProperty(prototype, 'name', { value: name, writable: true, configurable: true })
    Object.defineProperty(prototype, BRAND, { value: Object.freeze(names) })
  }
}

/** Whether a value is an instance of a class, or of the class of that name in another copy. */
export function isBranded({ prototype }, value) {
  if (!Object.hasOwn(prototype, BRAND)) return Object.prototype.isPrototypeOf.call(prototype, value)
  const names = value?.[BRAND]
  return Array.isArray(names) && names.includes(prototype.name)
}
