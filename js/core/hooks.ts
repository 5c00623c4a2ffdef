import type { Operation } from './calls.ts'
import type { SignalWireError } from './errors.ts'
import { messageOf } from './text.ts'

/** The start of a call. It contains no argument, body, header or credential. */
export interface RequestEvent {
  /**
   * The id of the call, unique in the process and the same in all events of the call. Each page of
   * a list is a separate call.
   */
  readonly id: string
  /** The operation: `video.rooms.list`. */
  readonly operation: string
  /** The HTTP method. */
  readonly method: string
  /** The path template, without values: `/api/video/rooms/{id}`. */
  readonly path: string
}

/** A failed attempt that is retried. */
export interface RetryEvent extends RequestEvent {
  /** The number of attempts so far. */
  readonly attempts: number
  /** The wait before the next attempt in milliseconds. */
  readonly delayMs: number
  /** The error code of the attempt: `unavailable`, `rate_limited`, `reset`, `dns`, … */
  readonly code: string
  /** The status of the response, if there was one. */
  readonly status: number | undefined
}

/** The end of a call. */
export interface ResponseEvent extends RequestEvent {
  /** The duration of the call in milliseconds, including retries and waits. */
  readonly durationMs: number
  /** The number of attempts. */
  readonly attempts: number | undefined
  /** The status of the response, if there was one. */
  readonly status: number | undefined
  /** The id of the request, if the response contained one. */
  readonly requestId: string | undefined
  /** The error, if the call failed. */
  readonly error: SignalWireError | undefined
}

/**
 * The events of the hooks.
 *
 * @internal
 */
export interface HookEvents {
  onRequest: RequestEvent
  onRetry: RetryEvent
  onResponse: ResponseEvent
}

/** @internal The name of a hook. */
export type HookName = keyof HookEvents

/** @internal The hooks of a client, as in its options. */
export type HookOptions = { [Name in HookName]?: ((event: HookEvents[Name]) => void) | undefined }

/** @internal A retry, without the call that it belongs to. */
export type Retry = Omit<RetryEvent, keyof RequestEvent>

/** @internal What a response or an error contains of the end of a call. */
export type CallEnd = Partial<Omit<ResponseEvent, keyof RequestEvent | 'durationMs'>>

let idPrefix: string | undefined
let callCount = 0

/**
 * The hooks of the user, which observe calls. Their events contain metadata, never arguments,
 * bodies, headers or credentials.
 *
 * @internal
 */
export class Hooks {
  #hooks: HookOptions
  #warn: (code: string, message: string, error: unknown) => void

  constructor(
    { onRequest, onRetry, onResponse }: HookOptions,
    warn: (code: string, message: string, error: unknown) => void,
  ) {
    this.#hooks = { onRequest, onRetry, onResponse }
    this.#warn = warn
  }

  /** Whether any hook observes a call that begins now. */
  get isActive(): boolean {
    return this.isObserved('onRequest') || this.isObserved('onRetry') || this.isObserved('onResponse')
  }

  /**
   * Emits the start of a call. Returns `onRetry`, undefined unless retries are observed, and
   * `onEnd`; both emit the later events of the call.
   */
  begin({ name, method, path }: Operation): {
    onRetry: ((retry: Retry) => void) | undefined
    onEnd: (end: CallEnd) => void
  } {
    const call = { id: nextId(), operation: name, method, path }
    const started = performance.now()
    this.emit('onRequest', { ...call })
    const inContext = this.captureContext()
    const onRetry = (retry: Retry) => inContext(() => this.emit('onRetry', { ...call, ...retry }))
    const onEnd = ({ status, attempts, requestId, error }: CallEnd) => {
      const durationMs = performance.now() - started
      inContext(() => this.emit('onResponse', { ...call, durationMs, status, attempts, requestId, error }))
    }
    return { onRetry: this.isObserved('onRetry') ? onRetry : undefined, onEnd }
  }

  /** Whether the events of a hook are observed. */
  isObserved(name: HookName): boolean {
    return this.#hooks[name] !== undefined
  }

  /**
   * Captures the current async context, on platforms that have one; returns a function that runs
   * another function in it.
   */
  captureContext(): (run: () => void) => void {
    return (run) => run()
  }

  /**
   * Passes an event to the hook. An error of the hook becomes a warning: an observer must not fail
   * a call that may have cost money.
   */
  emit<Name extends HookName>(name: Name, event: HookEvents[Name]): void {
    const warn = (error: unknown) => this.#warn('hook_failed', `${name} failed: ${messageOf(error)}`, error)
    Object.freeze(event)
    try {
      Object(this.#hooks[name]?.(event)).then?.(undefined, warn)
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
function nextId(): string {
  idPrefix ??= Math.random().toString(36).slice(2, 10)
  callCount++
  return `${idPrefix}-${callCount}`
}
