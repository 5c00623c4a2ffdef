import type { SessionEvent } from './event.ts'

/** Receives events of the server. */
export type EventHandler = (event: SessionEvent) => void

// Lists are replaced and not changed, so that an event reaches the handlers that a list had when
// its dispatch began, without a copy for each event.
type Handlers = readonly EventHandler[]

interface Routes {
  every: Handlers
  readonly byKey: Map<string, Handlers>
}

/** The handlers of events, by the wire name of the event and the key of its object. */
export class EventRoutes {
  #routes = new Map<string, Routes>()
  #all: Handlers = []

  /** The number of handlers that receive all events. */
  get observers(): number {
    return this.#all.length
  }

  /** Adds a handler for all events. */
  addObserver(handler: EventHandler): void {
    this.#all = including(this.#all, handler)
  }

  /** Removes a handler for all events. */
  removeObserver(handler: EventHandler): void {
    this.#all = excluding(this.#all, handler)
  }

  /** Adds a handler for the events of a name; with a key, only for those of one object. */
  add(name: string, key: string | undefined, handler: EventHandler): void {
    const routes = this.#routes.get(name) ?? { every: [], byKey: new Map() }
    this.#routes.set(name, routes)
    if (key === undefined) routes.every = including(routes.every, handler)
    else routes.byKey.set(key, including(routes.byKey.get(key), handler))
  }

  /** Removes a handler that was added with the same name and key. */
  remove(name: string, key: string | undefined, handler: EventHandler): void {
    const routes = this.#routes.get(name)
    if (!routes) return
    if (key === undefined) routes.every = excluding(routes.every, handler)
    else {
      const left = excluding(routes.byKey.get(key), handler)
      if (left.length > 0) routes.byKey.set(key, left)
      else routes.byKey.delete(key)
    }
    if (routes.every.length === 0 && routes.byKey.size === 0) this.#routes.delete(name)
  }

  /**
   * Calls `handle` for the handlers of an event. Those of its object are first, because they update
   * the object.
   */
  dispatch(event: SessionEvent, handle: (handler: EventHandler, event: SessionEvent) => void): void {
    const { name, key } = event
    const routes = this.#routes.get(name)
    if (routes) {
      const ofObject = key === undefined ? undefined : routes.byKey.get(key)
      if (ofObject) for (const handler of ofObject) handle(handler, event)
      for (const handler of routes.every) handle(handler, event)
    }
    for (const handler of this.#all) handle(handler, event)
  }
}

function including(handlers: Handlers = [], handler: EventHandler): Handlers {
  return handlers.includes(handler) ? handlers : [...handlers, handler]
}

function excluding(handlers: Handlers = [], handler: EventHandler): Handlers {
  return handlers.filter((other) => other !== handler)
}
