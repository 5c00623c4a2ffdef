// Generated from api/ by codegen/src/print/typescript/realtime/mod.rs; do not edit.
// Print again: cargo run -p signalwire-codegen

/** The names of an event on the wire and in the client. */
export interface EventRow {
  /** The field of the payload that identifies the object of the event. */
  readonly route?: string
  /** The entry of `events` in the request that subscribes to it. */
  readonly subscription?: string
  /** Names for `on`. */
  readonly names: readonly string[]
  /** Names for `listen`. */
  readonly listeners?: readonly string[]
}

/** Events of `chat` that have a name in the client, by wire name. */
export const chatEvents = {
  'chat.channel.message': { route: 'channel', subscription: 'chat.message', names: ['message'], listeners: ['onMessageReceived'] },
  'chat.member.joined': { route: 'channel', subscription: 'chat.member.joined', names: ['member.joined'], listeners: ['onMemberJoined'] },
  'chat.member.left': { route: 'channel', subscription: 'chat.member.left', names: ['member.left'], listeners: ['onMemberLeft'] },
  'chat.member.updated': { route: 'channel', subscription: 'chat.member.updated', names: ['member.updated'], listeners: ['onMemberUpdated'] },
} as const

/** A name for `on` in `chat`. */
export type ChatEventName =
  | 'member.joined'
  | 'member.left'
  | 'member.updated'
  | 'message'

/** A name for `listen` in `chat`. */
export type ChatListenerName =
  | 'onMemberJoined'
  | 'onMemberLeft'
  | 'onMemberUpdated'
  | 'onMessageReceived'

/** Events of `messaging` that have a name in the client, by wire name. */
export const messagingEvents = {
  'messaging.receive': { route: 'context', names: ['message.received'], listeners: ['onMessageReceived'] },
  'messaging.state': { route: 'context', names: ['message.updated'], listeners: ['onMessageUpdated'] },
} as const

/** A name for `on` in `messaging`. */
export type MessagingEventName =
  | 'message.received'
  | 'message.updated'

/** A name for `listen` in `messaging`. */
export type MessagingListenerName =
  | 'onMessageReceived'
  | 'onMessageUpdated'

/** Events of `task` that have a name in the client, by wire name. */
export const taskEvents = {
  'queuing.relay.tasks': { route: 'context', names: ['task.received'], listeners: ['onTaskReceived'] },
} as const

/** A name for `on` in `task`. */
export type TaskEventName =
  | 'task.received'

/** A name for `listen` in `task`. */
export type TaskListenerName =
  | 'onTaskReceived'

/** Events of `video` that have a name in the client, by wire name. */
export const videoEvents = {
  'video.layout.changed': { route: 'room_session_id', subscription: 'video.layout.changed', names: ['layout.changed'], listeners: ['onLayoutChanged'] },
  'video.member.joined': { route: 'room_session_id', subscription: 'video.member.joined', names: ['member.joined'], listeners: ['onMemberJoined'] },
  'video.member.left': { route: 'room_session_id', subscription: 'video.member.left', names: ['member.left'], listeners: ['onMemberLeft'] },
  'video.member.talking': { route: 'room_session_id', subscription: 'video.member.talking', names: ['member.talking', 'member.talking.started', 'member.talking.ended', 'member.talking.start', 'member.talking.stop'], listeners: ['onMemberTalking', 'onMemberTalkingStarted', 'onMemberTalkingEnded'] },
  'video.member.updated': { route: 'room_session_id', subscription: 'video.member.updated', names: ['member.updated', 'member.updated.audioMuted', 'member.updated.videoMuted', 'member.updated.deaf', 'member.updated.visible', 'member.updated.inputVolume', 'member.updated.outputVolume', 'member.updated.inputSensitivity'], listeners: ['onMemberUpdated', 'onMemberAudioMuted', 'onMemberVideoMuted', 'onMemberDeaf', 'onMemberVisible', 'onMemberInputVolume', 'onMemberOutputVolume', 'onMemberInputSensitivity'] },
  'video.playback.ended': { route: 'room_session_id', subscription: 'video.playback.ended', names: ['playback.ended'], listeners: ['onPlaybackEnded'] },
  'video.playback.started': { route: 'room_session_id', subscription: 'video.playback.started', names: ['playback.started'], listeners: ['onPlaybackStarted'] },
  'video.playback.updated': { route: 'room_session_id', subscription: 'video.playback.updated', names: ['playback.updated'], listeners: ['onPlaybackUpdated'] },
  'video.recording.ended': { route: 'room_session_id', subscription: 'video.recording.ended', names: ['recording.ended'], listeners: ['onRecordingEnded'] },
  'video.recording.started': { route: 'room_session_id', subscription: 'video.recording.started', names: ['recording.started'], listeners: ['onRecordingStarted'] },
  'video.recording.updated': { route: 'room_session_id', subscription: 'video.recording.updated', names: ['recording.updated'], listeners: ['onRecordingUpdated'] },
  'video.room.audience_count': { route: 'room_session_id', subscription: 'video.room.audienceCount', names: ['room.audienceCount'], listeners: ['onRoomAudienceCount'] },
  'video.room.ended': { route: 'room_session_id', subscription: 'video.room.ended', names: ['room.ended'], listeners: ['onRoomEnded'] },
  'video.room.started': { route: 'room_session_id', subscription: 'video.room.started', names: ['room.started'], listeners: ['onRoomStarted'] },
  'video.room.subscribed': { route: 'room_session_id', subscription: 'video.room.subscribed', names: ['room.subscribed'], listeners: ['onRoomSubscribed'] },
  'video.room.updated': { route: 'room_session_id', subscription: 'video.room.updated', names: ['room.updated'], listeners: ['onRoomUpdated'] },
  'video.stream.ended': { route: 'room_session_id', subscription: 'video.stream.ended', names: ['stream.ended'], listeners: ['onStreamEnded'] },
  'video.stream.started': { route: 'room_session_id', subscription: 'video.stream.started', names: ['stream.started'], listeners: ['onStreamStarted'] },
} as const

