import type { SessionEvent } from './event.ts'

/** Receives events of the server. */
export type EventHandler = (event: SessionEvent) => void

interface Routes {
  readonly every: Set<EventHandler>
  readonly byKey: Map<string, Set<EventHandler>>
}

/** The handlers of events, by the wire name of the event and the key of its object. */
export class EventRoutes {
  #routes = new Map<string, Routes>()
  #all = new Set<EventHandler>()

  /** The number of handlers that receive all events. */
  get observers(): number {
    return this.#all.size
  }

  /** Adds a handler for all events. */
  addObserver(handler: EventHandler): void {
    this.#all.add(handler)
  }

  /** Removes a handler for all events. */
  removeObserver(handler: EventHandler): void {
    this.#all.delete(handler)
  }

  /** Adds a handler for the events of a name; with a key, only for those of one object. */
  add(name: string, key: string | undefined, handler: EventHandler): void {
    const routes = this.#routes.get(name) ?? { every: new Set(), byKey: new Map() }
    this.#routes.set(name, routes)
    if (key === undefined) routes.every.add(handler)
    else routes.byKey.set(key, (routes.byKey.get(key) ?? new Set()).add(handler))
  }

  /** Removes a handler that was added with the same name and key. */
  remove(name: string, key: string | undefined, handler: EventHandler): void {
    const routes = this.#routes.get(name)
    if (!routes) return
    if (key === undefined) routes.every.delete(handler)
    else if (routes.byKey.get(key)?.delete(handler) && routes.byKey.get(key)?.size === 0) {
      routes.byKey.delete(key)
    }
    if (routes.every.size === 0 && routes.byKey.size === 0) this.#routes.delete(name)
  }

  /** The handlers of an event. Those of its object are first, because they update the object. */
  *of({ name, key }: SessionEvent): Iterable<EventHandler> {
    const routes = this.#routes.get(name)
    if (routes) {
      if (key !== undefined) yield* [...(routes.byKey.get(key) ?? [])]
      yield* [...routes.every]
    }
    yield* [...this.#all]
  }
}
