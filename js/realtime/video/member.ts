import { record } from '../../core/option-rules.ts'
import { INSPECT, type Inspect, inspectJson } from '../../core/text.ts'
import type { OpenString } from '../../core/types.ts'
import type { RawRoomMember, RoomMemberType, RoomPosition } from '../../generated/realtime/types.ts'
import { checkValue, flag } from '../fields.ts'
import { toCamel } from '../session/keys.ts'
import type { RequestOptions } from '../session/session.ts'
import type {
  MemberParams,
  MemberSensitivityParams,
  MemberVolumeParams,
  RaisedHandParams,
  RoomMemberCommands,
} from './member-commands.ts'
import type { RoomMeta } from './room-state.ts'

/** The room session of a member. */
type MemberRoom = Pick<
  RoomMemberCommands,
  | 'id'
  | 'roomId'
  | 'audioMute'
  | 'audioUnmute'
  | 'videoMute'
  | 'videoUnmute'
  | 'deaf'
  | 'undeaf'
  | 'setInputVolume'
  | 'setOutputVolume'
  | 'setInputSensitivity'
  | 'setRaisedHand'
  | 'removeMember'
>

/** A member of a room session. Events of the room update its properties. */
export class RoomSessionMember {
  readonly #room: MemberRoom
  #raw: RawRoomMember

  /** @internal */
  constructor(room: MemberRoom, raw: RawRoomMember) {
    this.#room = room
    this.#raw = raw
  }

  /** The member as the server sent it, with the fields of all events so far. */
  get raw(): RawRoomMember {
    return this.#raw
  }

  /** The id of the member. */
  get id(): string {
    return this.#raw.id
  }

  /** The id of the member; the same as `id`. */
  get memberId(): string {
    return this.#raw.id
  }

  /** The id of the room session. */
  get roomSessionId(): string {
    return this.#raw.room_session_id ?? this.#room.id
  }

  /** The id of the room. */
  get roomId(): string {
    return this.#raw.room_id ?? this.#room.roomId
  }

  /** The id of the member that a screen or device belongs to. */
  get parentId(): string | undefined {
    return this.#raw.parent_id
  }

  /** The name of the member. */
  get name(): string | undefined {
    return this.#raw.name
  }

  /** The type of the member. */
  get type(): OpenString<RoomMemberType> | undefined {
    return this.#raw.type
  }

  /** The metadata, with its keys unchanged. */
  get meta(): RoomMeta | undefined {
    return this.#raw.meta
  }

  /** The position that was requested for the member. */
  get requestedPosition(): OpenString<RoomPosition> | undefined {
    return this.#raw.requested_position
  }

  /** The position in the layout. */
  get currentPosition(): OpenString<RoomPosition> | undefined {
    return this.#raw.current_position
  }

  /** Whether the member is visible. */
  get visible(): boolean | undefined {
    return this.#raw.visible
  }

  /** Whether the audio that the member sends is muted. */
  get audioMuted(): boolean | undefined {
    return this.#raw.audio_muted
  }

  /** Whether the video that the member sends is muted. */
  get videoMuted(): boolean | undefined {
    return this.#raw.video_muted
  }

  /** Whether the audio that the member receives is muted. */
  get deaf(): boolean | undefined {
    return this.#raw.deaf
  }

  /** The volume of the audio that the member sends. */
  get inputVolume(): number | undefined {
    return this.#raw.input_volume
  }

  /** The volume of the audio that the member receives. */
  get outputVolume(): number | undefined {
    return this.#raw.output_volume
  }

  /** The level from which on the member counts as talking. */
  get inputSensitivity(): number | undefined {
    return this.#raw.input_sensitivity
  }

  /** Whether the member is talking. */
  get talking(): boolean | undefined {
    return this.#raw.talking
  }

  /** Whether the hand of the member is raised. */
  get handraised(): boolean | undefined {
    return this.#raw.handraised
  }

  /** The member with keys in camelCase. */
  toJSON(): Record<string, unknown> {
    return toCamel(this.#raw)
  }

  /** @internal */
  [INSPECT](_depth: number, options: object, inspect: Inspect): string {
    return inspectJson(this, options, inspect)
  }

  /** Mutes the audio that the member sends. */
  async audioMute(options?: RequestOptions): Promise<void> {
    await this.#room.audioMute(this.#params(), options)
  }

  /** Unmutes the audio that the member sends. */
  async audioUnmute(options?: RequestOptions): Promise<void> {
    await this.#room.audioUnmute(this.#params(), options)
  }

  /** Mutes the video that the member sends. */
  async videoMute(options?: RequestOptions): Promise<void> {
    await this.#room.videoMute(this.#params(), options)
  }

  /** Unmutes the video that the member sends. */
  async videoUnmute(options?: RequestOptions): Promise<void> {
    await this.#room.videoUnmute(this.#params(), options)
  }

  /** Mutes or unmutes the audio that the member receives. */
  async setDeaf(deaf: boolean, options?: RequestOptions): Promise<void> {
    checkValue(deaf ? 'video.member.deaf' : 'video.member.undeaf', 'deaf', deaf, flag)
    await (deaf ? this.#room.deaf(this.#params(), options) : this.#room.undeaf(this.#params(), options))
  }

  /** Sets the volume of the audio that the member sends. */
  async setInputVolume(params: Own<MemberVolumeParams>, options?: RequestOptions): Promise<void> {
    await this.#room.setInputVolume(this.#with('set_input_volume', params), options)
  }

  /** The older name of `setInputVolume`. */
  async setMicrophoneVolume(params: Own<MemberVolumeParams>, options?: RequestOptions): Promise<void> {
    await this.setInputVolume(params, options)
  }

  /** Sets the volume of the audio that the member receives. */
  async setOutputVolume(params: Own<MemberVolumeParams>, options?: RequestOptions): Promise<void> {
    await this.#room.setOutputVolume(this.#with('set_output_volume', params), options)
  }

  /** The older name of `setOutputVolume`. */
  async setSpeakerVolume(params: Own<MemberVolumeParams>, options?: RequestOptions): Promise<void> {
    await this.setOutputVolume(params, options)
  }

  /** Sets the level from which on the member counts as talking. */
  async setInputSensitivity(params: Own<MemberSensitivityParams>, options?: RequestOptions): Promise<void> {
    await this.#room.setInputSensitivity(this.#with('set_input_sensitivity', params), options)
  }

  /** Raises the hand of the member, or lowers it. */
  async setRaisedHand(params: Own<RaisedHandParams> = {}, options?: RequestOptions): Promise<void> {
    await this.#room.setRaisedHand(this.#with('raisehand', params), options)
  }

  /** Removes the member from the room. */
  async remove(options?: RequestOptions): Promise<void> {
    await this.#room.removeMember(this.#params(), options)
  }

  /** @internal Replaces the fields that a newer state of the member contains. */
  merge(raw: Partial<RawRoomMember>): void {
    const { updated: _, ...known } = this.#raw
    this.#raw = { ...known, ...raw, id: known.id }
  }

  #params(): MemberParams {
    return { memberId: this.id }
  }

  #with<Params extends object>(command: string, params: Params): Params & MemberParams {
    if (params !== undefined) checkValue(`video.member.${command}`, 'params', params, record)
    return { ...params, memberId: this.id }
  }
}

/** The params of a command of a room session without the id of the member. */
export type Own<Params extends MemberParams> = Omit<Params, 'memberId'>
