/** The functions of the user that see each call. They see facts, never arguments, bodies, headers or credentials. */
export class Hooks {
  #onRequest
  #onResponse
  #warn

  constructor({ onRequest, onResponse }, warn) {
    this.#onRequest = onRequest
    this.#onResponse = onResponse
    this.#warn = warn
  }

  get areSet() {
    return Boolean(this.#onRequest ?? this.#onResponse)
  }

  /** Tells of a call that begins; the function it gives back tells of its end. */
  begin({ name, method, path }) {
    const call = { operation: name, method, path }
    const started = performance.now()
    this.#run('onRequest', this.#onRequest, call)
    return (outcome) => {
      const durationMs = performance.now() - started
      this.#run('onResponse', this.#onResponse, { ...call, durationMs, ...pick(outcome) })
    }
  }

  // A hook only watches. One that throws or rejects must not decide over a call that may have cost money, so it is a warning.
  #run(name, hook, event) {
    const warn = (error) => this.#warn('hook_failed', `${name} failed: ${error?.message ?? error}`)
    try {
      hook?.(Object.freeze(event))?.then?.(undefined, warn)
    } catch (error) {
      warn(error)
    }
  }
}

function pick({ status, attempts, requestId, error }) {
  return { status, attempts, requestId, error }
}
