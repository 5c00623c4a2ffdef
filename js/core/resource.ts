import type { CallArguments } from './arguments.ts'
import type { Calls } from './calls.ts'
import { ConfigError } from './errors.ts'
import type { RequestOptions } from './options.ts'
import type { PagePromise } from './page.ts'
import type { ResultPromise } from './promise.ts'
import { captureStack } from './stack.ts'

type ResourceClass<Group extends Resource> = new (calls: Calls) => Group

let callsOf: (resource: Resource) => Calls
let childOf: <Group extends Resource>(resource: Resource, Class: ResourceClass<Group>) => Group

/** A group of operations, created by a client. Each has one instance, created on first use. */
export class Resource {
  #calls: Calls
  #children = new Map<ResourceClass<Resource>, Resource>()

  /** @internal */
  constructor(calls: Calls) {
    this.#calls = calls
  }

  static {
    callsOf = (resource) => (#calls in Object(resource) ? resource.#calls : throwDetached())
    childOf = (resource, Class) => {
      const known = resource.#children.get(Class)
      const instance = known instanceof Class ? known : new Class(resource.#calls)
      resource.#children.set(Class, instance)
      return instance
    }
  }
}

/**
 * Returns the arguments after the `count` parameters of a method. They are passed on so that they
 * are rejected instead of ignored; a rest parameter would be part of the declared signature.
 *
 * @internal
 */
export function rest(all: ArrayLike<unknown>, count: number): unknown[] {
  return Array.prototype.slice.call(all, count)
}

/**
 * Calls an operation. `others` are the arguments after the last parameter of the method.
 *
 * @internal
 */
export function call<Data>(
  resource: Resource,
  index: number,
  path: string[],
  args: CallArguments,
  options: RequestOptions | undefined,
  others: unknown[],
): ResultPromise<Data> {
  return callsOf(resource).call(index, { ...args, path, others }, options, captureStack(call))
}

/**
 * Calls an operation that lists. `items` is the field of a page that contains its items.
 *
 * @internal
 */
export function page<Item, Page>(
  resource: Resource,
  index: number,
  items: string,
  path: string[],
  query: unknown,
  options: RequestOptions | undefined,
  others: unknown[],
): PagePromise<Item, Page> {
  return callsOf(resource).list(index, items, { path, query, others }, options, captureStack(page))
}

/**
 * Returns the instance of a child group of a resource.
 *
 * @internal
 */
export function child<Group extends Resource>(resource: Resource, Class: ResourceClass<Group>): Group {
  return childOf(resource, Class)
}

/**
 * Throws the error of a getter for a wrong group name. `paths` are the paths of the likely groups.
 *
 * @internal
 */
export function misplaced(resource: Resource, name: string, ...paths: string[]): never {
  const groups = paths.map((path) => `client.${path}`)
  const last = groups.pop()
  const list = groups.length ? `${groups.join(', ')} or ${last}` : last
  const error = new ConfigError(`client.${name} does not exist: use ${list}.`, { code: 'unknown_resource' })
  Error.captureStackTrace?.(error, getterOf(resource, name.slice(name.lastIndexOf('.') + 1)))
  throw error
}

function getterOf(object: object, name: string): () => unknown {
  const getter = Object.getOwnPropertyDescriptor(object, name)?.get
  return getter ?? getterOf(Object.getPrototypeOf(object), name)
}

function throwDetached(): never {
  const message = [
    'A method was called without its object, as in const { list } = client.fabric.addresses; list().',
    'Call it as client.fabric.addresses.list(), or pass (...values) => client.fabric.addresses.list(...values).',
  ]
  throw new ConfigError(message.join(' '), { code: 'detached_method' })
}
