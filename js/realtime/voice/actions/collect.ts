import type { RequestOptions } from '../../session/session.ts'
import type { EventTable, Phase } from './action.ts'
import { CallInput } from './input.ts'

/** The events of a collect. */
export type CollectEvents = Record<
  `collect.${'started' | 'startOfInput' | 'updated' | 'failed' | 'ended'}`,
  CallCollect
>

const EVENTS: EventTable<keyof CollectEvents> = {
  onStarted: 'collect.started',
  onInputStarted: 'collect.startOfInput',
  onUpdated: 'collect.updated',
  onFailed: 'collect.failed',
  onEnded: 'collect.ended',
}

/** Digits or speech that a call collects. */
export class CallCollect extends CallInput<CollectEvents, Phase> {
  /** Stops the collect, which then ends. */
  stop(options?: RequestOptions): Promise<this> {
    return this.stopWith('calling.collect.stop', options)
  }

  /** @internal */
  protected override get eventsByListener(): EventTable<keyof CollectEvents> {
    return EVENTS
  }
}