/** A name for `on` in `video`. */
export type VideoEventName =
  | 'layout.changed'
  | 'member.joined'
  | 'member.left'
  | 'member.talking'
  | 'member.talking.ended'
  | 'member.talking.start'
  | 'member.talking.started'
  | 'member.talking.stop'
  | 'member.updated'
  | 'member.updated.audioMuted'
  | 'member.updated.deaf'
  | 'member.updated.inputSensitivity'
  | 'member.updated.inputVolume'
  | 'member.updated.outputVolume'
  | 'member.updated.videoMuted'
  | 'member.updated.visible'
  | 'playback.ended'
  | 'playback.started'
  | 'playback.updated'
  | 'recording.ended'
  | 'recording.started'
  | 'recording.updated'
  | 'room.audienceCount'
  | 'room.ended'
  | 'room.started'
  | 'room.subscribed'
  | 'room.updated'
  | 'stream.ended'
  | 'stream.started'

/** A name for `listen` in `video`. */
export type VideoListenerName =
  | 'onLayoutChanged'
  | 'onMemberAudioMuted'
  | 'onMemberDeaf'
  | 'onMemberInputSensitivity'
  | 'onMemberInputVolume'
  | 'onMemberJoined'
  | 'onMemberLeft'
  | 'onMemberOutputVolume'
  | 'onMemberTalking'
  | 'onMemberTalkingEnded'
  | 'onMemberTalkingStarted'
  | 'onMemberUpdated'
  | 'onMemberVideoMuted'
  | 'onMemberVisible'
  | 'onPlaybackEnded'
  | 'onPlaybackStarted'
  | 'onPlaybackUpdated'
  | 'onRecordingEnded'
  | 'onRecordingStarted'
  | 'onRecordingUpdated'
  | 'onRoomAudienceCount'
  | 'onRoomEnded'
  | 'onRoomStarted'
  | 'onRoomSubscribed'
  | 'onRoomUpdated'
  | 'onStreamEnded'
  | 'onStreamStarted'

/** Events of `voice` that have a name in the client, by wire name. */
export const voiceEvents = {
  'calling.call.ai': { route: 'call_id', names: ['ai.started', 'ai.updated', 'ai.failed', 'ai.ended'], listeners: ['onAiStarted', 'onAiUpdated', 'onAiFailed', 'onAiEnded'] },
  'calling.call.collect': { route: 'call_id', names: ['collect.started', 'collect.startOfInput', 'collect.updated', 'collect.failed', 'collect.ended', 'prompt.started', 'prompt.updated', 'prompt.failed', 'prompt.ended'], listeners: ['onCollectStarted', 'onCollectInputStarted', 'onCollectUpdated', 'onCollectFailed', 'onCollectEnded', 'onPromptStarted', 'onPromptUpdated', 'onPromptFailed', 'onPromptEnded'] },
  'calling.call.detect': { route: 'call_id', names: ['detect.started', 'detect.updated', 'detect.ended'], listeners: ['onDetectStarted', 'onDetectUpdated', 'onDetectEnded'] },
  'calling.call.fax': { route: 'call_id', names: ['fax.started', 'fax.updated', 'fax.failed', 'fax.ended'], listeners: ['onFaxStarted', 'onFaxUpdated', 'onFaxFailed', 'onFaxEnded'] },
  'calling.call.pay': { route: 'call_id', names: ['pay.started', 'pay.updated', 'pay.failed', 'pay.ended'], listeners: ['onPayStarted', 'onPayUpdated', 'onPayFailed', 'onPayEnded'] },
  'calling.call.play': { route: 'call_id', names: ['playback.started', 'playback.updated', 'playback.failed', 'playback.ended'], listeners: ['onPlaybackStarted', 'onPlaybackUpdated', 'onPlaybackFailed', 'onPlaybackEnded'] },
  'calling.call.receive': { route: 'context', names: ['call.received'], listeners: ['onCallReceived'] },
  'calling.call.record': { route: 'call_id', names: ['recording.started', 'recording.updated', 'recording.failed', 'recording.ended'], listeners: ['onRecordingStarted', 'onRecordingUpdated', 'onRecordingFailed', 'onRecordingEnded'] },
  'calling.call.state': { route: 'call_id', names: ['call.state'], listeners: ['onStateChanged'] },
  'calling.call.stream': { route: 'call_id', names: ['stream.started', 'stream.failed', 'stream.ended'], listeners: ['onStreamStarted', 'onStreamFailed', 'onStreamEnded'] },
  'calling.call.tap': { route: 'call_id', names: ['tap.started', 'tap.ended'], listeners: ['onTapStarted', 'onTapEnded'] },
  'calling.call.transcribe': { route: 'call_id', names: ['transcribe.started', 'transcribe.failed', 'transcribe.ended'], listeners: ['onTranscribeStarted', 'onTranscribeFailed', 'onTranscribeEnded'] },
} as const

