import { type CoreError, errorFromCore } from '../../core/error-factories.ts'
import type { SignalWireError } from '../../core/errors.ts'
import { attachStack, type Trace } from '../../core/stack.ts'
import type { NativeSession } from '../../node/addon.ts'
import { OfflineVariable } from '../../node/offline.ts'
import { warnOnce } from '../../node/process.ts'
import { Slices } from '../../node/slices.ts'
import { Credit } from './credit.ts'
import type { SessionEvent, WireObject } from './event.ts'
import { ItemReader, type Report } from './items.ts'
import { openSession } from './open.ts'
import type { RequestOptions, SessionOptions, TokenProvider } from './options.ts'
import { endError, Requests } from './requests.ts'
import type { State, StateChange } from './states.ts'

/** What a link passes on, in the order of the wire. */
export interface LinkHandlers {
  event(event: SessionEvent): void
  report(report: Report): void
  /** Called before items are read. */
  beforeItems(): void
  /** The session has ended. `isKnown`: a promise was rejected with the error. */
  ended(error: SignalWireError | undefined, isKnown: boolean): void
}

/** The items that are handled before the time budget of a turn is checked. */
const ITEMS_PER_STEP = 8

/** The native session, its requests, and whether it keeps the process alive. */
export class Link {
  /** Settles when the session has ended and nothing of it is left. */
  readonly ended: Promise<void>
  readonly credit: Credit
  #native: NativeSession | undefined
  #handlers: LinkHandlers
  #reader: ItemReader
  #requests = new Requests()
  #wake: Wake
  #offline = new OfflineVariable()
  #onEnded: () => void = () => {}
  #endedBy: CoreError | undefined
  #state: State = 'idle'
  #isStarted = false
  #isUnref = false
  #isRef = false
  #isFailureKnown = false
  #isBackground = false
  #isClosing = false
  /** Returns tokens, unless the session has a token. */
  tokenProvider: TokenProvider | undefined

  /** Opens the native session; throws the ConfigError of invalid options. Does no I/O. */
  constructor(options: SessionOptions, handlers: LinkHandlers) {
    this.#wake = new Wake()
    this.#native = openSession(options, this.#wake.start)
    this.#handlers = handlers
    this.tokenProvider = typeof options.token === 'function' ? options.token : undefined
    this.credit = new Credit((count) => this.#native?.addCredit(count))
    this.#reader = new ItemReader(() => this.#native?.receive(), {
      response: (id, result) => this.#requests.resolve(id, result),
      error: (id, error) => this.#reject(id, error),
      event: (event, isOrdinary) => this.credit.dispatch(isOrdinary, event, handlers.event),
      report: (report) => this.#report(report),
      unreadable: () => this.#abandon(),
    })
    this.ended = new Promise((resolve) => {
      this.#onEnded = resolve
    })
  }

  /** The native session; undefined after the end. */
  get native(): NativeSession | undefined {
    return this.#native
  }

  /** The state, as far as items were delivered. */
  get state(): State {
    return this.#state
  }

  /** Whether a connection was asked for. */
  get isStarted(): boolean {
    return this.#isStarted
  }

  /** Starts a request, a connect or a drain; the promise settles with its result. */
  begin(
    method: string,
    options: RequestOptions,
    trace: Trace,
    send: (native: NativeSession, id: number) => void,
  ): Promise<WireObject> {
    const native = this.#native
    if (!native) return Promise.reject(attachStack(endError(method, this.#endedBy), trace))
    const isAwaited = !this.#isBackground
    const sender = {
      isAwaited,
      send: (id: number) => this.#start(() => send(native, id)),
      cancel: this.#cancel,
    }
    const result = this.#requests.start(method, options, trace, sender)
    this.#updateRef()
    return result
  }

  /** Starts work whose requests no caller waits for. They begin before the first `await`. */
  inBackground(work: () => Promise<unknown>): Promise<unknown> {
    this.#isBackground = true
    try {
      return work()
    } finally {
      this.#isBackground = false
    }
  }

  /** Ends the session at once. */
  async close(): Promise<void> {
    this.#isClosing = true
    this.#updateRef()
    if (this.#isStarted) this.#native?.close()
    else this.#end(undefined)
    await this.ended
  }

  /** Sets whether the session lets the process end. */
  setUnref(isUnref: boolean): void {
    this.#isUnref = isUnref
    this.#updateRef()
  }

  #cancel = (id: number) => this.#native?.cancel(id)

  #start(send: () => void): void {
    if (this.#native) this.#offline.update(this.#native)
    this.#isStarted = true
    this.#wake.step = this.#step
    this.#handlers.beforeItems()
    send()
  }

  #step = (): boolean => {
    this.#handlers.beforeItems()
    const isMore = this.#reader.read(ITEMS_PER_STEP)
    if (isMore) this.credit.flushMuch()
    else this.credit.flush()
    this.#updateRef()
    return isMore
  }

  #reject(id: number, error: CoreError): void {
    const isAwaited = this.#requests.reject(id, error)
    this.#isFailureKnown ||= isAwaited && error.code === 'unauthorized'
  }

  #report(report: Report): void {
    if (report.name === 'state') this.#setState(report.value)
    if (report.name === 'token') this.#provideToken(report.id)
    else if (report.name === 'ended') this.#end(report.value.error)
    else this.#handlers.report(report)
  }

  #setState({ state }: StateChange): void {
    this.#state = state
    if (state === 'connected') this.#warn()
  }

  // Warnings exist after the first connection, for which the core reads the root certificates.
  #warn(): void {
    for (const { code, message } of JSON.parse(this.#native?.warnings ?? '[]')) warnOnce(code, message)
  }

  async #provideToken(id: number): Promise<void> {
    let token: string | undefined
    try {
      token = String(await this.tokenProvider?.())
    } catch {
      // The error may contain the token. The core reports a failed attempt.
    }
    this.#native?.provideToken(id, token)
  }

  // Results may be lost, so no request could rely on its answer any longer.
  #abandon(): void {
    this.#native?.close()
    this.#end({ kind: 'decode', code: 'invalid_json', message: 'the addon sent an unreadable batch.' })
  }

  #end(error: CoreError | undefined): void {
    const isClosed = this.#state === 'closed'
    this.#endedBy = error
    this.#native?.release()
    this.#native = undefined
    this.#wake.step = undefined
    this.#state = 'closed'
    const value: StateChange = { state: 'closed', attempt: 0, delayMs: 0 }
    if (!isClosed) this.#handlers.report({ name: 'state', value, id: 0 })
    this.#requests.rejectAll(error)
    this.#handlers.ended(error && errorFromCore(error), this.#isFailureKnown)
    this.#onEnded()
  }

  // A session that is connected or connecting keeps the process alive, as does a request. So does
  // the end of a session, which a caller waits for.
  #updateRef(): void {
    const isActive = this.#isStarted && this.#state !== 'idle'
    const isWaiting = isActive || this.#requests.size > 0
    const isRef = this.#isClosing || (!this.#isUnref && isWaiting)
    if (isRef === this.#isRef) return
    this.#isRef = isRef
    this.#native?.setRef(isRef)
  }
}

/**
 * The callback of the addon, which keeps it as long as the native session lives. It must not
 * reference the native session before there is something to deliver, or a session that is never
 * used would stay in memory. A class, because closures of one function share what they reference.
 */
class Wake {
  /** Handles some items; returns whether more are ready. */
  step: (() => boolean) | undefined
  #slices = new Slices(() => this.step?.() ?? false)

  /** Handles the items that wait. */
  start: () => void = () => this.#slices.start()
}
