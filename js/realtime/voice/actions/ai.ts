import type { OpenString } from '../../../core/types.ts'
import { textOf } from '../../payload.ts'
import type { RequestOptions, WireObject } from '../../session/session.ts'
import { CallAction, type EventTable, type Phase } from './action.ts'

/** The phases of an AI agent that talks with the party of a call. */
export type AiPhase = 'started' | 'updated' | 'failed' | 'ended'

/** The events of an AI agent that talks with the party of a call. */
export type AiEvents = Record<`ai.${AiPhase}`, CallAi>

const EVENTS: EventTable<keyof AiEvents> = {
  onStarted: 'ai.started',
  onUpdated: 'ai.updated',
  onFailed: 'ai.failed',
  onEnded: 'ai.ended',
}

const PHASES: Readonly<Record<string, Phase>> = {
  error: 'failed',
  finished: 'ended',
}

/** An AI agent that talks with the party of a call. */
export class CallAi extends CallAction<AiEvents, AiPhase> {
  /** The state of the last event. */
  get state(): OpenString<'error' | 'finished'> | undefined {
    return textOf(this.raw, 'state')
  }

  /** Stops the agent, which then ends. */
  stop(options?: RequestOptions): Promise<this> {
    return this.stopWith('calling.ai.stop', options)
  }

  /** @internal */
  protected override get startsWithResult(): boolean {
    return true
  }

  /** @internal */
  protected override get eventsByListener(): EventTable<keyof AiEvents> {
    return EVENTS
  }

  /** @internal */
  protected override phaseOf(payload: WireObject): Phase | undefined {
    return PHASES[String(payload.state)] ?? 'updated'
  }
}
