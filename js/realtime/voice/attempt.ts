import { ApiError, SignalWireError } from '../../core/errors.ts'
import { fieldsOf } from '../../core/text.ts'
import { toCamel } from '../session/keys.ts'
import type { RequestOptions, WireObject } from '../session/session.ts'
import { Deferred, limit, sessionClosed } from '../wait.ts'
import type { Call } from './call.ts'
import type { CallRegistry } from './registry.ts'

/** The time that a device rings without a `timeout`, in seconds. */
const DEFAULT_RING_S = 30

/** The time for everything but the ringing: the answer of the server, and its checks. */
const MARGIN_MS = 60_000

/** An attempt to reach devices: a dial, or the connection of a call. */
export class Attempt {
  readonly tag: string = crypto.randomUUID()
  #calls: CallRegistry
  #legs = new Set<Call>()
  #reached = new Deferred<Call>()
  #listeners: object | undefined
  #isCancelled = false

  /** `listeners` are those of the calls of the attempt. */
  constructor(calls: CallRegistry, listeners?: object) {
    this.#calls = calls
    this.#listeners = listeners
    calls.expect(this)
  }

  /** A device is called. */
  add(leg: Call): void {
    this.#legs.add(leg)
    if (this.#listeners) leg.attach(this.#listeners)
    if (this.#isCancelled) cancel(leg)
  }

  /** A device answered. */
  reach(call: Call): void {
    if (!this.#legs.has(call)) this.add(call)
    this.#calls.forget(this)
    this.#reached.resolve(call)
  }

  /** No device answered. */
  fail(code: string, message: string, payload: WireObject): void {
    this.#calls.forget(this)
    this.#reached.reject(new SignalWireError(message, { code, ...toCamel(payload) }))
  }

  /** The session was closed. */
  abandon(error: unknown): void {
    this.#reached.reject(error ?? sessionClosed())
  }

  /**
   * Sends the request, and resolves with the call that was answered. A call of an attempt that was
   * aborted, or whose time is over, is ended: it would ring, and be answered, without a program.
   */
  async run(
    what: string,
    options: RequestOptions,
    send: (options: RequestOptions) => Promise<unknown>,
  ): Promise<Call> {
    const { signal } = options
    const work = send(signal ? { signal } : {}).then(() => this.#reached.promise)
    try {
      return await limit(what, options, work)
    } catch (error) {
      if (ApiError.is(error) || !fieldsOf(error).maybeDelivered) this.#calls.forget(this)
      else this.#cancel()
      throw error
    }
  }

  #cancel(): void {
    this.#isCancelled = true
    for (const leg of this.#legs) cancel(leg)
    this.#reached.promise.then(cancel, () => {})
  }
}

/**
 * The time after which an attempt must have ended: each step rings as long as its longest device.
 */
export function timeLimitOf(steps: readonly (readonly WireObject[])[]): number {
  const seconds = steps.map((step) => Math.max(...step.map(({ params }) => ringTime(params))))
  return seconds.reduce((sum, each) => sum + each * 1000, MARGIN_MS)
}

function ringTime(params: unknown): number {
  const { timeout } = Object(params)
  return typeof timeout === 'number' ? timeout : DEFAULT_RING_S
}

function cancel(call: Call): void {
  if (call.state !== 'ended') call.hangup('cancel').catch(() => {})
}
