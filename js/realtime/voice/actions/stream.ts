import type { OpenString } from '../../../core/types.ts'
import { textOf } from '../../payload.ts'
import type { RequestOptions, WireObject } from '../../session/session.ts'
import { CallAction, type EventTable, type Phase } from './action.ts'

/** The phases of a stream of the audio of a call over a WebSocket. */
export type CallStreamPhase = 'started' | 'failed' | 'ended'

/** The events of a stream of the audio of a call over a WebSocket. */
export type CallStreamEvents = Record<`stream.${CallStreamPhase}`, CallStream>

const EVENTS: EventTable<keyof CallStreamEvents> = {
  onStarted: 'stream.started',
  onFailed: 'stream.failed',
  onEnded: 'stream.ended',
}

const PHASES: Readonly<Record<string, Phase>> = {
  streaming: 'started',
  error: 'failed',
  finished: 'ended',
}

/** A stream of the audio of a call over a WebSocket. */
export class CallStream extends CallAction<CallStreamEvents, CallStreamPhase> {
  /** The state of the last event. */
  get state(): OpenString<'streaming' | 'error' | 'finished'> | undefined {
    return textOf(this.raw, 'state')
  }

  /** The URL of the WebSocket. */
  get url(): string | undefined {
    return textOf(this.raw, 'url')
  }

  /** The name of the stream. */
  get name(): string | undefined {
    return textOf(this.raw, 'name')
  }

  /** Stops the stream, which then ends. */
  stop(options?: RequestOptions): Promise<this> {
    return this.stopWith('calling.stream.stop', options)
  }

  /** @internal */
  protected override get eventsByListener(): EventTable<keyof CallStreamEvents> {
    return EVENTS
  }

  /** @internal */
  protected override phaseOf(payload: WireObject): Phase | undefined {
    return PHASES[String(payload.state)]
  }
}
