import { string } from '../../core/option-rules.ts'
import type { MethodParams } from '../../generated/realtime/methods.ts'
import { encode, type Field, flag, number, oneOf, required, strings, verbatim } from '../fields.ts'
import type { RequestOptions, WireObject } from '../session/session.ts'
import { RoomCommands } from './room-commands.ts'
import type { RoomMeta } from './room-state.ts'

/** The member that a command is for. */
export type MemberParams = MethodParams['video.member.remove']

/** Params of the commands that set a volume, -50 to 50. The default of a member is 0. */
export type MemberVolumeParams = MethodParams['video.member.set_input_volume']

/** Params of `setInputSensitivity`. The value is 0 to 100. */
export type MemberSensitivityParams = MethodParams['video.member.set_input_sensitivity']

/** Params of `setMemberPosition`. */
export type MemberPositionParams = MethodParams['video.member.set_position']

/** Params of `setMemberMeta` and `updateMemberMeta`. Keys of the metadata are sent unchanged. */
export type MemberMetaParams = MethodParams['video.member.set_meta']

/** Params of `deleteMemberMeta`. */
export type DeleteMemberMetaParams = MethodParams['video.member.delete_meta']

/** Params of `demote`. */
export type DemoteParams = MethodParams['video.member.demote']

/** Params of `promote`. */
export type PromoteParams = MethodParams['video.member.promote']

/** Params of `setRaisedHand`. */
export interface RaisedHandParams extends MemberParams {
  /** Whether the hand is raised. Default: true. */
  raised?: boolean | undefined
}

const MEMBER = { memberId: required(string) }
const VOLUME = { ...MEMBER, volume: required(number) }
const META = { ...MEMBER, meta: required(verbatim) }
const MEDIA = { ...MEMBER, mediaAllowed: oneOf('all', 'audio-only', 'video-only') }
const PROMOTION = {
  ...MEDIA,
  permissions: strings,
  meta: verbatim,
  joinAudioMuted: flag,
  joinVideoMuted: flag,
}

/** The commands that apply to one member of a room session. */
export abstract class RoomMemberCommands extends RoomCommands {
  /** Mutes the audio that the member sends. */
  async audioMute(params: MemberParams, options?: RequestOptions): Promise<void> {
    await this.#command('video.member.audio_mute', params, MEMBER, options)
  }

  /** Unmutes the audio that the member sends. */
  async audioUnmute(params: MemberParams, options?: RequestOptions): Promise<void> {
    await this.#command('video.member.audio_unmute', params, MEMBER, options)
  }

  /** Mutes the video that the member sends. */
  async videoMute(params: MemberParams, options?: RequestOptions): Promise<void> {
    await this.#command('video.member.video_mute', params, MEMBER, options)
  }

  /** Unmutes the video that the member sends. */
  async videoUnmute(params: MemberParams, options?: RequestOptions): Promise<void> {
    await this.#command('video.member.video_unmute', params, MEMBER, options)
  }

  /** Mutes the audio that the member receives. The server mutes the sent audio as well. */
  async deaf(params: MemberParams, options?: RequestOptions): Promise<void> {
    await this.#command('video.member.deaf', params, MEMBER, options)
  }

  /** Unmutes the audio that the member receives. The server unmutes the sent audio as well. */
  async undeaf(params: MemberParams, options?: RequestOptions): Promise<void> {
    await this.#command('video.member.undeaf', params, MEMBER, options)
  }

  /** Sets the volume of the audio that the member sends. */
  async setInputVolume(params: MemberVolumeParams, options?: RequestOptions): Promise<void> {
    await this.#command('video.member.set_input_volume', params, VOLUME, options)
  }

  /** The older name of `setInputVolume`. */
  async setMicrophoneVolume(params: MemberVolumeParams, options?: RequestOptions): Promise<void> {
    await this.setInputVolume(params, options)
  }

  /** Sets the volume of the audio that the member receives. */
  async setOutputVolume(params: MemberVolumeParams, options?: RequestOptions): Promise<void> {
    await this.#command('video.member.set_output_volume', params, VOLUME, options)
  }

  /** The older name of `setOutputVolume`. */
  async setSpeakerVolume(params: MemberVolumeParams, options?: RequestOptions): Promise<void> {
    await this.setOutputVolume(params, options)
  }

  /** Sets the level from which on the member counts as talking. */
  async setInputSensitivity(params: MemberSensitivityParams, options?: RequestOptions): Promise<void> {
    const fields = { ...MEMBER, value: required(number) }
    await this.#command('video.member.set_input_sensitivity', params, fields, options)
  }

  /** Moves the member to a position of the layout. */
  async setMemberPosition(params: MemberPositionParams, options?: RequestOptions): Promise<void> {
    const fields = { ...MEMBER, position: required(string) }
    await this.#command('video.member.set_position', params, fields, options)
  }

  /** Removes the member from the room. */
  async removeMember(params: MemberParams, options?: RequestOptions): Promise<void> {
    await this.#command('video.member.remove', params, MEMBER, options)
  }

  /** Removes all members, which ends the room session. */
  async removeAllMembers(options?: RequestOptions): Promise<void> {
    await this.send('video.member.remove', { member_id: 'all' }, options)
  }

  /** Raises the hand of the member, or lowers it. */
  async setRaisedHand(params: RaisedHandParams, options?: RequestOptions): Promise<void> {
    const isRaised = params?.raised ?? true
    const method = isRaised ? 'video.member.raisehand' : 'video.member.lowerhand'
    const { raised: _, ...member } = encode(method, params, { ...MEMBER, raised: flag })
    await this.send(method, member, options)
  }

  /** Makes a member of an audience participant. */
  async promote(params: PromoteParams, options?: RequestOptions): Promise<void> {
    await this.#command('video.member.promote', params, PROMOTION, options)
  }

  /** Makes an audience participant of a member. */
  async demote(params: DemoteParams, options?: RequestOptions): Promise<void> {
    await this.#command('video.member.demote', params, MEDIA, options)
  }

  /** Resolves with the metadata of the member, with its keys unchanged. */
  async getMemberMeta(params: MemberParams, options?: RequestOptions): Promise<{ meta: RoomMeta }> {
    const { meta } = await this.#command('video.member.get_meta', params, MEMBER, options)
    return { meta: Object(meta) }
  }

  /** Replaces the metadata of the member. */
  async setMemberMeta(params: MemberMetaParams, options?: RequestOptions): Promise<void> {
    await this.#command('video.member.set_meta', params, META, options)
  }

  /** Adds fields to the metadata of the member, or replaces them. */
  async updateMemberMeta(params: MemberMetaParams, options?: RequestOptions): Promise<void> {
    await this.#command('video.member.update_meta', params, META, options)
  }

  /** Deletes fields of the metadata of the member. */
  async deleteMemberMeta(params: DeleteMemberMetaParams, options?: RequestOptions): Promise<void> {
    const fields = { ...MEMBER, keys: required(strings) }
    await this.#command('video.member.delete_meta', params, fields, options)
  }

  async #command(
    method: string,
    params: MemberParams,
    fields: Readonly<Record<string, Field>>,
    options?: RequestOptions,
  ): Promise<WireObject> {
    return this.send(method, encode(method, params, fields), options)
  }
}
