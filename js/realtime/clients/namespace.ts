import { formatProblems } from '../../core/error-factories.ts'
import { type Problem, ValidationError } from '../../core/errors.ts'
import { callback, isRecord } from '../../core/option-rules.ts'
import { atCaller } from '../../core/stack.ts'
import { describe, nearest } from '../../core/text.ts'
import { startAtProgram } from '../invalid-arguments.ts'
import { type Listener, Listeners } from '../session/listeners.ts'
import type { Session } from '../session/session.ts'

/**
 * When the promise of an action resolves: in version 3 when it has started, in version 4 and in
 * `RealtimeClient` (`native`) when it has ended.
 */
export type Style = 'v3' | 'v4' | 'native'

/** Ends a subscription. */
export type Stop = () => Promise<void>

/**
 * The base of namespaces, and of objects with listeners. `Events` maps the names of events, as
 * version 3 has them, to the argument of their listeners.
 */
export abstract class Namespace<Events extends object> {
  #session: Session
  #style: Style
  #listeners: Listeners<Events>

  /** @internal */
  constructor(session: Session, style: Style) {
    this.#session = session
    this.#style = style
    this.#listeners = new Listeners((error, event) => session.reportListenerError(error, event))
  }

  /** @internal The session that the requests are sent over. */
  get session(): Session {
    return this.#session
  }

  /** @internal When promises of actions resolve. */
  get style(): Style {
    return this.#style
  }

  /** @internal The listeners. Subclasses emit events to them. */
  get listeners(): Listeners<Events> {
    return this.#listeners
  }

  /**
   * Adds a listener. A listener that throws or rejects does not affect the others: it is reported
   * as `listenerError`.
   *
   * @throws {ValidationError} if there is no such event
   */
  on<Name extends keyof Events & string>(name: Name, listener: Listener<Events[Name]>): this {
    return atCaller(this.on, () => this.#add(name, listener, false))
  }

  /**
   * Adds a listener for one event.
   *
   * @throws {ValidationError} if there is no such event
   */
  once<Name extends keyof Events & string>(name: Name, listener: Listener<Events[Name]>): this {
    return atCaller(this.once, () => this.#add(name, listener, true))
  }

  /** Removes a listener; without one, all listeners of the event. */
  off<Name extends keyof Events & string>(name: Name, listener?: Listener<Events[Name]>): this {
    this.#listeners.remove(name, listener)
    this.removed()
    return this
  }

  /** Removes all listeners, or those of one event. */
  removeAllListeners(name?: keyof Events & string): this {
    this.#listeners.removeAll(name)
    this.removed()
    return this
  }

  /** The names of the events that have listeners. */
  eventNames(): (keyof Events)[] {
    return this.#listeners.names()
  }

  /** @internal The event of each listener of version 4: `onRoomStarted` is `room.started`. */
  protected abstract get eventsByListener(): Readonly<Record<string, keyof Events & string>>

  /** @internal The names of all events. */
  protected get eventNamesOfClass(): readonly string[] {
    return Object.values(this.eventsByListener)
  }

  /**
   * @internal Called when listeners were added, before any request leaves. A namespace watches its
   * events here, and in version 3 subscribes.
   */
  protected added(_names: readonly (keyof Events & string)[]): void {}

  /** @internal Called when listeners were removed. */
  protected removed(): void {}

  /**
   * @internal Adds the listeners of an object as version 4 has them; returns a function that
   * removes them. Members that are not in `options` and are no listeners are rejected.
   */
  protected addListeners(listeners: object, options: readonly string[] = [], isFiltered = false): () => void {
    const problems = findProblems(listeners, Object.keys(this.eventsByListener), options)
    if (problems.length) throw invalidListeners(problems, 'listen')
    const names: (keyof Events & string)[] = []
    const removals: (() => void)[] = []
    for (const [key, listener] of Object.entries(listeners)) {
      const name = this.eventsByListener[key]
      if (name === undefined || typeof listener !== 'function') continue
      removals.push(this.#listeners.add(name, (argument) => listener(argument), { isFiltered }))
      names.push(name)
    }
    this.added(names)
    return () => {
      for (const remove of removals) remove()
      this.removed()
    }
  }

  #add<Name extends keyof Events & string>(
    name: Name,
    listener: Listener<Events[Name]>,
    once: boolean,
  ): this {
    const problems = [...checkName(name, this.eventNamesOfClass), ...checkListener(listener, 'listener')]
    if (problems.length) throw invalidListeners(problems, once ? 'once' : 'on')
    this.#listeners.add(name, listener, { once })
    this.added([name])
    return this
  }
}

// Not the error of a request, whose message says that it was not sent.
function invalidListeners(problems: readonly Problem[], operation: string): ValidationError {
  const message = `${operation}: ${formatProblems(problems)}`
  return startAtProgram(new ValidationError(message, { code: 'invalid_arguments', operation, problems }))
}

function checkName(name: string, known: readonly string[]): Problem[] {
  if (known.includes(name)) return []
  const hint = hintFor(String(name), known)
  return [{ path: 'event', expected: 'the name of an event', got: 'an unknown one', hint }]
}

function checkListener(listener: unknown, path: string): Problem[] {
  return callback.test(listener) ? [] : [{ path, expected: callback.expected, got: describe(listener) }]
}

function findProblems(listeners: unknown, known: readonly string[], options: readonly string[]): Problem[] {
  if (!isRecord(listeners)) return [{ path: 'listeners', expected: 'an object', got: describe(listeners) }]
  return Object.entries(listeners).flatMap(([name, listener]) => {
    if (options.includes(name) || listener === undefined) return []
    if (known.includes(name)) return checkListener(listener, name)
    const hint = hintFor(name, known, options)
    return [{ path: name, expected: 'a known listener', got: 'an unknown one', hint }]
  })
}

function hintFor(name: string, known: readonly string[], options: readonly string[] = []): string {
  const suggestion = nearest(name, [...known, ...options])
  return suggestion ? `did you mean "${suggestion}"?` : `known are ${known.join(', ')}`
}
