import type { OpenString } from '../../../core/types.ts'
import { encode, oneOf } from '../../fields.ts'
import { numberOf, objectOf, textOf } from '../../payload.ts'
import type { RequestOptions, WireObject } from '../../session/session.ts'
import { CallAction, type EventTable, type Phase } from './action.ts'

/** The state of a recording. */
export type RecordingState = OpenString<'recording' | 'paused' | 'no_input' | 'finished'>

/** The phases of a recording. */
export type RecordingPhase = 'started' | 'updated' | 'failed' | 'ended'

/** The events of a recording. */
export type RecordingEvents = Record<`recording.${RecordingPhase}`, CallRecording>

/** How a recording is paused. */
export interface PauseRecordingOptions {
  /** Whether the pause is silence in the recording, or is skipped. Default: `silence`. */
  behavior?: 'silence' | 'skip' | undefined
}

const EVENTS: EventTable<keyof RecordingEvents> = {
  onStarted: 'recording.started',
  onUpdated: 'recording.updated',
  onFailed: 'recording.failed',
  onEnded: 'recording.ended',
}

const PHASES: Readonly<Record<string, Phase>> = {
  recording: 'started',
  paused: 'updated',
  no_input: 'failed',
  finished: 'ended',
}

const PAUSE = { behavior: oneOf('silence', 'skip') }

/** A recording of a call. */
export class CallRecording extends CallAction<RecordingEvents, RecordingPhase> {
  /** The state of the last event. */
  get state(): RecordingState | undefined {
    return textOf(this.raw, 'state')
  }

  /** The URL of the file. */
  get url(): string | undefined {
    return textOf(this.#fields, 'url')
  }

  /** The size of the file in bytes. */
  get size(): number | undefined {
    return numberOf(this.#fields, 'size')
  }

  /** The length in seconds. */
  get duration(): number | undefined {
    return numberOf(this.#fields, 'duration')
  }

  /** The properties of the recording, as the server sent them. */
  get record(): WireObject | undefined {
    return this.raw.record === undefined ? undefined : objectOf(this.raw, 'record')
  }

  /** Pauses the recording. */
  async pause(params: PauseRecordingOptions = {}, options?: RequestOptions): Promise<this> {
    const wire = encode('recording.pause', { behavior: 'silence', ...params }, PAUSE)
    return this.command('calling.record.pause', wire, options)
  }

  /** Resumes a paused recording. */
  resume(options?: RequestOptions): Promise<this> {
    return this.command('calling.record.resume', {}, options)
  }

  /** Stops the recording, which then ends. */
  stop(options?: RequestOptions): Promise<this> {
    return this.stopWith('calling.record.stop', options)
  }

  /** @internal */
  protected override get eventsByListener(): EventTable<keyof RecordingEvents> {
    return EVENTS
  }

  /** @internal */
  protected override phaseOf(payload: WireObject): Phase | undefined {
    return PHASES[String(payload.state)]
  }

  // Servers send URL, size and duration beside the state or inside `record`.
  get #fields(): WireObject {
    return { ...objectOf(this.raw, 'record'), ...this.raw }
  }
}
