import { captureStack } from './call/stack.mjs'
import { ConfigError } from './errors.mjs'

let callsOf
let childrenOf

/**
 * A group of operations. The generated classes extend it; each has one instance, created on first
 * use.
 */
export class Resource {
  #calls
  #children = new Map()

  constructor(calls) {
    this.#calls = calls
  }

  static {
    callsOf = (resource) => (isResource(resource) ? resource.#calls : throwDetached())
    childrenOf = (resource) => resource.#children
    const isResource = (value) => Object(value) === value && #calls in value
  }
}

/**
 * Calls an operation. `others` are the arguments after the last parameter of the method; they are
 * passed on so that they can be rejected instead of ignored.
 */
export function call(resource, index, path, args, options, others) {
  return callsOf(resource).call(index, Object.assign(args, { path, others }), options, captureStack(call))
}

/** Calls an operation that lists. `items` is the field of a page that contains its items. */
export function page(resource, index, items, path, query, options, others) {
  return callsOf(resource).list(index, items, { path, query, others }, options, captureStack(page))
}

/** Returns the instance of a child group of a resource. */
export function child(resource, Class) {
  const children = childrenOf(resource)
  const instance = children.get(Class) ?? new Class(callsOf(resource))
  children.set(Class, instance)
  return instance
}

/**
 * Throws the error of a getter for a wrong group name. `paths` are the paths of the likely groups.
 */
export function misplaced(resource, name, ...paths) {
  const groups = paths.map((path) => `client.${path}`)
  const last = groups.pop()
  const list = groups.length ? `${groups.join(', ')} or ${last}` : last
  const error = new ConfigError(`client.${name} does not exist: use ${list}.`, { code: 'unknown_resource' })
  Error.captureStackTrace?.(error, getterOf(resource, name.split('.').at(-1)))
  throw error
}

function getterOf(object, name) {
  const own = Object.getOwnPropertyDescriptor(object, name)
  return own ? own.get : getterOf(Object.getPrototypeOf(object), name)
}

function throwDetached() {
  const message = [
    'A method was called without its object, as in const { list } = client.fabric.addresses; list().',
    'Call it as client.fabric.addresses.list(), or pass (...values) => client.fabric.addresses.list(...values).',
  ]
  throw new ConfigError(message.join(' '), { code: 'detached_method' })
}
