import type { OpenString, Signal } from '../../core/types.ts'
import type {
  CallConnectState,
  CallDirection,
  CallState,
  SipHeaderData,
} from '../../generated/realtime/types.ts'
import { Namespace, type RequestOptions, type Stop } from '../clients/namespace.ts'
import { iterate, type Sink } from '../session/iterator.ts'
import { toCamel } from '../session/keys.ts'
import type { SessionEvent, WireObject } from '../session/session.ts'
import { objectOf, textOf } from './actions/action.ts'
import { Actions } from './actions/actions.ts'
import { closed } from './attempt.ts'
import type { Call } from './call.ts'
import { CALL_EVENTS, type CallEvent, type CallEvents, type CallListeners } from './call-events.ts'
import type { CallRegistry } from './registry.ts'
import { Deferred, isGone } from './wait.ts'

/** A condition that a caller waits for. */
interface Waiter {
  readonly test: () => boolean
  readonly settled: Deferred<boolean>
}

/** The state of a call, which the events of the server change, and its listeners. */
export abstract class CallBase extends Namespace<CallEvents> {
  #calls: CallRegistry
  #raw: WireObject
  #connection: WireObject = {}
  #peer: Call | undefined
  #actions = new Actions()
  #waiters = new Set<Waiter>()
  #observers = new Set<Sink<CallEvent>>()

  /** @internal */
  constructor(calls: CallRegistry, payload: WireObject) {
    super(calls.session, calls.style)
    this.#calls = calls
    this.#raw = payload
  }

  /** The id of the call. */
  get id(): string {
    return textOf(this.#raw, 'call_id') ?? ''
  }

  /** The id of the call. */
  get callId(): string {
    return this.id
  }

  /** The id of the node that the call runs on. */
  get nodeId(): string {
    return textOf(this.#raw, 'node_id') ?? ''
  }

  /** The state. */
  get state(): OpenString<CallState> {
    return textOf(this.#raw, 'call_state') ?? 'created'
  }

  /** The state. */
  get callState(): OpenString<CallState> {
    return this.state
  }

  /** The tag of the dial or of the connection that created the call. */
  get tag(): string | undefined {
    return textOf(this.#raw, 'tag')
  }

  /** The device of the other party, as the server sent it. */
  get device(): WireObject {
    return objectOf(this.#raw, 'device')
  }

  /** The type of the device. */
  get type(): OpenString<'phone' | 'sip'> {
    return textOf(this.device, 'type') ?? ''
  }

  /** The number or address of the caller. */
  get from(): string | undefined {
    return this.#address('from')
  }

  /** The number or address that was called. */
  get to(): string | undefined {
    return this.#address('to')
  }

  /** The headers of a SIP call. */
  get headers(): readonly SipHeaderData[] {
    const { headers } = this.#device
    return Array.isArray(headers) ? headers : []
  }

  /** Whether the call is answered. */
  get active(): boolean {
    return this.state === 'answered'
  }

  /** Whether the call is connected to another one. */
  get connected(): boolean {
    return this.connectState === 'connected'
  }

  /** Whether the call was received (`inbound`) or dialled (`outbound`). */
  get direction(): OpenString<CallDirection> {
    return textOf(this.#raw, 'direction') ?? ''
  }

  /** The topic that an inbound call was received on. */
  get context(): string | undefined {
    return textOf(this.#raw, 'context')
  }

  /** The state of the connection to another call. */
  get connectState(): OpenString<CallConnectState> | undefined {
    return textOf(this.#connection, 'connect_state')
  }

  /** The call that this one is connected to. */
  get peer(): Call | undefined {
    return this.#peer
  }

  /** The call as the server sent it. */
  get raw(): WireObject {
    return this.#raw
  }

  /** Returns the call with names in camelCase. */
  toJSON(): Record<string, unknown> {
    return toCamel(this.#raw)
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
    this.#raw = { ...this.#raw, ...payload }
    if (this.state === 'ended') this.#end()
    this.#changed()
  }

  /** @internal The session is closed: nothing is known of the call any longer. */
  abandon(error: unknown): void {
    const reason = error ?? closed()
    for (const { settled } of this.#waiters) settled.reject(reason)
    this.#waiters.clear()
    this.#actions.abandon(reason)
  }

  /** @internal Sets the other call of a connection. */
  setPeer(peer: Call | undefined): void {
    this.#peer = peer
  }

  /**
   * @internal Resolves with true when the condition holds, which is tested after each event, or with
   * false when the call has ended without it.
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

  get #device(): WireObject {
    return objectOf(this.device, 'params')
  }

  // The addresses of phones have other names than those of all other devices.
  #address(name: 'from' | 'to'): string | undefined {
    return textOf(this.#device, `${name}_number`) ?? textOf(this.#device, name)
  }

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
