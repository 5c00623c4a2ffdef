// The calls of a namespace, and the attempts to reach devices.
import type { Style } from '../clients/namespace.ts'
import type { Session, SessionEvent, WireObject } from '../session/session.ts'
import { objectOf, textOf } from './actions/action.ts'
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
  #isWatching = false

  constructor(session: Session, style: Style) {
    this.session = session
    this.style = style
  }

  /**
   * Watches the events of all calls, from the first call on. A watch of each call alone would lose
   * the events between the arrival of a call and its watch.
   */
  watch(): void {
    if (this.#isWatching || this.session.state === 'closed') return
    this.#isWatching = true
    const stops = NAMES.map((name) => this.session.watch(name, undefined, (event) => this.#receive(event)))
    const stopClosed = this.session.onClosed((error) => {
      for (const stop of [...stops, stopClosed]) stop()
      this.#end(error)
    })
  }

  /** Returns the call of a payload, which is new unless it is known. */
  add(payload: WireObject): Call {
    this.watch()
    const id = textOf(payload, 'call_id') ?? ''
    const known = this.#calls.get(id)
    if (known) return known
    const call = new Call(this, payload)
    this.#calls.set(id, call)
    return call
  }

  /** Forgets a call: it has ended, or another client has it. */
  remove(call: Call): void {
    this.#calls.delete(call.callId)
  }

  /** Adds the legs with the tag of an attempt to it. */
  expect(attempt: Attempt): void {
    this.watch()
    this.#attempts.set(attempt.tag, attempt)
  }

  /** The attempt has ended. */
  forget(attempt: Attempt): void {
    this.#attempts.delete(attempt.tag)
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
  }
}
