// Collects everything that is reachable from a value by property, name or symbol, own or inherited,
// getters included.

const DEPTH = 8

/**
 * All strings and numbers in a value, and the sources of its functions. Methods are not called:
 * some reveal the token by design.
 */
export function describeAll(value) {
  const found = []
  const seen = new Set()
  visit(value, DEPTH)
  return found.join('\n')

  function visit(one, depth) {
    if (!isObject(one)) return found.push(String(one))
    if (seen.has(one) || depth === 0) return
    seen.add(one)
    found.push(Object.prototype.toString.call(one))
    if (typeof one === 'function') found.push(Function.prototype.toString.call(one))
    if (one instanceof Map || one instanceof Set) for (const item of [...one].flat()) visit(item, depth - 1)
    for (const [key, inner] of propertiesOf(one)) {
      found.push(String(key))
      visit(inner, depth - 1)
    }
  }
}

function* propertiesOf(object) {
  for (let owner = object; owner; owner = Object.getPrototypeOf(owner))
    for (const key of Reflect.ownKeys(owner)) yield [key, read(owner, key, object)]
}

function read(owner, key, receiver) {
  try {
    return Reflect.get(owner, key, receiver)
  } catch (error) {
    return error
  }
}

const isObject = (value) => (typeof value === 'object' && value !== null) || typeof value === 'function'
