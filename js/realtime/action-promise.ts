import { AbortError } from '../core/errors.ts'
import type { Namespace, Style } from './clients/namespace.ts'
import type { RequestOptions } from './session/session.ts'
import { limit } from './wait.ts'

/** The methods of an action as methods of its promise, and its properties as promises. */
type Forwarded<Action> = {
  readonly [Name in Exclude<keyof Action, keyof Namespace<object> | 'toJSON'>]: Action[Name] extends (
    ...args: infer Args
  ) => infer Result
    ? (...args: Args) => Promise<Awaited<Result>>
    : Promise<Action[Name]>
}

/**
 * The promise of an action. In version 3 it resolves when the action has started, otherwise when it
 * has ended. Methods of the action can be called on it: they wait for the start.
 */
export type ActionPromise<Action> = Promise<Action> &
  Forwarded<Action> & {
    /** Resolves when the action has ended. */
    onEnded(): Promise<Action>
  }

/** An action that has begun to start. */
interface Starting {
  readonly style: Style
  onStarted(): Promise<this>
  ended(): Promise<this>
}

/** Returns the promise of an action. `command` is the method that starts it, for messages. */
export function promiseOf<Action extends Starting>(
  command: string,
  action: Action,
  options: RequestOptions = {},
): ActionPromise<Action> {
  const work: Promise<Action> = action.style === 'v3' ? action.onStarted() : action.ended()
  const promise = limit(command, options, work)
  // A program that plays without waiting and closes the client must not end by this rejection.
  work.catch((error) => {
    if (AbortError.is(error) && error.code === 'client_closed') promise.catch(() => {})
  })
  const onStarted = () => silence(promise, action.onStarted())
  const properties: PropertyDescriptorMap = {
    ...forwards(action, onStarted),
    onStarted: { value: onStarted },
    onEnded: { value: () => silence(promise, action.ended()) },
    ended: { value: () => silence(promise, action.ended()) },
  }
  // The properties are those of the type, which is computed from the class.
  return Object.defineProperties(promise, properties) as ActionPromise<Action>
}

// The caller awaits another promise of the same action, so the failure of the first one is known.
function silence<Value>(promise: Promise<unknown>, other: Promise<Value>): Promise<Value> {
  promise.catch(() => {})
  return other
}

function forwards(action: object, onStarted: () => Promise<object>): PropertyDescriptorMap {
  return Object.fromEntries(
    namesOf(action).map((name) => {
      const read = async () => Reflect.get(await onStarted(), name)
      const call = async (...args: unknown[]) => {
        const started = await onStarted()
        return Reflect.apply(Reflect.get(started, name), started, args)
      }
      return [name, isMethod(action, name) ? { value: call } : { get: read, configurable: true }]
    }),
  )
}

const caches = new WeakMap<object, readonly string[]>()

// The names of an action, of its class and of the classes that it extends, without `Object` and
// without the listeners of `Namespace`.
function namesOf(action: object): readonly string[] {
  const prototype = Object.getPrototypeOf(action)
  const cached = caches.get(prototype)
  if (cached) return cached
  const chain = prototypesOf(prototype).slice(0, -2)
  const own = 'controlId' in action ? ['controlId'] : []
  const names = new Set([...own, ...chain.flatMap((object) => Object.getOwnPropertyNames(object))])
  for (const name of ['constructor', 'toJSON']) names.delete(name)
  caches.set(prototype, [...names])
  return [...names]
}

function prototypesOf(object: object | null): object[] {
  return object ? [object, ...prototypesOf(Object.getPrototypeOf(object))] : []
}

function isMethod(object: object | null, name: string): boolean {
  const owner = prototypesOf(object).find((candidate) => Object.hasOwn(candidate, name))
  return typeof Object.getOwnPropertyDescriptor(owner, name)?.value === 'function'
}
