import { type CoreError, errorFromCore } from '../../core/error-factories.ts'
import { AbortError, DecodeError, type SignalWireError } from '../../core/errors.ts'
import { isRecord } from '../../core/option-rules.ts'
import { findUnserializable } from '../../core/serializable.ts'
import { abortedBy, onAbort } from '../../core/signals.ts'
import { attachStack, type Trace } from '../../core/stack.ts'
import { describe } from '../../core/text.ts'
import type { Signal } from '../../core/types.ts'
import { Slab } from '../../node/slab.ts'
import { invalidArguments } from '../invalid-arguments.ts'
import type { WireObject } from './event.ts'
import { checkRequestOptions, type RequestOptions } from './options.ts'

/** A request without a result. */
interface Pending {
  readonly method: string
  readonly trace: Trace
  readonly signal: RequestOptions['signal']
  readonly resolve: (result: WireObject) => void
  readonly reject: (error: unknown) => void
  readonly unlisten: () => void
  readonly isAwaited: boolean
}

/** How a request is sent and cancelled. */
export interface Sender {
  /** Whether a caller waits for the result. */
  readonly isAwaited: boolean
  readonly send: (id: number) => void
  readonly cancel: (id: number) => void
}

/** The requests of a session that have no result yet. */
export class Requests {
  #pending = new Slab<Pending>()

  /** The number of requests. */
  get size(): number {
    return this.#pending.size
  }

  /** Sends a request; the promise settles with its result. */
  start(method: string, { signal }: RequestOptions, trace: Trace, sender: Sender): Promise<WireObject> {
    return new Promise((resolve, reject) => {
      if (signal?.aborted) {
        reject(attachStack(abortedBeforehand(method, signal), trace))
        return
      }
      let id = -1
      const unlisten = signal ? onAbort(signal, () => sender.cancel(id)) : () => {}
      const { isAwaited } = sender
      id = this.#pending.insert({ method, trace, signal, resolve, reject, unlisten, isAwaited })
      sender.send(id)
    })
  }

  /** Resolves a request. */
  resolve(id: number, result: () => WireObject): void {
    const pending = this.#take(id)
    try {
      pending?.resolve(result())
    } catch {
      // The message of the parser contains a part of the result.
      const message = `the result of ${pending?.method} is not JSON.`
      pending?.reject(new DecodeError(message, { code: 'invalid_json' }))
    }
  }

  /** Rejects a request with the error of the core; returns whether a caller waits for it. */
  reject(id: number, error: CoreError): boolean {
    const pending = this.#take(id)
    if (!pending) return false
    const { signal, trace } = pending
    const isAborted = error.code === 'aborted' && signal?.aborted
    // A request over a WebSocket has no method and no path of HTTP.
    const { kind, message, method: _, path: __, ...properties } = error
    const failure = isAborted
      ? abortedBy(signal, message, properties)
      : errorFromCore({ kind, message, ...properties })
    pending.reject(attachStack(failure, trace))
    return pending.isAwaited
  }

  /**
   * Rejects all requests: the session has ended, with this error unless the program closed it. The
   * core has settled the earlier ones, so these were not sent.
   */
  rejectAll(error: CoreError | undefined): void {
    for (const { method, trace, reject, unlisten } of this.#pending.drain()) {
      unlisten()
      reject(attachStack(endError(method, error), trace))
    }
  }

  #take(id: number): Pending | undefined {
    const pending = this.#pending.get(id)
    this.#pending.remove(id)
    pending?.unlisten()
    return pending
  }
}

/** The error of a request after the end of the session, which the server ended with `error`. */
export function endError(method: string, error: CoreError | undefined): SignalWireError {
  return error ? errorFromCore(error) : closedError(method)
}

/** The error of a request after the program closed the session. */
export function closedError(method: string): SignalWireError {
  return new AbortError(`${method} was not sent: the session is closed.`, {
    code: 'client_closed',
    operation: method,
  })
}

/**
 * Throws the error of invalid options, or of a signal that has aborted. For methods that may end
 * without a request, or change something before it.
 */
export function checkRequest(method: string, options: RequestOptions = {}): void {
  checkRequestOptions(options, method)
  if (options.signal?.aborted) throw abortedBeforehand(method, options.signal)
}

function abortedBeforehand(method: string, signal: Signal): SignalWireError {
  return abortedBy(signal, `${method} was not sent: it was aborted.`)
}

/** Serializes the params of a request, or throws the ValidationError of all problems. */
export function serializeParams(method: string, params: unknown, options: RequestOptions): string {
  checkRequestOptions(options, method)
  const problems = isRecord(params)
    ? findUnserializable(params, 'params')
    : [{ path: 'params', expected: 'an object', got: describe(params) }]
  if (problems.length) throw invalidArguments(problems, { name: method })
  return JSON.stringify(params)
}