/** A name for `on` in `voice`. */
export type VoiceEventName =
  | 'ai.ended'
  | 'ai.failed'
  | 'ai.started'
  | 'ai.updated'
  | 'call.received'
  | 'call.state'
  | 'collect.ended'
  | 'collect.failed'
  | 'collect.startOfInput'
  | 'collect.started'
  | 'collect.updated'
  | 'detect.ended'
  | 'detect.started'
  | 'detect.updated'
  | 'fax.ended'
  | 'fax.failed'
  | 'fax.started'
  | 'fax.updated'
  | 'pay.ended'
  | 'pay.failed'
  | 'pay.started'
  | 'pay.updated'
  | 'playback.ended'
  | 'playback.failed'
  | 'playback.started'
  | 'playback.updated'
  | 'prompt.ended'
  | 'prompt.failed'
  | 'prompt.started'
  | 'prompt.updated'
  | 'recording.ended'
  | 'recording.failed'
  | 'recording.started'
  | 'recording.updated'
  | 'stream.ended'
  | 'stream.failed'
  | 'stream.started'
  | 'tap.ended'
  | 'tap.started'
  | 'transcribe.ended'
  | 'transcribe.failed'
  | 'transcribe.started'

/** A name for `listen` in `voice`. */
export type VoiceListenerName =
  | 'onAiEnded'
  | 'onAiFailed'
  | 'onAiStarted'
  | 'onAiUpdated'
  | 'onCallReceived'
  | 'onCollectEnded'
  | 'onCollectFailed'
  | 'onCollectInputStarted'
  | 'onCollectStarted'
  | 'onCollectUpdated'
  | 'onDetectEnded'
  | 'onDetectStarted'
  | 'onDetectUpdated'
  | 'onFaxEnded'
  | 'onFaxFailed'
  | 'onFaxStarted'
  | 'onFaxUpdated'
  | 'onPayEnded'
  | 'onPayFailed'
  | 'onPayStarted'
  | 'onPayUpdated'
  | 'onPlaybackEnded'
  | 'onPlaybackFailed'
  | 'onPlaybackStarted'
  | 'onPlaybackUpdated'
  | 'onPromptEnded'
  | 'onPromptFailed'
  | 'onPromptStarted'
  | 'onPromptUpdated'
  | 'onRecordingEnded'
  | 'onRecordingFailed'
  | 'onRecordingStarted'
  | 'onRecordingUpdated'
  | 'onStateChanged'
  | 'onStreamEnded'
  | 'onStreamFailed'
  | 'onStreamStarted'
  | 'onTapEnded'
  | 'onTapStarted'
  | 'onTranscribeEnded'
  | 'onTranscribeFailed'
  | 'onTranscribeStarted'

/** The wire name of an event. */
export type EventType =
  | 'calling.call.ai'
  | 'calling.call.collect'
  | 'calling.call.connect'
  | 'calling.call.denoise'
  | 'calling.call.detect'
  | 'calling.call.dial'
  | 'calling.call.echo'
  | 'calling.call.fax'
  | 'calling.call.hold'
  | 'calling.call.pay'
  | 'calling.call.play'
  | 'calling.call.queue'
  | 'calling.call.receive'
  | 'calling.call.record'
  | 'calling.call.refer'
  | 'calling.call.send_digits'
  | 'calling.call.state'
  | 'calling.call.stream'
  | 'calling.call.tap'
  | 'calling.call.transcribe'
  | 'calling.conference'
  | 'calling.error'
  | 'chat.channel.message'
  | 'chat.member.joined'
  | 'chat.member.left'
  | 'chat.member.updated'
  | 'messaging.receive'
  | 'messaging.state'
  | 'queuing.relay.tasks'
  | 'signalwire.authorization.state'
  | 'video.layout.changed'
  | 'video.member.demoted'
  | 'video.member.joined'
  | 'video.member.left'
  | 'video.member.promoted'
  | 'video.member.talking'
  | 'video.member.updated'
  | 'video.playback.ended'
  | 'video.playback.started'
  | 'video.playback.updated'
  | 'video.recording.ended'
  | 'video.recording.started'
  | 'video.recording.updated'
  | 'video.room.audience_count'
  | 'video.room.ended'
  | 'video.room.started'
  | 'video.room.subscribed'
  | 'video.room.updated'
  | 'video.stream.ended'
  | 'video.stream.started'
