// The events of room sessions and their names.
import { type VideoEventName, videoEvents } from '../../generated/realtime/events.ts'
import type {
  AudienceCountEventData,
  EventPayloads,
  LayoutEventData,
  RawEventPayloads,
} from '../../generated/realtime/types.ts'
import type { RoomSessionMember } from './member.ts'
import type { RoomSessionPlayback } from './playback.ts'
import type { RoomSessionRecording } from './recording.ts'
import type { RoomSession } from './room-session.ts'
import type { RoomSessionStream } from './stream.ts'

/** A list of members. */
export interface MemberList {
  /** The members. */
  members: RoomSessionMember[]
}

/** The events of all rooms, by their names for `on`. */
export interface VideoEvents {
  /** A room session has started. */
  'room.started': RoomSession
  /** A room session was changed. */
  'room.updated': RoomSession
  /** A room session has ended. */
  'room.ended': RoomSession
}

/** The events of a room session, by their names for `on`. */
export interface RoomEvents extends VideoEvents {
  /** The server accepted a subscription. The room session has its members. */
  'room.subscribed': RoomSession
  /** The size of the audience changed. */
  'room.audienceCount': AudienceCountEventData
  /** The layout changed. */
  'layout.changed': LayoutEventData
  /** A member joined. */
  'member.joined': RoomSessionMember
  /** A member left. */
  'member.left': RoomSessionMember
  /** A member was changed, or moved in the layout. */
  'member.updated': RoomSessionMember
  /** The sent audio of a member was muted or unmuted. */
  'member.updated.audioMuted': RoomSessionMember
  /** The sent video of a member was muted or unmuted. */
  'member.updated.videoMuted': RoomSessionMember
  /** The received audio of a member was muted or unmuted. */
  'member.updated.deaf': RoomSessionMember
  /** A member became visible or invisible. */
  'member.updated.visible': RoomSessionMember
  /** The volume of the sent audio of a member changed. */
  'member.updated.inputVolume': RoomSessionMember
  /** The volume of the received audio of a member changed. */
  'member.updated.outputVolume': RoomSessionMember
  /** The input sensitivity of a member changed. */
  'member.updated.inputSensitivity': RoomSessionMember
  /** Accepted because older programs listen to it. The server sends no such event. */
  'memberList.updated': MemberList
  /** A member began or ceased to talk. */
  'member.talking': RoomSessionMember
  /** A member began to talk. */
  'member.talking.started': RoomSessionMember
  /** A member ceased to talk. */
  'member.talking.ended': RoomSessionMember
  /** The older name of `member.talking.started`. */
  'member.talking.start': RoomSessionMember
  /** The older name of `member.talking.ended`. */
  'member.talking.stop': RoomSessionMember
  /** A playback has started. */
  'playback.started': RoomSessionPlayback
  /** A playback was paused or resumed, or its volume or position changed. */
  'playback.updated': RoomSessionPlayback
  /** A playback has ended. */
  'playback.ended': RoomSessionPlayback
  /** A recording has started. */
  'recording.started': RoomSessionRecording
  /** A recording was paused or resumed. */
  'recording.updated': RoomSessionRecording
  /** A recording has ended. */
  'recording.ended': RoomSessionRecording
  /** An outbound stream has started. */
  'stream.started': RoomSessionStream
  /** An outbound stream has ended. */
  'stream.ended': RoomSessionStream
}

/** The name of an event of a room session. */
export type RoomEventName = VideoEventName | 'memberList.updated'

/** The wire name of an event of a room session. */
export type RoomEventType = keyof typeof videoEvents

/** An event of a room session, as `events()` iterates over them. `type` narrows `params`. */
export type RoomEvent = {
  [Type in RoomEventType]: {
    /** The wire name: `video.member.joined`. */
    readonly type: Type
    /** The payload, with names in camelCase. */
    readonly params: EventPayloads[Type]
    /** The payload, as the server sent it. */
    readonly raw: RawEventPayloads[Type]
    /** Seconds since the epoch, by the clock of the server. */
    readonly timestamp: number | undefined
  }
}[RoomEventType]

/** The wire names of the events of room sessions. */
export const ROOM_WIRE_NAMES: readonly string[] = Object.keys(videoEvents)

/** The name for `on` of each listener for `listen`. In the tables, both lists have one order. */
export const ROOM_EVENTS_BY_LISTENER: Readonly<Record<string, RoomEventName>> = {
  ...Object.fromEntries(
    Object.values(videoEvents).flatMap(({ names, listeners }) =>
      listeners.map((listener, index) => [listener, names[index] ?? names[0]]),
    ),
  ),
  onMemberListUpdated: 'memberList.updated',
}

/** The entry of `events` in a subscription for each name for `on`. */
export const SUBSCRIPTIONS: ReadonlyMap<string, string> = new Map([
  ...Object.values(videoEvents).flatMap(({ names, subscription }) =>
    names.map((name): [string, string] => [name, subscription]),
  ),
  ['memberList.updated', 'video.memberList.updated'],
])

/** The names of the events that the others are parts of. */
export const ROOM_EVENT_KINDS: readonly string[] = Object.values(videoEvents).map(({ names }) => names[0])

/** The names for `on` of the events of room sessions. */
export const ROOM_EVENT_NAMES: readonly string[] = [...SUBSCRIPTIONS.keys()]
