import { nextId } from './ids.mjs'

/**
 * Who watches calls: the functions of the user, and the channels of the platform where it has such. They see facts, never arguments,
 * bodies, headers or credentials.
 */
export class Hooks {
  #hooks
  #warn
  #channels
  #captureContext

  /**
   * `channels` are diagnostics channels by the name of the hook that sees the same events. `captureContext` gives a function that runs
   * another in the async context of this moment; without it hooks run in the context in which a result arrives.
   */
  constructor({ onRequest, onRetry, onResponse }, warn, { channels = {}, captureContext } = {}) {
    this.#hooks = { onRequest, onRetry, onResponse }
    this.#warn = warn
    this.#channels = channels
    this.#captureContext = captureContext ?? (() => (run) => run())
  }

  /** Whether anybody watches a call that begins now. Channels may get subscribers at any time. */
  get areSet() {
    return this.#isWatched('onRequest') || this.#isWatched('onRetry') || this.#isWatched('onResponse')
  }

  /** Tells of a call that begins; what it gives back tells of its retries, if somebody wants to know, and of its end. */
  begin({ name, method, path }) {
    const call = { id: nextId(), operation: name, method, path }
    const started = performance.now()
    this.#tell('onRequest', { ...call })
    const inContext = this.#captureContext()
    const onRetry = (retry) => inContext(() => this.#tell('onRetry', { ...call, ...retry }))
    const end = (outcome) => {
      const durationMs = performance.now() - started
      inContext(() => this.#tell('onResponse', { ...call, durationMs, ...pick(outcome) }))
    }
    return { onRetry: this.#isWatched('onRetry') ? onRetry : undefined, end }
  }

  #isWatched(name) {
    return this.#hooks[name] !== undefined || isHeard(this.#channels[name])
  }

  #tell(name, event) {
    if (!this.#isWatched(name)) return
    Object.freeze(event)
    this.#run(name, event)
    if (isHeard(this.#channels[name])) this.#channels[name].publish(event)
  }

  // A hook only watches. One that throws or rejects must not decide over a call that may have cost money, so it is a warning.
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

const isHeard = (channel) => Boolean(channel?.hasSubscribers)

function pick({ status, attempts, requestId, error }) {
  return { status, attempts, requestId, error }
}
