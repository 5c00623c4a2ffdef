import type { OpenString } from '../../core/types.ts'
import type { RawRoomPlayback, RoomPlaybackState } from '../../generated/realtime/types.ts'
import { checkValue, number } from '../fields.ts'
import type { RequestOptions } from '../session/session.ts'
import { type MediaPhase, type MediaRoom, RoomMedia } from './media.ts'

/** The events of a playback. */
export interface PlaybackEvents {
  /** The playback has started. */
  'playback.started': RoomSessionPlayback
  /** The playback was paused or resumed, or its volume or position changed. */
  'playback.updated': RoomSessionPlayback
  /** The playback has ended. */
  'playback.ended': RoomSessionPlayback
}

/** Listeners of one playback. */
export interface PlaybackListeners {
  /** The playback has started. */
  onStarted?: ((playback: RoomSessionPlayback) => unknown) | undefined
  /** The playback was paused or resumed, or its volume or position changed. */
  onUpdated?: ((playback: RoomSessionPlayback) => unknown) | undefined
  /** The playback has ended. */
  onEnded?: ((playback: RoomSessionPlayback) => unknown) | undefined
}

/** The event of each listener of a playback. */
export const PLAYBACK_EVENTS = {
  onStarted: 'playback.started',
  onUpdated: 'playback.updated',
  onEnded: 'playback.ended',
} as const

/** The default of `forward` and `rewind` in milliseconds. */
const STEP_MS = 5000

/** A playback in a room session. Events of the room update its properties. */
export class RoomSessionPlayback extends RoomMedia<RawRoomPlayback, PlaybackEvents, PlaybackListeners> {
  /** @internal */
  constructor(room: MediaRoom, raw: RawRoomPlayback, track: () => void) {
    super('playback', room, raw, track)
  }

  /** The state. */
  get state(): OpenString<RoomPlaybackState> {
    return this.raw.state
  }

  /** The URL of the media. */
  get url(): string | undefined {
    return this.raw.url
  }

  /** The volume. */
  get volume(): number | undefined {
    return this.raw.volume
  }

  /** The position in milliseconds. */
  get position(): number | undefined {
    return this.raw.position
  }

  /** Whether the position can be changed. */
  get seekable(): boolean | undefined {
    return this.raw.seekable
  }

  /** Pauses the playback. */
  async pause(options?: RequestOptions): Promise<void> {
    await this.command('pause', {}, options)
  }

  /** Resumes a paused playback. */
  async resume(options?: RequestOptions): Promise<void> {
    await this.command('resume', {}, options)
  }

  /** Ends the playback. */
  async stop(options?: RequestOptions): Promise<void> {
    await this.end(options)
  }

  /** Sets the volume, -50 to 50. */
  async setVolume(volume: number, options?: RequestOptions): Promise<void> {
    checkValue('video.playback.set_volume', 'volume', volume, number)
    await this.command('set_volume', { volume }, options)
  }

  /** Moves to a position in milliseconds from the start of the media. */
  async seek(position: number, options?: RequestOptions): Promise<void> {
    checkValue('video.playback.seek_absolute', 'position', position, number)
    await this.command('seek_absolute', { position: Math.abs(position) }, options)
  }

  /** Moves forward by milliseconds. */
  async forward(offset: number = STEP_MS, options?: RequestOptions): Promise<void> {
    checkValue('video.playback.seek_relative', 'offset', offset, number)
    await this.command('seek_relative', { position: Math.abs(offset) }, options)
  }

  /** Moves back by milliseconds. */
  async rewind(offset: number = STEP_MS, options?: RequestOptions): Promise<void> {
    checkValue('video.playback.seek_relative', 'offset', offset, number)
    await this.command('seek_relative', { position: -Math.abs(offset) }, options)
  }

  /** @internal */
  override emitPhase(phase: MediaPhase): void {
    this.listeners.emit(`playback.${phase}`, this)
  }

  /** @internal */
  protected override get eventsByListener(): Readonly<Record<string, keyof PlaybackEvents>> {
    return PLAYBACK_EVENTS
  }
}
