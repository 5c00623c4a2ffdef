import { captureStack } from './call/stack.mjs'
import { ConfigError } from './errors.mjs'

let callsOf
let childrenOf

/**
 * A group of operations. The generated classes extend it; one object of each is made, when it is
 * first used.
 */
export class Resource {
  #calls
  #children = new Map()

  constructor(calls) {
    this.#calls = calls
  }

  static {
    callsOf = (resource) => (isResource(resource) ? resource.#calls : refuseDetached())
    childrenOf = (resource) => resource.#children
    const isResource = (value) => Object(value) === value && #calls in value
  }
}

/**
 * Calls an operation. `others` are arguments after the last one of a method: none may be dropped
 * silently.
 */
export function call(resource, index, path, given, options, others) {
  return callsOf(resource).call(index, Object.assign(given, { path, others }), options, captureStack(call))
}

/** Calls an operation that lists; `items` is the field of a page that holds its items. */
export function page(resource, index, items, path, query, options, others) {
  return callsOf(resource).list(index, items, { path, query, others }, options, captureStack(page))
}

/** The group of this class below a resource. */
export function child(resource, Class) {
  const children = childrenOf(resource)
  const made = children.get(Class) ?? new Class(callsOf(resource))
  children.set(Class, made)
  return made
}

/**
 * Throws the error of a getter whose name no group has; `places` are the paths of the groups that
 * are meant.
 */
export function misplaced(resource, name, ...places) {
  const all = places.map((place) => `client.${place}`)
  const last = all.pop()
  const list = all.length ? `${all.join(', ')} or ${last}` : last
  const error = new ConfigError(`client.${name} does not exist: use ${list}.`, { code: 'unknown_resource' })
  Error.captureStackTrace?.(error, getterOf(resource, name.split('.').at(-1)))
  throw error
}

function getterOf(object, name) {
  const own = Object.getOwnPropertyDescriptor(object, name)
  return own ? own.get : getterOf(Object.getPrototypeOf(object), name)
}

function refuseDetached() {
  const message = [
    'A method was called without its object, as in const { list } = client.fabric.addresses; list().',
    'Call it as client.fabric.addresses.list(), or pass (...values) => client.fabric.addresses.list(...values).',
  ]
  throw new ConfigError(message.join(' '), { code: 'detached_method' })
}
