import type { Calls } from '../core/calls.ts'
import { Resource } from '../core/resource.ts'
import { Api } from '../generated/index.ts'

/**
 * Makes automocks of Vitest and Jest complete: `vi.mock('signalwire-client')` without a factory.
 * They read classes and leave getters out, so that `client.video` would be undefined. Each class
 * gets a base with the prototypes of its groups as values, which the getters hide from programs.
 * Elsewhere it does nothing.
 */
export function prepareAutomock(): void {
  const { VITEST, JEST_WORKER_ID } = process.env
  // No operation is called, so that no client is needed.
  if (VITEST || JEST_WORKER_ID) addGroups(new Api({} as Calls))
}

/** Adds the base to the class of a group, and returns the prototype of the class. */
function addGroups(group: Resource): object {
  const prototype = Object.getPrototypeOf(group)
  const base = Object.create(Object.getPrototypeOf(prototype))
  for (const [name, { get }] of Object.entries(Object.getOwnPropertyDescriptors(prototype))) {
    const child = get && read(group, get)
    if (get && child instanceof Resource) addGroup(prototype, base, name, get, addGroups(child))
  }
  Object.setPrototypeOf(prototype, base)
  return prototype
}

// The getters of names that do not exist throw.
function read(group: Resource, get: () => unknown): unknown {
  try {
    return get.call(group)
  } catch {
    return undefined
  }
}

// Jest finds the name in the base and reads it from the prototype, whose getter needs an instance.
function addGroup(prototype: object, base: object, name: string, get: () => unknown, value: object): void {
  const getter = function (this: object) {
    return Object.hasOwn(this, 'constructor') ? value : get.call(this)
  }
  Object.defineProperty(prototype, name, { get: getter, configurable: true })
  Object.defineProperty(base, name, { value, configurable: true, writable: true })
}
