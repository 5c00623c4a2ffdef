import { nextId } from './ids.mjs'

/**
 * The user's functions that watch calls. They see facts, never arguments, bodies, headers or
 * credentials.
 */
export class Hooks {
  #hooks
  #warn

  constructor({ onRequest, onRetry, onResponse }, warn) {
    this.#hooks = { onRequest, onRetry, onResponse }
    this.#warn = warn
  }

  /** Whether anybody watches a call that begins now. */
  get isActive() {
    return this.isWatched('onRequest') || this.isWatched('onRetry') || this.isWatched('onResponse')
  }

  /**
   * Tells of a call that begins; what it gives back tells of its retries, if somebody wants to
   * know, and of its end.
   */
  begin({ name, method, path }) {
    const call = { id: nextId(), operation: name, method, path }
    const started = performance.now()
    this.tell('onRequest', { ...call })
    const inContext = this.captureContext()
    const onRetry = (retry) => inContext(() => this.tell('onRetry', { ...call, ...retry }))
    const end = (outcome) => {
      const durationMs = performance.now() - started
      inContext(() => this.tell('onResponse', { ...call, durationMs, ...pick(outcome) }))
    }
    return { onRetry: this.isWatched('onRetry') ? onRetry : undefined, end }
  }

  /** Whether anybody sees the events of a hook. */
  isWatched(name) {
    return this.#hooks[name] !== undefined
  }

  /**
   * Gives a function that runs another in the async context of this moment, where a platform has
   * such.
   */
  captureContext() {
    return (run) => run()
  }

  /** Shows an event to all who watch. */
  tell(name, event) {
    this.#run(name, Object.freeze(event))
  }

  // A hook only watches. One that throws or rejects must not decide over a call that may have cost
  // money, so it is a warning.
  #run(name, event) {
    const warn = (error) => this.#warn('hook_failed', `${name} failed: ${show(error)}`)
    try {
      this.#hooks[name]?.(event)?.then?.(undefined, warn)
    } catch (error) {
      warn(error)
    }
  }
}

// Not every value that can be thrown can be made a text.
function show(error) {
  try {
    return String(error?.message ?? error)
  } catch {
    return 'it threw what cannot be shown'
  }
}

function pick({ status, attempts, requestId, error }) {
  return { status, attempts, requestId, error }
}
