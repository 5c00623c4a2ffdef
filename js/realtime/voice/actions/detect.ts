import type { OpenString } from '../../../core/types.ts'
import { flagOf, objectOf, textOf } from '../../payload.ts'
import type { RequestOptions, WireObject } from '../../session/session.ts'
import { type ActionContext, CallAction, type EventTable, type Phase } from './action.ts'

/** What was detected. */
export type DetectResult = OpenString<
  'MACHINE' | 'HUMAN' | 'UNKNOWN' | 'READY' | 'NOT_READY' | 'CED' | 'CNG' | 'finished' | 'error'
>

/** The phases of a detector. */
export type DetectPhase = 'started' | 'updated' | 'ended'

/** The events of a detector. */
export type DetectEvents = Record<`detect.${DetectPhase}`, CallDetect>

const EVENTS: EventTable<keyof DetectEvents> = {
  onStarted: 'detect.started',
  onUpdated: 'detect.updated',
  onEnded: 'detect.ended',
}

const LAST = new Set(['finished', 'error'])

/** A detector of answering machines, fax machines or digits. */
export class CallDetect extends CallAction<DetectEvents, DetectPhase> {
  #waitForBeep: boolean
  #result: string | undefined
  #type: string | undefined

  /** @internal */
  constructor(context: ActionContext, waitForBeep = false) {
    super(context)
    this.#waitForBeep = waitForBeep
    this.#type = textOf(objectOf(context.params, 'detect'), 'type')
  }

  /** The last event of the detector, as the server sent it. */
  get detect(): WireObject | undefined {
    return this.raw.detect === undefined ? undefined : objectOf(this.raw, 'detect')
  }

  /** What is detected. */
  get type(): OpenString<'machine' | 'fax' | 'digit'> | undefined {
    return textOf(objectOf(this.raw, 'detect'), 'type') ?? this.#type
  }

  /** The last thing that was detected; without one, how the detector ended. */
  get result(): DetectResult {
    return this.#result ?? this.#lastEvent ?? 'UNKNOWN'
  }

  /** Whether the detector ends with the beep of an answering machine. */
  get waitForBeep(): boolean {
    return this.#waitForBeep
  }

  /** Whether the last event is a beep. */
  get beep(): boolean | undefined {
    return flagOf(this.#params, 'beep')
  }

  /** Stops the detector, which then ends. */
  stop(options?: RequestOptions): Promise<this> {
    return this.stopWith('calling.detect.stop', options)
  }

  /** The same as `ended`, which replaces it. */
  waitForResult(): Promise<this> {
    return this.ended()
  }

  /** @internal */
  protected override get startsWithResult(): boolean {
    return true
  }

  /** @internal */
  protected override get eventsByListener(): EventTable<keyof DetectEvents> {
    return EVENTS
  }

  /** @internal */
  protected override phaseOf(): Phase | undefined {
    const event = this.#lastEvent
    if (event === undefined) return undefined
    if (!LAST.has(event)) this.#result = event
    const isBeep = this.#waitForBeep && this.beep === true
    return LAST.has(event) || isBeep ? 'ended' : 'updated'
  }

  get #params(): WireObject {
    return objectOf(objectOf(this.raw, 'detect'), 'params')
  }

  get #lastEvent(): string | undefined {
    return textOf(this.#params, 'event')
  }
}
