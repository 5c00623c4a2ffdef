import { string } from '../../core/option-rules.ts'
import type { MethodParams } from '../../generated/realtime/methods.ts'
import type {
  RawRoomMember,
  RawRoomPlayback,
  RawRoomRecording,
  RawRoomSession,
  RawRoomStream,
} from '../../generated/realtime/types.ts'
import type { ActionPromise } from '../action-promise.ts'
import type { Style } from '../clients/namespace.ts'
import { number, required, text, verbatim } from '../fields.ts'
import { listOf } from '../payload.ts'
import type { RequestOptions, Session } from '../session/session.ts'
import type { RoomEventName } from './events.ts'
import { MediaList } from './media-list.ts'
import { startMedia } from './media-start.ts'
import { RoomSessionMember } from './member.ts'
import { RoomMemberCommands } from './member-commands.ts'
import { RoomMembers } from './members.ts'
import { PLAYBACK_EVENTS, type PlaybackListeners, RoomSessionPlayback } from './playback.ts'
import { RECORDING_EVENTS, type RecordingListeners, RoomSessionRecording } from './recording.ts'
import { RoomSessionStream, STREAM_EVENTS, type StreamListeners } from './stream.ts'

/** Params of `startRecording`. */
export interface StartRecordingParams {
  /** Listeners of this recording. */
  listen?: RecordingListeners | undefined
}

/** Params of `play`. */
export type PlayParams = MethodParams['video.playback.start'] & {
  /** The older name of `seekPosition`. */
  currentTimecode?: number | undefined
  /** Listeners of this playback. */
  listen?: PlaybackListeners | undefined
}

/** Params of `startStream`. */
export type StartStreamParams = MethodParams['video.stream.start'] & {
  /** Listeners of this stream. */
  listen?: StreamListeners | undefined
}

const PLAY = {
  url: required(string),
  volume: number,
  positions: verbatim,
  layout: text,
  seekPosition: number,
}
const STREAM = { url: required(string) }

/** The members, recordings, playbacks and streams of a room session. */
export abstract class RoomMediaCommands extends RoomMemberCommands {
  readonly #members: RoomMembers = new RoomMembers((raw) => new RoomSessionMember(this, raw))
  readonly #recordings: MediaList<RawRoomRecording, RoomSessionRecording>
  readonly #playbacks: MediaList<RawRoomPlayback, RoomSessionPlayback>
  readonly #streams: MediaList<RawRoomStream, RoomSessionStream>

  /** @internal */
  constructor(session: Session, style: Style, raw: RawRoomSession) {
    super(session, style, raw)
    const busy = () => this.watch()
    this.#recordings = new MediaList((item, track) => new RoomSessionRecording(this, item, track), busy)
    this.#playbacks = new MediaList((item, track) => new RoomSessionPlayback(this, item, track), busy)
    this.#streams = new MediaList((item, track) => new RoomSessionStream(this, item, track), busy)
  }

  /** The members, as far as events and `getMembers` contained them. */
  get members(): RoomSessionMember[] {
    return this.#members.list
  }

  /** Resolves with the members. */
  async getMembers(options?: RequestOptions): Promise<{ members: RoomSessionMember[] }> {
    const { members } = await this.send('video.members.get', {}, options)
    return { members: this.#members.replace(listOf<RawRoomMember>(members)) }
  }

  /** Resolves with the recordings of the room session. */
  async getRecordings(options?: RequestOptions): Promise<{ recordings: RoomSessionRecording[] }> {
    const { recordings } = await this.send('video.recording.list', {}, options)
    return { recordings: listOf<RawRoomRecording>(recordings).map((raw) => this.#recordings.update(raw)) }
  }

  /** Starts a recording. */
  startRecording(
    params: StartRecordingParams = {},
    options?: RequestOptions,
  ): ActionPromise<RoomSessionRecording> {
    const { listen, ...rest } = Object(params) as StartRecordingParams
    const { prototype } = RoomSessionRecording
    return startMedia(
      this,
      { noun: 'recording', events: RECORDING_EVENTS, fields: {}, prototype, list: this.#recordings },
      { argument: params, params: rest, listen, options },
    )
  }

  /** Resolves with the playbacks of the room session. */
  async getPlaybacks(options?: RequestOptions): Promise<{ playbacks: RoomSessionPlayback[] }> {
    const { playbacks } = await this.send('video.playback.list', {}, options)
    return { playbacks: listOf<RawRoomPlayback>(playbacks).map((raw) => this.#playbacks.update(raw)) }
  }

  /** Starts a playback. */
  play(params: PlayParams, options?: RequestOptions): ActionPromise<RoomSessionPlayback> {
    const { listen, currentTimecode, ...rest } = Object(params) as PlayParams
    const withPosition = { seekPosition: currentTimecode, ...rest }
    const { prototype } = RoomSessionPlayback
    return startMedia(
      this,
      { noun: 'playback', events: PLAYBACK_EVENTS, fields: PLAY, prototype, list: this.#playbacks },
      { argument: params, params: withPosition, listen, options },
    )
  }

  /** Resolves with the outbound streams of the room session. */
  async getStreams(options?: RequestOptions): Promise<{ streams: RoomSessionStream[] }> {
    const { streams } = await this.send('video.stream.list', {}, options)
    return { streams: listOf<RawRoomStream>(streams).map((raw) => this.#streams.update(raw)) }
  }

  /** Starts an outbound stream. */
  startStream(params: StartStreamParams, options?: RequestOptions): ActionPromise<RoomSessionStream> {
    const { listen, ...rest } = Object(params) as StartStreamParams
    const { prototype } = RoomSessionStream
    return startMedia(
      this,
      { noun: 'stream', events: STREAM_EVENTS, fields: STREAM, prototype, list: this.#streams },
      { argument: params, params: rest, listen, options },
    )
  }

  /** @internal Subscribes to the events of listeners. A failure is reported. */
  abstract subscribeFor(names: readonly RoomEventName[]): void

  /** @internal Receives the events of the room session, as long as they are needed. */
  protected abstract watch(): void

  /** @internal What the events of the room session update. */
  protected get known(): KnownObjects {
    return {
      members: this.#members,
      recording: this.#recordings,
      playback: this.#playbacks,
      stream: this.#streams,
    }
  }
}

/** @internal The objects of a room session that its events update. */
export interface KnownObjects {
  readonly members: RoomMembers
  readonly recording: MediaList<RawRoomRecording, RoomSessionRecording>
  readonly playback: MediaList<RawRoomPlayback, RoomSessionPlayback>
  readonly stream: MediaList<RawRoomStream, RoomSessionStream>
}
