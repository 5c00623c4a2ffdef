import { SignalWireError } from '../../../core/errors.ts'
import { INSPECT, type Inspect, inspectJson } from '../../../core/text.ts'
import { Namespace, type Stop } from '../../clients/namespace.ts'
import { toCamel } from '../../session/keys.ts'
import { checkRequest } from '../../session/requests.ts'
import type { RequestOptions, WireObject } from '../../session/session.ts'
import { Deferred, isGone } from '../../wait.ts'
import type { CallBase } from '../call-base.ts'
import type { CallEvents } from '../call-events.ts'

/** What an event means for its action. */
export type Phase = 'started' | 'inputStarted' | 'updated' | 'failed' | 'ended'

/** Listeners of an action: `onStarted`, `onEnded` and others, as far as it has these phases. */
export type ActionListeners<Action, Phases extends Phase> = {
  [P in Phases as `on${Capitalize<P>}`]?: ((action: Action) => unknown) | undefined
}

/** The event of each listener. */
export type EventTable<Name extends string> = Readonly<Record<string, Name>>

/** Where a new action belongs: its call, its id, and its params on the wire. */
export interface ActionContext {
  readonly call: CallBase
  readonly controlId: string
  readonly params: WireObject
}

/**
 * An action of a call, such as a playback: it runs on the server until it ends, is stopped or its
 * call ends.
 */
export abstract class CallAction<Events extends object, Phases extends Phase> extends Namespace<Events> {
  /** The id of the action, chosen by this client. */
  readonly controlId: string
  #call: CallBase
  #raw: WireObject
  #started = new Deferred<this>()
  #ended = new Deferred<this>()
  #hasStarted = false
  #hasEnded = false

  /** @internal */
  constructor({ call, controlId }: ActionContext) {
    super(call.session, call.style)
    this.#call = call
    this.controlId = controlId
    this.#raw = { node_id: call.nodeId, call_id: call.callId, control_id: controlId }
  }

  /** @internal The call. */
  protected get call(): CallBase {
    return this.#call
  }

  /**
   * The id of the action, without the suffix that `controlId` has for a prompt and its playback.
   */
  get id(): string {
    return this.controlId.split('.', 1)[0] ?? ''
  }

  /** The id of the call. */
  get callId(): string {
    return this.#call.callId
  }

  /** The id of the node that the call runs on. */
  get nodeId(): string {
    return this.#call.nodeId
  }

  /** The last event of the action, as the server sent it. */
  get raw(): WireObject {
    return this.#raw
  }

  /** Whether the action has ended, or will never start. */
  get hasEnded(): boolean {
    return this.#hasEnded
  }

  /** Resolves with the action when it has started; rejects if it does not start. */
  onStarted(): Promise<this> {
    return this.#started.promise
  }

  /** Resolves with the action when it has ended; rejects if it does not start. */
  ended(): Promise<this> {
    return this.#ended.promise
  }

  /** Adds listeners; resolves with a function that removes them. */
  async listen(listeners: ActionListeners<this, Phases>): Promise<Stop> {
    const remove = this.addListeners(listeners)
    return async () => remove()
  }

  /** Returns the last event of the action, with names in camelCase. */
  toJSON(): Record<string, unknown> {
    return toCamel(this.#raw)
  }

  /** @internal */
  [INSPECT](_depth: number, options: object, inspect: Inspect): string {
    return inspectJson(this, options, inspect)
  }

  /** @internal Receives an event of the action. */
  receive(payload: WireObject): void {
    if (this.#hasEnded) return
    this.#raw = { ...this.#raw, ...payload }
    if (this.startsWithResult && !this.#hasStarted) this.start()
    const phase = this.phaseOf(payload)
    if (phase === 'started') this.start()
    else if (phase === 'ended') this.#end('ended')
    else if (phase === 'failed') this.#fail()
    else if (phase) this.emitPhase(phase)
  }

  /** @internal Adds listeners before the action starts. */
  attach(listeners: object): void {
    this.addListeners(listeners)
  }

  /** @internal The server accepted the command. */
  accept(): void {
    if (this.startsWithResult && !this.#hasStarted) this.start()
  }

  /** @internal The action runs. If it did already, its state changed. */
  start(): void {
    if (this.#hasEnded) return
    const phase = this.#hasStarted ? 'updated' : 'started'
    this.#hasStarted = true
    this.emitPhase(phase)
    this.#started.resolve(this)
  }

  /** @internal The action ended without an event: with its call, or because it is unknown. */
  finish(): void {
    if (this.#hasEnded) return
    if ('state' in this.#raw) this.#raw = { ...this.#raw, state: 'finished' }
    this.#end('ended')
  }

  /** @internal The command failed, or the session is closed. */
  abandon(error: unknown): void {
    this.#hasEnded = true
    this.#started.reject(error)
    this.#ended.reject(error)
  }

  /** @internal Sends a command on this action. */
  protected async command(method: string, params: WireObject = {}, options?: RequestOptions): Promise<this> {
    if (this.#hasEnded) {
      throw new SignalWireError(`${method} was not sent: the action has ended.`, { code: 'action_ended' })
    }
    try {
      await this.#call.send(method, { control_id: this.controlId, ...params }, options)
    } catch (error) {
      if (isGone(error)) this.finish()
      throw error
    }
    return this
  }

  /** @internal Stops the action. One that has ended meanwhile is stopped as well. */
  protected async stopWith(method: string, options?: RequestOptions): Promise<this> {
    checkRequest(method, options)
    try {
      return this.#hasEnded ? this : await this.command(method, {}, options)
    } catch (error) {
      if (isGone(error)) return this
      throw error
    }
  }

  /** @internal Whether the server sends no event of the start, so that the result is the start. */
  protected get startsWithResult(): boolean {
    return false
  }

  /** @internal The events of an action are events of calls as well. */
  protected abstract override get eventsByListener(): EventTable<keyof Events & keyof CallEvents & string>

  /** @internal What an event means. */
  protected abstract phaseOf(payload: WireObject): Phase | undefined

  /** @internal Calls the listeners of the action and of its call, whose argument is the action. */
  protected emitPhase(phase: Phase): void {
    const name = this.eventsByListener[LISTENER_OF[phase]]
    if (name === undefined) return
    this.listeners.emit(name, this as Events[typeof name])
    this.#call.listeners.emit(name, this as unknown as CallEvents[typeof name])
  }

  #end(phase: 'ended' | 'failed'): void {
    this.#hasEnded = true
    this.#started.resolve(this)
    this.emitPhase(phase)
    this.#ended.resolve(this)
  }

  // An action that ran has a result: its handle, whose state reports the failure.
  #fail(): void {
    if (!this.#hasStarted) this.abandon(this.#startError())
    this.#end('failed')
  }

  #startError(): SignalWireError {
    const message = 'the action did not start: the server reported its failure.'
    return new SignalWireError(message, { code: 'action_failed', ...this.toJSON() })
  }
}

/** The listener of a phase. */
const LISTENER_OF: { readonly [P in Phase]: `on${Capitalize<P>}` } = {
  started: 'onStarted',
  inputStarted: 'onInputStarted',
  updated: 'onUpdated',
  failed: 'onFailed',
  ended: 'onEnded',
}
