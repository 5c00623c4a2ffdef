import type { RoomEvents, VideoEvents } from './events.ts'

/** Listeners for `video.listen`. */
export interface VideoListeners {
  /** A room session has started. */
  onRoomStarted?: On<VideoEvents['room.started']>
  /** A room session has ended. */
  onRoomEnded?: On<VideoEvents['room.ended']>
}

/** Listeners for `listen` of a room session. */
export interface RoomListeners extends VideoListeners {
  /** The room session was changed. */
  onRoomUpdated?: On<RoomEvents['room.updated']>
  /** The server accepted a subscription. The room session has its members. */
  onRoomSubscribed?: On<RoomEvents['room.subscribed']>
  /** The size of the audience changed. */
  onRoomAudienceCount?: On<RoomEvents['room.audienceCount']>
  /** The layout changed. */
  onLayoutChanged?: On<RoomEvents['layout.changed']>
  /** A member joined. */
  onMemberJoined?: On<RoomEvents['member.joined']>
  /** A member left. */
  onMemberLeft?: On<RoomEvents['member.left']>
  /** A member was changed, or moved in the layout. */
  onMemberUpdated?: On<RoomEvents['member.updated']>
  /** The sent audio of a member was muted or unmuted. */
  onMemberAudioMuted?: On<RoomEvents['member.updated']>
  /** The sent video of a member was muted or unmuted. */
  onMemberVideoMuted?: On<RoomEvents['member.updated']>
  /** The received audio of a member was muted or unmuted. */
  onMemberDeaf?: On<RoomEvents['member.updated']>
  /** A member became visible or invisible. */
  onMemberVisible?: On<RoomEvents['member.updated']>
  /** The volume of the sent audio of a member changed. */
  onMemberInputVolume?: On<RoomEvents['member.updated']>
  /** The volume of the received audio of a member changed. */
  onMemberOutputVolume?: On<RoomEvents['member.updated']>
  /** The input sensitivity of a member changed. */
  onMemberInputSensitivity?: On<RoomEvents['member.updated']>
  /** Accepted because older programs listen to it. The server sends no such event. */
  onMemberListUpdated?: On<RoomEvents['memberList.updated']>
  /** A member began or ceased to talk. */
  onMemberTalking?: On<RoomEvents['member.talking']>
  /** A member began to talk. */
  onMemberTalkingStarted?: On<RoomEvents['member.talking']>
  /** A member ceased to talk. */
  onMemberTalkingEnded?: On<RoomEvents['member.talking']>
  /** A playback has started. */
  onPlaybackStarted?: On<RoomEvents['playback.started']>
  /** A playback was paused or resumed, or its volume or position changed. */
  onPlaybackUpdated?: On<RoomEvents['playback.updated']>
  /** A playback has ended. */
  onPlaybackEnded?: On<RoomEvents['playback.ended']>
  /** A recording has started. */
  onRecordingStarted?: On<RoomEvents['recording.started']>
  /** A recording was paused or resumed. */
  onRecordingUpdated?: On<RoomEvents['recording.updated']>
  /** A recording has ended. */
  onRecordingEnded?: On<RoomEvents['recording.ended']>
  /** An outbound stream has started. */
  onStreamStarted?: On<RoomEvents['stream.started']>
  /** An outbound stream has ended. */
  onStreamEnded?: On<RoomEvents['stream.ended']>
}

type On<Argument> = ((argument: Argument) => unknown) | undefined
