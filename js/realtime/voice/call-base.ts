import type { OpenString, Signal } from '../../core/types.ts'
import type { CallConnectState } from '../../generated/realtime/types.ts'
import type { Stop } from '../clients/namespace.ts'
import { textOf } from '../payload.ts'
import { iterate, type Sink } from '../session/iterator.ts'
import { toCamel } from '../session/keys.ts'
import { checkIteratorOptions } from '../session/options.ts'
import type { RequestOptions, SessionEvent, WireObject } from '../session/session.ts'
import { Deferred, isGone, sessionClosed } from '../wait.ts'
import { Actions } from './actions/actions.ts'
import type { Call } from './call.ts'
import { CALL_EVENTS, type CallEvent, type CallEvents, type CallListeners } from './call-events.ts'
import { CallProperties } from './call-properties.ts'
import type { CallRegistry } from './registry.ts'

/** A condition that a caller waits for. */
interface Waiter {
  readonly test: () => boolean
  readonly settled: Deferred<boolean>
}

/** The state of a call, which the events of the server change, and its listeners. */
export abstract class CallBase extends CallProperties {
  #calls: CallRegistry
  #connection: WireObject = {}
  #peer: Call | undefined
  #actions = new Actions()
  #waiters = new Set<Waiter>()
  #observers = new Set<Sink<CallEvent>>()

  /** @internal */
  constructor(calls: CallRegistry, payload: WireObject) {
    super(calls.session, calls.style, payload)
    this.#calls = calls
  }

  /** Whether the call is connected to another one. */
  get connected(): boolean {
    return this.connectState === 'connected'
  }

  /** The state of the connection to another call. */
  get connectState(): OpenString<CallConnectState> | undefined {
    return textOf(this.#connection, 'connect_state')
  }

  /** The call that this one is connected to. */
  get peer(): Call | undefined {
    return this.#peer
  }

  /** Adds listeners; resolves with a function that removes them. */
  async listen(listeners: CallListeners): Promise<Stop> {
    const remove = this.addListeners(listeners)
    return async () => remove()
  }

  /**
   * Returns an iterator over all events of the call, those without a listener included. It ends
   * with the call.
   */
  events(options: { signal?: Signal | undefined } = {}): AsyncIterableIterator<CallEvent> {
    checkIteratorOptions(options, 'call.events')
    return iterate<CallEvent>(
      this.session,
      (sink) => {
        if (this.state === 'ended') sink.end()
        this.#observers.add(sink)
        return () => this.#observers.delete(sink)
      },
      options,
    )
  }

  /** @internal Sends a request about the call. */
  send(method: string, params: WireObject, options?: RequestOptions): Promise<WireObject> {
    return this.session.request(method, { node_id: this.nodeId, call_id: this.callId, ...params }, options)
  }

  /** @internal Sends a command. If the server does not know the call, the call has ended. */
  async command(method: string, params: WireObject, options?: RequestOptions): Promise<WireObject> {
    try {
      return await this.send(method, params, options)
    } catch (error) {
      if (isGone(error)) this.#setEnded()
      throw error
    }
  }

  /** @internal The running actions. */
  protected get actions(): Actions {
    return this.#actions
  }

  /** @internal The calls of the namespace. */
  protected get calls(): CallRegistry {
    return this.#calls
  }

  /** @internal Adds listeners before the call is returned. */
  attach(listeners: object): void {
    this.addListeners(listeners)
  }

  /** @internal Receives an event of the call. */
  receive({ name, payload, timestamp }: SessionEvent): void {
    if (name === 'calling.call.state') this.update(payload)
    else if (name === 'calling.call.connect') this.#connect(payload)
    else this.#actions.receive(this, name, payload)
    const event = { type: name, params: toCamel(payload), raw: payload, timestamp }
    for (const { push } of this.#observers) push(event)
    if (this.state === 'ended') this.#endObservers()
  }

  /** @internal The state of the call changed. */
  update(payload: WireObject): void {
    if (this.state === 'ended') return
    this.merge(payload)
    if (this.state === 'ended') this.#end()
    this.#changed()
  }

  /** @internal The session is closed: nothing is known of the call any longer. */
  abandon(error: unknown): void {
    const reason = error ?? sessionClosed()
    for (const { settled } of this.#waiters) settled.reject(reason)
    this.#waiters.clear()
    this.#actions.abandon(reason)
  }

  /** @internal Sets the other call of a connection. */
  setPeer(peer: Call | undefined): void {
    this.#peer = peer
  }

  /**
   * @internal Resolves with true when the condition holds, which is tested after each event, or
   * with false when the call has ended without it.
   */
  protected until(test: () => boolean): Promise<boolean> {
    const settled = new Deferred<boolean>()
    const waiter = { test, settled }
    this.#waiters.add(waiter)
    this.#check(waiter)
    return settled.promise
  }

  /** @internal */
  protected override get eventsByListener(): Readonly<Record<string, keyof CallEvents>> {
    return CALL_EVENTS
  }

  /** @internal This object with the type of its class. */
  protected abstract get self(): Call

  #connect(payload: WireObject): void {
    this.#connection = payload
    if (this.connectState === 'connected') {
      this.#peer = this.#calls.peerOf(payload)
      this.#peer.setPeer(this.self)
    } else if (this.connectState !== 'connecting') {
      this.#peer?.setPeer(undefined)
      this.#peer = undefined
    }
    this.#changed()
  }

  /** @internal The last event of the connection to another call. */
  protected get connection(): WireObject {
    return this.#connection
  }

  #changed(): void {
    this.listeners.emit('call.state', this.self)
    for (const waiter of this.#waiters) this.#check(waiter)
  }

  #check(waiter: Waiter): void {
    const isTrue = waiter.test()
    if (!isTrue && this.state !== 'ended') return
    this.#waiters.delete(waiter)
    waiter.settled.resolve(isTrue)
  }

  #setEnded(): void {
    this.update({ call_state: 'ended' })
    this.#endObservers()
  }

  #endObservers(): void {
    for (const { end } of this.#observers) end()
    this.#observers.clear()
  }

  #end(): void {
    this.#calls.remove(this.self)
    this.#actions.finish()
  }
}
