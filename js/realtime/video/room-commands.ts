import { string } from '../../core/option-rules.ts'
import type { MethodParams } from '../../generated/realtime/methods.ts'
import { checkValue, encode, flag, required, strings, verbatim } from '../fields.ts'
import { listOf } from '../payload.ts'
import type { RequestOptions, WireObject } from '../session/session.ts'
import { type RoomMeta, RoomState } from './room-state.ts'

/** Params of `setLayout`. */
export type SetLayoutParams = MethodParams['video.set_layout']

/** Params of `setPositions`. */
export type SetPositionsParams = MethodParams['video.set_position']

const LAYOUT = { name: required(string), positions: verbatim }
const POSITIONS = { positions: required(verbatim) }

/** The commands that apply to a room session as a whole. */
export abstract class RoomCommands extends RoomState {
  /** Resolves with the names of the layouts that the room can use. */
  async getLayouts(options?: RequestOptions): Promise<{ layouts: string[] }> {
    const { layouts } = await this.send('video.list_available_layouts', {}, options)
    return { layouts: listOf<string>(layouts) }
  }

  /** Changes the layout, and the positions of members if there are any. */
  async setLayout(params: SetLayoutParams, options?: RequestOptions): Promise<void> {
    const method = 'video.set_layout'
    await this.send(method, encode(method, params, LAYOUT), options)
  }

  /** Changes the positions of members in the layout. */
  async setPositions(params: SetPositionsParams, options?: RequestOptions): Promise<void> {
    const method = 'video.set_position'
    await this.send(method, encode(method, params, POSITIONS), options)
  }

  /** Omits members whose video is muted from the layout, or shows them. */
  async setHideVideoMuted(hidden: boolean, options?: RequestOptions): Promise<void> {
    const method = hidden ? 'video.hide_video_muted' : 'video.show_video_muted'
    checkValue(method, 'hidden', hidden, flag)
    await this.send(method, {}, options)
  }

  /** Rejects new members from now on. */
  async lock(options?: RequestOptions): Promise<void> {
    await this.send('video.lock', {}, options)
  }

  /** Accepts new members again. */
  async unlock(options?: RequestOptions): Promise<void> {
    await this.send('video.unlock', {}, options)
  }

  /** Places members with a raised hand first, or does not. */
  async setPrioritizeHandraise(enable: boolean, options?: RequestOptions): Promise<void> {
    const method = 'video.prioritize_handraise'
    checkValue(method, 'enable', enable, flag)
    await this.send(method, { enable }, options)
  }

  /** Resolves with the metadata of the room session, with its keys unchanged. */
  async getMeta(options?: RequestOptions): Promise<{ meta: RoomMeta }> {
    const { meta } = await this.send('video.get_meta', {}, options)
    return { meta: Object(meta) }
  }

  /** Replaces the metadata of the room session. */
  async setMeta(meta: RoomMeta, options?: RequestOptions): Promise<void> {
    checkValue('video.set_meta', 'meta', meta, verbatim)
    await this.send('video.set_meta', { meta }, options)
  }

  /** Adds fields to the metadata of the room session, or replaces them. */
  async updateMeta(meta: RoomMeta, options?: RequestOptions): Promise<void> {
    checkValue('video.update_meta', 'meta', meta, verbatim)
    await this.send('video.update_meta', { meta }, options)
  }

  /** Deletes fields of the metadata of the room session. */
  async deleteMeta(keys: readonly string[], options?: RequestOptions): Promise<void> {
    checkValue('video.delete_meta', 'keys', keys, strings)
    await this.send('video.delete_meta', { keys }, options)
  }

  /** @internal Sends a command of this room session; resolves with its result. */
  send(method: string, params: WireObject, options?: RequestOptions): Promise<WireObject> {
    return this.session.request(method, { room_session_id: this.id, ...params }, options)
  }
}
