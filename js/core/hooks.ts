let idPrefix
let callCount = 0

/**
 * The hooks of the user, which observe calls. Their events contain metadata, never arguments,
 * bodies, headers or credentials.
 */
export class Hooks {
  #hooks
  #warn

  constructor({ onRequest, onRetry, onResponse }, warn) {
    this.#hooks = { onRequest, onRetry, onResponse }
    this.#warn = warn
  }

  /** Whether any hook observes a call that begins now. */
  get isActive() {
    return this.isObserved('onRequest') || this.isObserved('onRetry') || this.isObserved('onResponse')
  }

  /**
   * Emits the start of a call. Returns `onRetry`, undefined unless retries are observed, and
   * `onEnd`; both emit the later events of the call.
   */
  begin({ name, method, path }) {
    const call = { id: nextId(), operation: name, method, path }
    const started = performance.now()
    this.emit('onRequest', { ...call })
    const inContext = this.captureContext()
    const onRetry = (retry) => inContext(() => this.emit('onRetry', { ...call, ...retry }))
    const onEnd = ({ status, attempts, requestId, error }) => {
      const durationMs = performance.now() - started
      inContext(() => this.emit('onResponse', { ...call, durationMs, status, attempts, requestId, error }))
    }
    return { onRetry: this.isObserved('onRetry') ? onRetry : undefined, onEnd }
  }

  /** Whether the events of a hook are observed. */
  isObserved(name) {
    return this.#hooks[name] !== undefined
  }

  /**
   * Captures the current async context, on platforms that have one; returns a function that runs
   * another function in it.
   */
  captureContext() {
    return (run) => run()
  }

  /** Passes an event to the hook. */
  emit(name, event) {
    this.#run(name, Object.freeze(event))
  }

  // An error of a hook becomes a warning: an observer must not fail a call that may have cost
  // money.
  #run(name, event) {
    const warn = (error) => this.#warn('hook_failed', `${name} failed: ${messageOf(error)}`)
    try {
      this.#hooks[name]?.(event)?.then?.(undefined, warn)
    } catch (error) {
      warn(error)
    }
  }
}

/**
 * Returns an id for the events of a call. A counter alone would repeat: the ESM and CommonJS copies
 * of this package publish to the same channels, and logs of several processes are merged. The
 * prefix is created on first use, because some edge runtimes reject Math.random while a module is
 * loaded.
 */
function nextId() {
  idPrefix ??= Math.random().toString(36).slice(2, 10)
  callCount++
  return `${idPrefix}-${callCount}`
}

// A thrown value may not be convertible to a string.
function messageOf(error) {
  try {
    return String(error?.message ?? error)
  } catch {
    return 'it threw an unprintable value'
  }
}
