// The calls of a namespace, and the attempts to reach devices.
import type { Style } from '../clients/namespace.ts'
import { objectOf, textOf } from '../payload.ts'
import type { Session, SessionEvent, WireObject } from '../session/session.ts'
import type { Attempt } from './attempt.ts'
import { Call } from './call.ts'

/** The events of calls. An inbound call and a dial are watched by their topic and their tag. */
const EVENTS = [
  ...['state', 'connect', 'play', 'record', 'collect', 'detect', 'tap', 'send_digits', 'fax', 'pay'],
  ...['stream', 'transcribe', 'ai', 'queue', 'echo', 'hold', 'denoise', 'refer'],
]
const NAMES = [...EVENTS.map((name) => `calling.call.${name}`), 'calling.conference', 'calling.error']

/** The calls of a namespace that have not ended. */
export class CallRegistry {
  readonly session: Session
  readonly style: Style
  #calls = new Map<string, Call>()
  #attempts = new Map<string, Attempt>()
  // How many topics are received.
  #topics = 0
  #stops: (() => void)[] = []

  constructor(session: Session, style: Style) {
    this.session = session
    this.style = style
  }

  /** Receives calls until the returned function is called. */
  hold(): () => void {
    this.#topics += 1
    this.#update()
    return () => {
      this.#topics -= 1
      this.#update()
    }
  }

  /** Returns the call of a payload, which is new unless it is known. */
  add(payload: WireObject): Call {
    const id = textOf(payload, 'call_id') ?? ''
    const known = this.#calls.get(id)
    if (known) return known
    const call = new Call(this, payload)
    this.#calls.set(id, call)
    this.#update()
    return call
  }

  /** Forgets a call: it has ended, or another client has it. */
  remove(call: Call): void {
    this.#calls.delete(call.callId)
    this.#update()
  }

  /** Adds the legs with the tag of an attempt to it. */
  expect(attempt: Attempt): void {
    this.#attempts.set(attempt.tag, attempt)
    this.#update()
  }

  /** Whether legs of an attempt may still arrive. */
  isExpected(attempt: Attempt): boolean {
    return this.#attempts.has(attempt.tag)
  }

  /** The attempt has ended. */
  forget(attempt: Attempt): void {
    this.#attempts.delete(attempt.tag)
    this.#update()
  }

  /**
   * Watches the events of all calls while there are calls, or a topic is received. A watch of each
   * call alone would lose the events between the arrival of a call and its watch.
   */
  #update(): void {
    const isNeeded = this.#topics + this.#calls.size + this.#attempts.size > 0
    if (!isNeeded) for (const stop of this.#stops.splice(0)) stop()
    else if (this.#stops.length === 0 && this.session.state !== 'closed') this.#watch()
  }

  #watch(): void {
    const receive = (event: SessionEvent) => this.#receive(event)
    this.#stops = NAMES.map((name) => this.session.watch(name, undefined, receive))
    this.#stops.push(this.session.onClosed((error) => this.#end(error)))
  }

  #receive(event: SessionEvent): void {
    const { payload } = event
    const call = this.#calls.get(String(payload.call_id)) ?? this.#legOf(event)
    call?.receive(event)
  }

  // The first event of a leg, which no command has named yet.
  #legOf({ name, payload }: SessionEvent): Call | undefined {
    const attempt = this.#attempts.get(String(payload.tag))
    if (!attempt || name !== 'calling.call.state' || payload.call_state === 'ended') return undefined
    const leg = this.add(payload)
    attempt.add(leg)
    return leg
  }

  /** The call at the other end of a connection. */
  peerOf(connection: WireObject): Call {
    const known: WireObject = { call_state: 'answered', direction: 'outbound' }
    return this.add({ ...known, ...objectOf(connection, 'peer') })
  }

  #end(error: unknown): void {
    for (const call of this.#calls.values()) call.abandon(error)
    for (const attempt of this.#attempts.values()) attempt.abandon(error)
    this.#calls.clear()
    this.#attempts.clear()
    for (const stop of this.#stops.splice(0)) stop()
  }
}
