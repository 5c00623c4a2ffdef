import { INSPECT, type Inspect, inspectJson } from '../../core/text.ts'
import type { OpenString } from '../../core/types.ts'
import type { CallDirection, CallState, SipHeaderData } from '../../generated/realtime/types.ts'
import { Namespace, type Style } from '../clients/namespace.ts'
import { listOf, objectOf, textOf } from '../payload.ts'
import { toCamel } from '../session/keys.ts'
import type { Session, WireObject } from '../session/session.ts'
import type { CallEvents } from './call-events.ts'

/** The properties of a call, which the server sends with each state. */
export abstract class CallProperties extends Namespace<CallEvents> {
  #raw: WireObject

  /** @internal */
  constructor(session: Session, style: Style, payload: WireObject) {
    super(session, style)
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
    return listOf<SipHeaderData>(this.#device.headers)
  }

  /** Whether the call is answered. */
  get active(): boolean {
    return this.state === 'answered'
  }

  /** Whether the call was received (`inbound`) or dialled (`outbound`). */
  get direction(): OpenString<CallDirection> {
    return textOf(this.#raw, 'direction') ?? ''
  }

  /** The topic that an inbound call was received on. */
  get context(): string | undefined {
    return textOf(this.#raw, 'context')
  }

  /** The call as the server sent it. */
  get raw(): WireObject {
    return this.#raw
  }

  /** Returns the call with names in camelCase. */
  toJSON(): Record<string, unknown> {
    return toCamel(this.#raw)
  }

  /** @internal */
  [INSPECT](_depth: number, options: object, inspect: Inspect): string {
    return inspectJson(this, options, inspect)
  }

  /** @internal Adds the fields of a later payload. */
  protected merge(payload: WireObject): void {
    this.#raw = { ...this.#raw, ...payload }
  }

  get #device(): WireObject {
    return objectOf(this.device, 'params')
  }

  // The addresses of phones have other names than those of all other devices.
  #address(name: 'from' | 'to'): string | undefined {
    return textOf(this.#device, `${name}_number`) ?? textOf(this.#device, name)
  }
}
