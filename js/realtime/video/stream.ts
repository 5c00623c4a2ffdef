import type { OpenString } from '../../core/types.ts'
import type { RawRoomStream, RoomStreamState } from '../../generated/realtime/types.ts'
import type { RequestOptions } from '../session/session.ts'
import { type MediaPhase, type MediaRoom, RoomMedia } from './media.ts'

/** The events of an outbound stream. */
export interface StreamEvents {
  /** The stream has started. */
  'stream.started': RoomSessionStream
  /** The stream has ended. */
  'stream.ended': RoomSessionStream
}

/** Listeners of one outbound stream. */
export interface StreamListeners {
  /** The stream has started. */
  onStarted?: ((stream: RoomSessionStream) => unknown) | undefined
  /** The stream has ended. */
  onEnded?: ((stream: RoomSessionStream) => unknown) | undefined
}

/** The event of each listener of a stream. */
export const STREAM_EVENTS = { onStarted: 'stream.started', onEnded: 'stream.ended' } as const

/** An outbound stream of a room session. Events of the room update its properties. */
export class RoomSessionStream extends RoomMedia<RawRoomStream, StreamEvents, StreamListeners> {
  /** @internal */
  constructor(room: MediaRoom, raw: RawRoomStream, track: () => void) {
    super('stream', room, raw, track)
  }

  /** The stream itself: in version 3, `startStream` resolves with an object with this property. */
  get stream(): this {
    return this
  }

  /** The state. */
  get state(): OpenString<RoomStreamState> {
    return this.raw.state
  }

  /** The URL that the stream is sent to. */
  get url(): string | undefined {
    return this.raw.url
  }

  /** The duration in seconds. */
  get duration(): number | undefined {
    return this.raw.duration
  }

  /** Ends the stream. */
  async stop(options?: RequestOptions): Promise<void> {
    await this.end(options)
  }

  /** @internal */
  override emitPhase(phase: MediaPhase): void {
    if (phase !== 'updated') this.listeners.emit(`stream.${phase}`, this)
  }

  /** @internal */
  protected override get eventsByListener(): Readonly<Record<string, keyof StreamEvents>> {
    return STREAM_EVENTS
  }
}
