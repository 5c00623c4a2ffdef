import type { SignalWireError } from '../../core/errors.ts'
import { attachStack, captureStack } from '../../core/stack.ts'
import { messageOf } from '../../core/text.ts'
import type { ClientOptions } from '../../node/client-options.ts'
import { warn } from '../../node/process.ts'
import { type ChannelsOfSession, ChatChannels } from './channels.ts'
import type { SessionEvent, WireObject } from './event.ts'
import type { Report } from './items.ts'
import { Link } from './link.ts'
import { callListener, Listeners } from './listeners.ts'
import { once } from './once.ts'
import { bareHost, resolveFor } from './open.ts'
import {
  checkNewCredentials,
  checkRequestOptions,
  type DrainOptions,
  drainTimeout,
  type NewCredentials,
  type RequestOptions,
  type SessionOptions,
} from './options.ts'
import { serializeParams } from './requests.ts'
import { RestAccess } from './rest-access.ts'
import { type EventHandler, EventRoutes } from './routes.ts'
import {
  type Drained,
  type ListenerFailure,
  NO_STATS,
  type Overflow,
  type ProtocolViolation,
  type Resumed,
  type State,
  type StateChange,
  type Stats,
} from './states.ts'
import { withTimeout } from './timeout.ts'
import { Topics, type TopicsOfSession } from './topics.ts'
import { type TrafficHandler, TrafficObservers, type TrafficOptions } from './traffic.ts'

export type { SessionEvent, WireObject } from './event.ts'
export type { RequestOptions, SessionOptions } from './options.ts'

interface SessionReports {
  state: StateChange
  resumed: Resumed
  overflow: Overflow
  protocolError: ProtocolViolation
  listenerError: ListenerFailure
  closed: SignalWireError | undefined
  failed: SignalWireError
}

/** A session as namespaces use it. Clients that share a session have one of their own. */
export type Session = Omit<
  LinkedSession,
  'close' | 'drain' | 'ref' | 'unref' | 'stats' | 'setCredentials' | 'onTraffic'
>

/**
 * A connection to the realtime service that lasts: it reconnects, makes its subscriptions again and
 * delivers events and results in the order of the server. It connects at the first use.
 */
export class LinkedSession {
  /** The topics that the namespaces and clients of this session receive. */
  readonly topics: TopicsOfSession
  /** The chat channels that the session is subscribed to. */
  readonly channels: ChannelsOfSession
  /** The host, `host[:port]`. */
  readonly host: string
  #project: string
  #link: Link
  #routes = new EventRoutes()
  #traffic: TrafficObservers
  #rest: RestAccess
  #reportError = (error: unknown, event: string): void => this.reportListenerError(error, event)
  #reports = new Listeners<SessionReports>(this.#reportError)

