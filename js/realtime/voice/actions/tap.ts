import type { OpenString } from '../../../core/types.ts'
import { objectOf, textOf } from '../../payload.ts'
import type { RequestOptions, WireObject } from '../../session/session.ts'
import { CallAction, type EventTable, type Phase } from './action.ts'

/** The phases of a tap: a copy of the media of a call for another server. */
export type TapPhase = 'started' | 'ended'

/** The events of a tap: a copy of the media of a call for another server. */
export type TapEvents = Record<`tap.${TapPhase}`, CallTap>

const EVENTS: EventTable<keyof TapEvents> = {
  onStarted: 'tap.started',
  onEnded: 'tap.ended',
}

const PHASES: Readonly<Record<string, Phase>> = {
  tapping: 'started',
  finished: 'ended',
}

/** A tap: a copy of the media of a call for another server. */
export class CallTap extends CallAction<TapEvents, TapPhase> {
  /** The state of the last event. */
  get state(): OpenString<'tapping' | 'finished'> | undefined {
    return textOf(this.raw, 'state')
  }

  /** What is tapped, as the server sent it. */
  get tap(): WireObject {
    return objectOf(this.raw, 'tap')
  }

  /** Where the media is sent, as the server sent it. */
  get device(): WireObject {
    return objectOf(this.raw, 'device')
  }

  /** Stops the tap, which then ends. */
  stop(options?: RequestOptions): Promise<this> {
    return this.stopWith('calling.tap.stop', options)
  }

  /** @internal */
  protected override get eventsByListener(): EventTable<keyof TapEvents> {
    return EVENTS
  }

  /** @internal */
  protected override phaseOf(payload: WireObject): Phase | undefined {
    return PHASES[String(payload.state)]
  }
}
