import { fieldsOf } from '../../core/text.ts'

/** A listener of one event. */
export type Listener<Argument> = (argument: Argument) => unknown

/** Reports a listener that threw or rejected. `event` is the name that it was added for. */
export type ReportError = (error: unknown, event: string) => void

interface Entry {
  readonly listener: Listener<never>
  readonly once: boolean
  /** Whether the listener receives only some of the events. */
  readonly isFiltered: boolean
}

/**
 * Listeners by the name of their event. A listener that throws or rejects is reported; the others
 * run. `Events` maps each name to the type of the argument.
 */
export class Listeners<Events> {
  #entries = new Map<keyof Events, readonly Entry[]>()
  #report: ReportError

  constructor(report: ReportError) {
    this.#report = report
  }

  /** Adds a listener; returns a function that removes this one addition. */
  add<Name extends keyof Events>(
    name: Name,
    listener: Listener<Events[Name]>,
    { once = false, isFiltered = false }: { once?: boolean; isFiltered?: boolean } = {},
  ): () => void {
    const entry = { listener, once, isFiltered }
    this.#entries.set(name, [...(this.#entries.get(name) ?? []), entry])
    return () => this.#keep(name, (other) => other !== entry)
  }

  /** Removes a listener, or all listeners of an event. */
  remove<Name extends keyof Events>(name: Name, listener?: Listener<Events[Name]>): void {
    if (listener === undefined) this.#entries.delete(name)
    else this.#keep(name, (entry) => entry.listener !== listener)
  }

  /** Removes all listeners, or those of one event. */
  removeAll(name?: keyof Events): void {
    if (name === undefined) this.#entries.clear()
    else this.#entries.delete(name)
  }

  /** The names that have listeners. */
  names(): (keyof Events)[] {
    return [...this.#entries.keys()]
  }

  /** Whether a listener receives all events of its name. */
  get hasUnfiltered(): boolean {
    return [...this.#entries.values()].flat().some(({ isFiltered }) => !isFiltered)
  }

  /** The number of listeners of an event, or of all events. */
  count(name?: keyof Events): number {
    if (name !== undefined) return this.#entries.get(name)?.length ?? 0
    return [...this.#entries.values()].reduce((sum, entries) => sum + entries.length, 0)
  }

  /**
   * Calls the listeners of an event, in the order in which they were added. One that is added or
   * removed meanwhile takes part from the next event on.
   */
  emit<Name extends keyof Events>(name: Name, argument: Events[Name]): void {
    const entries = this.#entries.get(name)
    if (!entries) return
    for (const entry of entries) {
      if (entry.once) this.#keep(name, (other) => other !== entry)
      // `add` accepts only listeners of the argument of this name.
      callListener(entry.listener as Listener<Events[Name]>, argument, String(name), this.#report)
    }
  }

  #keep(name: keyof Events, test: (entry: Entry) => boolean): void {
    const left = this.#entries.get(name)?.filter(test) ?? []
    if (left.length > 0) this.#entries.set(name, left)
    else this.#entries.delete(name)
  }
}

/** Calls a listener, and reports it if it throws or rejects. */
export function callListener<Argument>(
  listener: Listener<Argument>,
  argument: Argument,
  event: string,
  report: ReportError,
): void {
  try {
    const result: unknown = listener(argument)
    if (result === undefined) return
    // Also of a promise of another realm or library.
    if (typeof fieldsOf(result).then === 'function') {
      Promise.resolve(result).catch((error) => report(error, event))
    }
  } catch (error) {
    report(error, event)
  }
}