  /** Resolves the credentials; throws the ConfigError of invalid options. Does no I/O. */
  constructor(options: SessionOptions) {
    this.#link = new Link(options, {
      event: (event) => this.#dispatch(event),
      report: (report) => this.#report(report),
      beforeItems: () => this.#traffic.update(),
      ended: (error, isKnown) => this.#onEnded(error, isKnown),
    })
    this.#traffic = new TrafficObservers((level) => this.#link.native?.observeTraffic(level))
    this.topics = new Topics(this, options.topics)
    this.channels = new ChatChannels(this)
    this.#project = this.#link.native?.project ?? ''
    this.host = bareHost(this.#link.native?.host ?? '')
    this.#rest = new RestAccess(options, this.host)
  }

  /** The project id. */
  get project(): string {
    return this.#project
  }

  /** The options of a client for requests over HTTPS to the host of the session. */
  restOptions(): Promise<ClientOptions> {
    return this.#rest.clientOptions()
  }

  /** The state, as far as events and results were delivered. */
  get state(): State {
    return this.#link.state
  }

  /**
   * Sends a request, now or as soon as there is a connection, and resolves with its result.
   * `method` is the wire name.
   */
  request(method: string, params: WireObject, options: RequestOptions = {}): Promise<WireObject> {
    const trace = captureStack(this.request)
    try {
      const json = serializeParams(method, params, options)
      return this.#link.begin(method, options, trace, (native, id) =>
        native.request(id, method, json, options.timeoutMs),
      )
    } catch (error) {
      return Promise.reject(attachStack(error, trace))
    }
  }

  /** Connects, and resolves when the server accepts the session. */
  async connect(options: RequestOptions = {}): Promise<void> {
    const trace = captureStack(this.connect)
    checkRequestOptions(options, 'signalwire.connect')
    await withTimeout(options, (signal) =>
      this.#link.begin('signalwire.connect', { signal }, trace, (native, id) => native.connect(id)),
    )
  }

  /**
   * Takes back all topics, lets calls and requests end, and closes the session. Resolves with what
   * had not ended within `timeoutMs` (default: 30 000).
   */
  async drain(options: DrainOptions = {}): Promise<Drained> {
    const trace = captureStack(this.drain)
    const timeoutMs = drainTimeout(options)
    if (!this.#link.isStarted || !this.#link.native) {
      await this.#link.close()
      return { calls: 0, requests: 0 }
    }
    const drained = await this.#link.begin('drain', {}, trace, (native, id) => native.drain(id, timeoutMs))
    await this.#link.ended
    return { calls: Number(drained.calls), requests: Number(drained.requests) }
  }

  /** Ends the session at once. Requests reject with an AbortError, code `client_closed`. */
  close(): Promise<void> {
    return this.#link.close()
  }

  /** Keeps the process alive while the session is connected. This is the default. */
  ref(): void {
    this.#link.setUnref(false)
  }

  /** Lets the process end while the session is connected. */
  unref(): void {
    this.#link.setUnref(true)
  }

  /** Counts since the session was created, and its current sizes; zeros after its end. */
  stats(): Stats {
    const { native } = this.#link
    return native ? JSON.parse(native.stats()) : NO_STATS
  }

  /**
   * Replaces the credentials. The next connection uses them, and subscriptions remain. If the
   * project differs, the session connects again.
   */
  setCredentials(credentials: NewCredentials): void {
    checkNewCredentials(credentials)
    const handle = resolveFor(this.host, credentials)
    this.#link.tokenProvider = undefined
    this.#rest.replace(handle)
    this.#project = handle.project
    this.#link.native?.setCredentials(handle)
  }

  /**
   * Receives the events of a name; with a key, only those of one object. Returns a function that
   * ends it. The handler is in the table before any request leaves.
   */
  watch(name: string, key: string | undefined, handler: EventHandler): () => void {
    this.#routes.add(name, key, handler)
    this.#link.native?.watch(name, key)
    return once(() => {
      this.#routes.remove(name, key, handler)
      this.#link.native?.unwatch(name, key)
    })
  }

  /** Receives all events. An inbound call that is not watched is passed nevertheless. */
  watchAll(handler: EventHandler): () => void {
    this.#routes.addObserver(handler)
    if (this.#routes.observers === 1) this.#link.native?.watchAll(true)
    return once(() => {
      this.#routes.removeObserver(handler)
      if (this.#routes.observers === 0) this.#link.native?.watchAll(false)
    })
  }

  /** Receives changes of the state. */
  onState(handler: (change: StateChange) => void): () => void {
    return this.#reports.add('state', handler)
  }

  /** Receives the completion of reconnects. */
  onResumed(handler: (resumed: Resumed) => void): () => void {
    return this.#reports.add('resumed', handler)
  }

  /** Receives counts of dropped events. */
  onOverflow(handler: (overflow: Overflow) => void): () => void {
    return this.#reports.add('overflow', handler)
  }

  /** Receives counts of messages that are no messages of the protocol. */
  onProtocolError(handler: (violation: ProtocolViolation) => void): () => void {
    return this.#reports.add('protocolError', handler)
  }

  /** Receives the messages of the session. */
  onTraffic(handler: TrafficHandler, options: TrafficOptions = {}): () => void {
    return this.#traffic.add(handler, options)
  }

  /** Receives listeners that threw or rejected. Without such a handler there is a warning. */
  onListenerError(handler: (failure: ListenerFailure) => void): () => void {
    return this.#reports.add('listenerError', handler)
  }

  /** Receives the end of the session, with the error of a session that the server ended. */
  onClosed(handler: (error: SignalWireError | undefined) => void): () => void {
    return this.#reports.add('closed', handler)
  }

  /**
   * Receives the error of a session that the server ended. Without such a handler and without a
   * handler of states, and if no promise was rejected with the error, there is a warning.
   */
  onFailure(handler: (error: SignalWireError) => void): () => void {
    return this.#reports.add('failed', handler)
  }

  /**
   * Starts work that no caller waits for. A rejection of its requests does not count as a report of
   * the end of the session.
   */
  background(work: () => Promise<unknown>): void {
    this.#link.inBackground(work).catch(() => {})
  }

  /** Reports a listener of a program that threw or rejected. */
  reportListenerError(error: unknown, event: string): void {
    const isObserved = event !== 'listenerError' && this.#reports.count('listenerError') > 0
    if (isObserved) this.#reports.emit('listenerError', { error, event })
    else warn('listener_failed', `a listener of ${event} failed: ${messageOf(error)}`, error)
  }

  /**
   * Holds the credit of the event that is being dispatched; returns the function that releases it.
   * The core delivers as many more events as the program has taken.
   */
  hold(): () => void {
    return this.#link.credit.hold()
  }

  #dispatch(event: SessionEvent): void {
    this.#routes.dispatch(event, this.#handle)
  }

  #handle = (handler: EventHandler, event: SessionEvent): void =>
    callListener(handler, event, event.name, this.#reportError)

  #report({ name, value }: Report): void {
    if (name === 'state') this.#reports.emit(name, value)
    else if (name === 'resumed') this.#reports.emit(name, value)
    else if (name === 'overflow') this.#reports.emit(name, value)
    else if (name === 'protocolError') this.#reports.emit(name, value)
    else if (name === 'traffic') this.#traffic.emit(value, this.#reportError)
  }

  #onEnded(error: SignalWireError | undefined, isKnown: boolean): void {
    const isObserved = isKnown || this.#reports.count('failed') > 0 || this.#reports.count('state') > 0
    if (error && !isObserved) warn('session_closed', error.message)
    if (error) this.#reports.emit('failed', error)
    this.#reports.emit('closed', error)
  }
}
