import type { OpenString } from '../../../core/types.ts'
import { numberOf, textOf } from '../../payload.ts'
import type { RequestOptions, WireObject } from '../../session/session.ts'
import { CallAction, type EventTable, type Phase } from './action.ts'

/** The phases of a transcription of a call. */
export type TranscribePhase = 'started' | 'failed' | 'ended'

/** The events of a transcription of a call. */
export type TranscribeEvents = Record<`transcribe.${TranscribePhase}`, CallTranscribe>

const EVENTS: EventTable<keyof TranscribeEvents> = {
  onStarted: 'transcribe.started',
  onFailed: 'transcribe.failed',
  onEnded: 'transcribe.ended',
}

const PHASES: Readonly<Record<string, Phase>> = {
  transcribing: 'started',
  error: 'failed',
  finished: 'ended',
}

/** A transcription of a call. */
export class CallTranscribe extends CallAction<TranscribeEvents, TranscribePhase> {
  /** The state of the last event. */
  get state(): OpenString<'transcribing' | 'error' | 'finished'> | undefined {
    return textOf(this.raw, 'state')
  }

  /** The URL of the transcript. */
  get url(): string | undefined {
    return textOf(this.raw, 'url')
  }

  /** The id of the recording. */
  get recordingId(): string | undefined {
    return textOf(this.raw, 'recording_id')
  }

  /** The length in seconds. */
  get duration(): number | undefined {
    return numberOf(this.raw, 'duration')
  }

  /** The size in bytes. */
  get size(): number | undefined {
    return numberOf(this.raw, 'size')
  }

  /** Stops the transcription, which then ends. */
  stop(options?: RequestOptions): Promise<this> {
    return this.stopWith('calling.transcribe.stop', options)
  }

  /** @internal */
  protected override get eventsByListener(): EventTable<keyof TranscribeEvents> {
    return EVENTS
  }

  /** @internal */
  protected override phaseOf(payload: WireObject): Phase | undefined {
    return PHASES[String(payload.state)]
  }
}
