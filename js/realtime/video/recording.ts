import type { OpenString } from '../../core/types.ts'
import type { RawRoomRecording, RoomRecordingState } from '../../generated/realtime/types.ts'
import type { RequestOptions } from '../session/session.ts'
import { type MediaPhase, type MediaRoom, RoomMedia } from './media.ts'

/** The events of a recording. */
export interface RecordingEvents {
  /** The recording has started. */
  'recording.started': RoomSessionRecording
  /** The recording was paused or resumed. */
  'recording.updated': RoomSessionRecording
  /** The recording has ended. */
  'recording.ended': RoomSessionRecording
}

/** Listeners of one recording. */
export interface RecordingListeners {
  /** The recording has started. */
  onStarted?: ((recording: RoomSessionRecording) => unknown) | undefined
  /** The recording was paused or resumed. */
  onUpdated?: ((recording: RoomSessionRecording) => unknown) | undefined
  /** The recording has ended. */
  onEnded?: ((recording: RoomSessionRecording) => unknown) | undefined
}

/** The event of each listener of a recording. */
export const RECORDING_EVENTS = {
  onStarted: 'recording.started',
  onUpdated: 'recording.updated',
  onEnded: 'recording.ended',
} as const

/** A recording of a room session. Events of the room update its properties. */
export class RoomSessionRecording extends RoomMedia<RawRoomRecording, RecordingEvents, RecordingListeners> {
  /** @internal */
  constructor(room: MediaRoom, raw: RawRoomRecording, track: () => void) {
    super('recording', room, raw, track)
  }

  /** The state. */
  get state(): OpenString<RoomRecordingState> {
    return this.raw.state
  }

  /** The duration in seconds. */
  get duration(): number | undefined {
    return this.raw.duration
  }

  /** Pauses the recording. */
  async pause(options?: RequestOptions): Promise<void> {
    await this.command('pause', {}, options)
  }

  /** Resumes a paused recording. */
  async resume(options?: RequestOptions): Promise<void> {
    await this.command('resume', {}, options)
  }

  /** Ends the recording. */
  async stop(options?: RequestOptions): Promise<void> {
    await this.end(options)
  }

  /** @internal */
  override emitPhase(phase: MediaPhase): void {
    this.listeners.emit(`recording.${phase}`, this)
  }

  /** @internal */
  protected override get eventsByListener(): Readonly<Record<string, keyof RecordingEvents>> {
    return RECORDING_EVENTS
  }
}
