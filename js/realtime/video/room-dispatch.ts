import type {
  AudienceCountEventData,
  LayoutEventData,
  RawEventPayloads,
  RawRoomMember,
} from '../../generated/realtime/types.ts'
import type { Style } from '../clients/namespace.ts'
import { camelName, toCamel } from '../session/keys.ts'
import type { SessionEvent } from '../session/session.ts'
import { ROOM_EVENT_NAMES, type RoomEventName, type RoomEvents } from './events.ts'
import type { MediaPhase, RawMedia } from './media.ts'
import type { ListedMedia, MediaList } from './media-list.ts'
import type { KnownObjects } from './room-media.ts'
import type { RoomSession } from './room-session.ts'

/** The fields of all payloads. Each event has some of them. */
type RoomPayload = Partial<
  RawEventPayloads['video.room.updated'] &
    RawEventPayloads['video.layout.changed'] &
    RawEventPayloads['video.member.updated'] &
    RawEventPayloads['video.recording.updated'] &
    RawEventPayloads['video.playback.updated'] &
    RawEventPayloads['video.stream.started']
>

/** Reports an event of a room session. */
export type Emit = <Name extends RoomEventName>(name: Name, value: RoomEvents[Name]) => void

/** Updates the objects of a room session by an event, and then reports it. */
export function dispatch(event: SessionEvent, room: RoomSession, known: KnownObjects, emit: Emit): void {
  // The server decides the shape of its payloads.
  const payload = event.payload as RoomPayload
  const [, noun, phase] = event.name.split('.')
  if (noun === 'room') dispatchRoom(phase, payload, room, known, emit)
  else if (noun === 'member' && payload.member) dispatchMember(phase, payload.member, known, emit)
  else if (noun === 'layout') changeLayout(payload, room.style, known, emit)
  else if (isMediaPhase(phase)) dispatchMedia(phase, payload, known, emit)
}

function dispatchRoom(
  phase: string | undefined,
  payload: RoomPayload,
  room: RoomSession,
  known: KnownObjects,
  emit: Emit,
): void {
  if (phase !== 'audience_count') room.merge({ ...payload.room, ...payload.room_session })
  if (phase === 'audience_count') emit('room.audienceCount', toCamel<AudienceCountEventData>(payload))
  else if (phase === 'started') emit('room.started', room)
  else if (phase === 'updated') emit('room.updated', room)
  else if (phase === 'ended') emit('room.ended', room)
  else if (phase === 'subscribed') {
    if (payload.room_session?.members) known.members.replace(payload.room_session.members)
    emit('room.subscribed', room)
  }
}

function dispatchMember(
  phase: string | undefined,
  raw: RawRoomMember,
  { members }: KnownObjects,
  emit: Emit,
): void {
  if (phase === 'joined') emit('member.joined', members.update(raw))
  else if (phase === 'left') emit('member.left', members.remove(raw))
  else if (phase === 'updated') updateMember(raw, members, emit)
  else if (phase === 'talking') updateTalking(raw, members, emit)
}

function updateMember(raw: RawRoomMember, members: KnownObjects['members'], emit: Emit): void {
  const member = members.update(raw)
  for (const field of raw.updated ?? []) {
    const name = `member.updated.${camelName(field)}`
    if (isMemberUpdate(name)) emit(name, member)
  }
  emit('member.updated', member)
}

function updateTalking(raw: RawRoomMember, members: KnownObjects['members'], emit: Emit): void {
  const member = members.update(raw)
  emit('member.talking', member)
  if (raw.talking === undefined) return
  emit(raw.talking ? 'member.talking.started' : 'member.talking.ended', member)
  emit(raw.talking ? 'member.talking.start' : 'member.talking.stop', member)
}

// The vendor's version 3 reports no member that a layout moves.
function changeLayout(payload: RoomPayload, style: Style, { members }: KnownObjects, emit: Emit): void {
  const moved = members.move(payload.layout?.layers ?? [])
  if (style !== 'v3') for (const member of moved) emit('member.updated', member)
  emit('layout.changed', toCamel<LayoutEventData>(payload))
}

function dispatchMedia(phase: MediaPhase, payload: RoomPayload, known: KnownObjects, emit: Emit): void {
  const { recording, playback, stream } = payload
  if (recording) {
    const changed = applyPhase(phase, known.recording, recording)
    emit(`recording.${phase}`, changed)
    changed.emitPhase(phase)
  } else if (playback) {
    const changed = applyPhase(phase, known.playback, playback)
    emit(`playback.${phase}`, changed)
    changed.emitPhase(phase)
  } else if (stream && phase !== 'updated') {
    const changed = applyPhase(phase, known.stream, stream)
    emit(`stream.${phase}`, changed)
    changed.emitPhase(phase)
  }
}

function applyPhase<Raw extends RawMedia, Media extends ListedMedia<Raw>>(
  phase: MediaPhase,
  list: MediaList<Raw, Media>,
  raw: Raw,
): Media {
  if (phase === 'started') return list.start(raw)
  return phase === 'ended' ? list.end(raw) : list.change(raw)
}

function isMemberUpdate(name: string): name is Extract<RoomEventName, `member.updated.${string}`> {
  return ROOM_EVENT_NAMES.includes(name)
}

function isMediaPhase(phase: string | undefined): phase is MediaPhase {
  return phase === 'started' || phase === 'updated' || phase === 'ended'
}
