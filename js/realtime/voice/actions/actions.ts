import { textOf } from '../../payload.ts'
import type { WireObject } from '../../session/session.ts'
import type { CallBase } from '../call-base.ts'
import type { ActionContext } from './action.ts'
import { CallPlayback } from './playback.ts'
import { CallRecording } from './recording.ts'
import { CallStream } from './stream.ts'
import { CallTap } from './tap.ts'
import { CallTranscribe } from './transcribe.ts'

/** What the actions of a call have in common. */
export interface RunningAction {
  readonly controlId: string
  readonly hasEnded: boolean
  receive(payload: WireObject): void
  accept(): void
  finish(): void
  abandon(error: unknown): void
}

/** The action that an event starts. */
interface Start {
  readonly state: string
  readonly create: (context: ActionContext) => RunningAction
}

/** The actions whose start is an event, by the name of the event. */
const STARTS: Readonly<Record<string, Start>> = {
  'calling.call.play': { state: 'playing', create: (context) => new CallPlayback(context) },
  'calling.call.record': { state: 'recording', create: (context) => new CallRecording(context) },
  'calling.call.tap': { state: 'tapping', create: (context) => new CallTap(context) },
  'calling.call.stream': { state: 'streaming', create: (context) => new CallStream(context) },
  'calling.call.transcribe': { state: 'transcribing', create: (context) => new CallTranscribe(context) },
}

/** The running actions of a call, by their event and id. */
export class Actions {
  #running = new Map<string, RunningAction>()

  /** Adds an action that this client starts. */
  add(event: string, action: RunningAction): void {
    this.#running.set(keyOf(event, action.controlId), action)
  }

  /** Removes an action that did not start. */
  remove(event: string, action: RunningAction): void {
    this.#running.delete(keyOf(event, action.controlId))
  }

  /**
   * Passes an event to its action. An action that another program started, by the REST API or
   * `execute`, is reported as well; so is the playback of a prompt.
   */
  receive(call: CallBase, event: string, payload: WireObject): void {
    const controlId = textOf(payload, 'control_id') ?? ''
    const key = keyOf(event, controlId)
    const action = this.#running.get(key) ?? started(event, payload, { call, controlId, params: {} })
    if (!action) return
    this.#running.set(key, action)
    action.receive(payload)
    if (action.hasEnded) this.#running.delete(key)
  }

  /** The call has ended, and with it its actions. */
  finish(): void {
    for (const action of this.#running.values()) action.finish()
    this.#running.clear()
  }

  /** The session is closed. */
  abandon(error: unknown): void {
    for (const action of this.#running.values()) action.abandon(error)
    this.#running.clear()
  }
}

function started(event: string, { state }: WireObject, context: ActionContext): RunningAction | undefined {
  const start = STARTS[event]
  return start && start.state === state ? start.create(context) : undefined
}

const keyOf = (event: string, controlId: string) => `${event} ${controlId}`
