import { INSPECT, type Inspect, inspectJson } from '../../core/text.ts'
import type { RawRoomSession } from '../../generated/realtime/types.ts'
import { Namespace, type Style } from '../clients/namespace.ts'
import { toCamel } from '../session/keys.ts'
import type { Session } from '../session/session.ts'
import { ROOM_EVENT_NAMES, ROOM_EVENTS_BY_LISTENER, type RoomEventName, type RoomEvents } from './events.ts'

/** Metadata of a room session or a member: any JSON object. */
export type RoomMeta = Record<string, unknown>

/** The properties of a room session. Events of the room update them. */
export abstract class RoomState extends Namespace<RoomEvents> {
  #raw: RawRoomSession

  /** @internal */
  constructor(session: Session, style: Style, raw: RawRoomSession) {
    super(session, style)
    this.#raw = raw
  }

  /** The room session as the server sent it. */
  get raw(): RawRoomSession {
    return this.#raw
  }

  /** The id of the room session. */
  get id(): string {
    return this.#raw.id
  }

  /** The id of the room session; the same as `id`. */
  get roomSessionId(): string {
    return this.#raw.id
  }

  /** The id of the room. */
  get roomId(): string {
    return this.#raw.room_id
  }

  /** The name of the room. */
  get name(): string {
    return this.#raw.name
  }

  /** The name of the room for display. */
  get displayName(): string | undefined {
    return this.#raw.display_name
  }

  /** The channel of the events of this room session. */
  get eventChannel(): string {
    return this.#raw.event_channel
  }

  /** Whether a recording runs. */
  get recording(): boolean | undefined {
    return this.#raw.recording
  }

  /** Whether an outbound stream runs. */
  get streaming(): boolean | undefined {
    return this.#raw.streaming
  }

  /** Whether the layout omits members whose video is muted. */
  get hideVideoMuted(): boolean | undefined {
    return this.#raw.hide_video_muted
  }

  /** Whether new members are rejected. */
  get locked(): boolean | undefined {
    return this.#raw.locked
  }

  /** Whether members with a raised hand are placed first. */
  get prioritizeHandraise(): boolean | undefined {
    return this.#raw.prioritize_handraise
  }

  /** The name of the layout. */
  get layoutName(): string | undefined {
    return this.#raw.layout_name
  }

  /** The URL of the preview of the room, if previews are enabled. */
  get previewUrl(): string | undefined {
    return this.#raw.preview_url
  }

  /** The metadata, with its keys unchanged. */
  get meta(): RoomMeta | undefined {
    return this.#raw.meta
  }

  /** The names of the fields that the last `room.updated` changed, as the server writes them. */
  get updated(): readonly string[] | undefined {
    return this.#raw.updated
  }

  /** The room session with keys in camelCase. */
  toJSON(): Record<string, unknown> {
    return toCamel(this.#raw)
  }

  /** @internal */
  [INSPECT](_depth: number, options: object, inspect: Inspect): string {
    return inspectJson(this, options, inspect)
  }

  /** @internal */
  protected override get eventsByListener(): Readonly<Record<string, RoomEventName>> {
    return ROOM_EVENTS_BY_LISTENER
  }

  /** @internal */
  protected override get eventNamesOfClass(): readonly string[] {
    return ROOM_EVENT_NAMES
  }

  /** @internal Replaces the fields that a newer state of the room contains. */
  merge(raw: Partial<RawRoomSession>): void {
    const { updated: _, ...known } = this.#raw
    this.#raw = { ...known, ...raw, id: known.id }
  }
}
