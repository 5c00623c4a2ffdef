// Generated from api/ by codegen/src/print/typescript/realtime/mod.rs; do not edit.
// Print again: cargo run -p signalwire-codegen

import type { OpenString } from '../../core/types.ts'

/** A member of a channel. */
export interface ChatMemberData {
  readonly id: string
  readonly channel: string
  readonly state: Record<string, unknown>
}

/** A member of a channel. As the server sends it. */
export interface RawChatMember {
  readonly id: string
  readonly channel: string
  readonly state: Record<string, unknown>
}

/** A message in a channel. */
export interface ChatMessageData {
  readonly id: string
  readonly channel?: string
  readonly content: unknown
  readonly meta?: Record<string, unknown>
  readonly publishedAt: Date
  readonly member?: ChatMemberData
}

/** A message in a channel. As the server sends it. */
export interface RawChatMessage {
  readonly id: string
  readonly channel?: string
  readonly content: unknown
  readonly meta?: Record<string, unknown>
  readonly published_at: number
  readonly member?: RawChatMember
}

/** A new message. */
export interface ChatMessageEventData {
  readonly channel: string
  readonly message: ChatMessageData
}

/** A new message. As the server sends it. */
export interface RawChatMessageEvent {
  readonly channel: string
  readonly message: RawChatMessage
}

/** A change of a member. */
export interface ChatMemberEventData {
  readonly channel: string
  readonly member: ChatMemberData
}

/** A change of a member. As the server sends it. */
export interface RawChatMemberEvent {
  readonly channel: string
  readonly member: RawChatMember
}

/** A channel. */
export interface ChannelName {
  name: string
}

/** Where a page of messages begins. */
export interface ChatCursor {
  after?: string | undefined
  before?: string | undefined
}

/** An event of a channel. */
export type ChatSubscription = 'chat.message' | 'chat.member.joined' | 'chat.member.updated' | 'chat.member.left'

/** The state of a message. */
export type MessageState = 'received' | 'queued' | 'initiated' | 'sent' | 'delivered' | 'undelivered' | 'failed'

/** The direction of a message. */
export type MessageDirection = 'inbound' | 'outbound'

/** A message. */
export interface MessageData {
  readonly messageId: string
  readonly context?: string
  readonly direction: OpenString<MessageDirection>
  readonly fromNumber: string
  readonly toNumber: string
  readonly body?: string
  readonly media?: readonly string[]
  readonly segments?: number
  readonly tags?: readonly string[]
  readonly messageState: OpenString<MessageState>
  /** Why the message was not delivered. */
  readonly reason?: string
}

/** A message. As the server sends it. */
export interface RawMessage {
  readonly message_id: string
  readonly context?: string
  readonly direction: OpenString<MessageDirection>
  readonly from_number: string
  readonly to_number: string
  readonly body?: string
  readonly media?: readonly string[]
  readonly segments?: number
  readonly tags?: readonly string[]
  readonly message_state: OpenString<MessageState>
  /** Why the message was not delivered. */
  readonly reason?: string
}

/** What resumes a session. */
export interface AuthorizationStateData {
  readonly authorizationState: string
}

/** What resumes a session. As the server sends it. */
export interface RawAuthorizationState {
  readonly authorization_state: string
}

/** A task. */
export interface TaskData {
  readonly context: string
  readonly message: Record<string, unknown>
}

/** A task. As the server sends it. */
export interface RawTask {
  readonly context: string
  readonly message: Record<string, unknown>
}

/** The kind of a member. */
export type RoomMemberType = 'member' | 'screen' | 'device'

/** A position in the layout of a room session. */
export type RoomPosition = 'auto' | 'off-canvas' | 'playback' | 'full-screen' | `reserved-${number}` | `standard-${number}`

/** The state of a recording of a room session. */
export type RoomRecordingState = 'recording' | 'paused' | 'completed'

/** The state of a playback in a room session. */
export type RoomPlaybackState = 'playing' | 'paused' | 'completed'

/** The state of an outbound stream of a room session. */
export type RoomStreamState = 'streaming' | 'completed'

/** The media that a member may send. */
export type MediaAllowed = 'all' | 'audio-only' | 'video-only'

/** A recording of a room session. */
export interface RoomRecordingData {
  readonly id: string
  readonly state: OpenString<RoomRecordingState>
  /** Seconds. */
  readonly duration?: number
  readonly startedAt?: Date
  readonly endedAt?: Date
}

/** A recording of a room session. As the server sends it. */
export interface RawRoomRecording {
  readonly id: string
  readonly state: OpenString<RoomRecordingState>
  /** Seconds. */
  readonly duration?: number
  readonly started_at?: number
  readonly ended_at?: number
}

/** A playback in a room session. */
export interface RoomPlaybackData {
  readonly id: string
  readonly state: OpenString<RoomPlaybackState>
  readonly url?: string
  readonly volume?: number
  /** Milliseconds. */
  readonly position?: number
  readonly seekable?: boolean
  readonly startedAt?: Date
  readonly endedAt?: Date
}

/** A playback in a room session. As the server sends it. */
export interface RawRoomPlayback {
  readonly id: string
  readonly state: OpenString<RoomPlaybackState>
  readonly url?: string
  readonly volume?: number
  /** Milliseconds. */
  readonly position?: number
  readonly seekable?: boolean
  readonly started_at?: number
  readonly ended_at?: number
}

/** An outbound stream of a room session. */
export interface RoomStreamData {
  readonly id: string
  readonly state: OpenString<RoomStreamState>
  readonly url?: string
  /** Seconds. */
  readonly duration?: number
  readonly startedAt?: Date
  readonly endedAt?: Date
}

/** An outbound stream of a room session. As the server sends it. */
export interface RawRoomStream {
  readonly id: string
  readonly state: OpenString<RoomStreamState>
  readonly url?: string
  /** Seconds. */
  readonly duration?: number
  readonly started_at?: number
  readonly ended_at?: number
}

/**
 * A member of a room session. An update contains only the fields that changed, and their names in
 * `updated`.
 */
export interface RoomMemberData {
  readonly id: string
  readonly roomSessionId: string
  readonly roomId?: string
  readonly name?: string
  readonly type?: OpenString<RoomMemberType>
  /** The member that shares the screen or the device. */
  readonly parentId?: string
  readonly visible?: boolean
  readonly audioMuted?: boolean
  readonly videoMuted?: boolean
  readonly deaf?: boolean
  readonly handraised?: boolean
  readonly talking?: boolean
  readonly inputVolume?: number
  readonly outputVolume?: number
  readonly inputSensitivity?: number
  readonly requestedPosition?: OpenString<RoomPosition>
  readonly currentPosition?: OpenString<RoomPosition>
  readonly meta?: Record<string, unknown>
  readonly scopeId?: string
  readonly updated?: readonly string[]
}

/**
 * A member of a room session. An update contains only the fields that changed, and their names in
 * `updated`. As the server sends it.
 */
export interface RawRoomMember {
  readonly id: string
  readonly room_session_id: string
  readonly room_id?: string
  readonly name?: string
  readonly type?: OpenString<RoomMemberType>
  /** The member that shares the screen or the device. */
  readonly parent_id?: string
  readonly visible?: boolean
  readonly audio_muted?: boolean
  readonly video_muted?: boolean
  readonly deaf?: boolean
  readonly handraised?: boolean
  readonly talking?: boolean
  readonly input_volume?: number
  readonly output_volume?: number
  readonly input_sensitivity?: number
  readonly requested_position?: OpenString<RoomPosition>
  readonly current_position?: OpenString<RoomPosition>
  readonly meta?: Record<string, unknown>
  readonly scope_id?: string
  readonly updated?: readonly string[]
}

/** A tile of a layout. */
export interface RoomLayerData {
  readonly memberId?: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly layerIndex: number
  readonly zIndex: number
  readonly reservation?: string
  readonly position?: OpenString<RoomPosition>
  readonly playingFile?: boolean
  readonly visible?: boolean
}

/** A tile of a layout. As the server sends it. */
export interface RawRoomLayer {
  readonly member_id?: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly layer_index: number
  readonly z_index: number
  readonly reservation?: string
  readonly position?: OpenString<RoomPosition>
  readonly playing_file?: boolean
  readonly visible?: boolean
}

/** The layout of a room session. */
export interface RoomLayoutData {
  readonly id?: string
  readonly name: string
  readonly roomSessionId?: string
  readonly roomId?: string
  readonly layers: readonly RoomLayerData[]
}

/** The layout of a room session. As the server sends it. */
export interface RawRoomLayout {
  readonly id?: string
  readonly name: string
  readonly room_session_id?: string
  readonly room_id?: string
  readonly layers: readonly RawRoomLayer[]
}

/** A room session. */
export interface RoomSessionData {
  readonly id: string
  readonly roomSessionId?: string
  readonly roomId: string
  readonly eventChannel: string
  readonly name: string
  readonly displayName?: string
  readonly recording?: boolean
  readonly streaming?: boolean
  readonly hideVideoMuted?: boolean
  readonly locked?: boolean
  readonly prioritizeHandraise?: boolean
  readonly musicOnHold?: boolean
  readonly layoutName?: string
  readonly previewUrl?: string
  readonly meta?: Record<string, unknown>
  readonly members?: readonly RoomMemberData[]
  readonly recordings?: readonly RoomRecordingData[]
  readonly playbacks?: readonly RoomPlaybackData[]
  readonly streams?: readonly RoomStreamData[]
  readonly updated?: readonly string[]
  readonly logosVisible?: boolean
  readonly blindMode?: boolean
  readonly silentMode?: boolean
  readonly meetingMode?: boolean
}

/** A room session. As the server sends it. */
export interface RawRoomSession {
  readonly id: string
  readonly room_session_id?: string
  readonly room_id: string
  readonly event_channel: string
  readonly name: string
  readonly display_name?: string
  readonly recording?: boolean
  readonly streaming?: boolean
  readonly hide_video_muted?: boolean
  readonly locked?: boolean
  readonly prioritize_handraise?: boolean
  readonly music_on_hold?: boolean
  readonly layout_name?: string
  readonly preview_url?: string
  readonly meta?: Record<string, unknown>
  readonly members?: readonly RawRoomMember[]
  readonly recordings?: readonly RawRoomRecording[]
  readonly playbacks?: readonly RawRoomPlayback[]
  readonly streams?: readonly RawRoomStream[]
  readonly updated?: readonly string[]
  readonly logos_visible?: boolean
  readonly blind_mode?: boolean
  readonly silent_mode?: boolean
  readonly meeting_mode?: boolean
}

/** A change of a room session. */
export interface RoomEventData {
  readonly roomId?: string
  readonly roomSessionId: string
  readonly roomSession: RoomSessionData
  /** The same data in an older shape. */
  readonly room?: Record<string, unknown>
}

/** A change of a room session. As the server sends it. */
export interface RawRoomEvent {
  readonly room_id?: string
  readonly room_session_id: string
  readonly room_session: RawRoomSession
  /** The same data in an older shape. */
  readonly room?: Record<string, unknown>
}

/** The state of a room session after a subscription. */
export interface RoomSubscribedEventData {
  readonly roomSession: RoomSessionData
  readonly room?: Record<string, unknown>
  readonly callId?: string
  readonly memberId?: string
}

/** The state of a room session after a subscription. As the server sends it. */
export interface RawRoomSubscribedEvent {
  readonly room_session: RawRoomSession
  readonly room?: Record<string, unknown>
  readonly call_id?: string
  readonly member_id?: string
}

/** The size of the audience of a room session. */
export interface AudienceCountEventData {
  readonly roomId?: string
  readonly roomSessionId: string
  readonly total: number
}

/** The size of the audience of a room session. As the server sends it. */
export interface RawAudienceCountEvent {
  readonly room_id?: string
  readonly room_session_id: string
  readonly total: number
}

/** A change of a layout. */
export interface LayoutEventData {
  readonly roomId?: string
  readonly roomSessionId: string
  readonly layout: RoomLayoutData
}

/** A change of a layout. As the server sends it. */
export interface RawLayoutEvent {
  readonly room_id?: string
  readonly room_session_id: string
  readonly layout: RawRoomLayout
}

/** A change of a member. */
export interface MemberEventData {
  readonly roomId?: string
  readonly roomSessionId: string
  readonly member: RoomMemberData
}

/** A change of a member. As the server sends it. */
export interface RawMemberEvent {
  readonly room_id?: string
  readonly room_session_id: string
  readonly member: RawRoomMember
}

/** A change of the role of a member. */
export interface MemberRoleEventData {
  readonly roomId?: string
  readonly roomSessionId: string
  readonly memberId: string
  readonly authorization?: Record<string, unknown>
}

/** A change of the role of a member. As the server sends it. */
export interface RawMemberRoleEvent {
  readonly room_id?: string
  readonly room_session_id: string
  readonly member_id: string
  readonly authorization?: Record<string, unknown>
}

/** A change of a playback. */
export interface PlaybackEventData {
  readonly roomId?: string
  readonly roomSessionId: string
  readonly playback: RoomPlaybackData
}

/** A change of a playback. As the server sends it. */
export interface RawPlaybackEvent {
  readonly room_id?: string
  readonly room_session_id: string
  readonly playback: RawRoomPlayback
}

/** A change of a recording. */
export interface RecordingEventData {
  readonly roomId?: string
  readonly roomSessionId: string
  readonly recording: RoomRecordingData
}

/** A change of a recording. As the server sends it. */
export interface RawRecordingEvent {
  readonly room_id?: string
  readonly room_session_id: string
  readonly recording: RawRoomRecording
}

/** A change of an outbound stream. */
export interface RoomStreamEventData {
  readonly roomId?: string
  readonly roomSessionId: string
  readonly stream: RoomStreamData
}

/** A change of an outbound stream. As the server sends it. */
export interface RawRoomStreamEvent {
  readonly room_id?: string
  readonly room_session_id: string
  readonly stream: RawRoomStream
}

/** The state of a call. */
export type CallState = 'created' | 'ringing' | 'answered' | 'ending' | 'ended'

/** The direction of a call. */
export type CallDirection = 'inbound' | 'outbound'

/** The reason of a hangup. */
export type HangupReason = 'hangup' | 'cancel' | 'busy' | 'noAnswer' | 'decline' | 'error'

/** Why a call ended. */
export type CallEndReason = 'hangup' | 'cancel' | 'busy' | 'noAnswer' | 'decline' | 'error' | 'abandoned' | 'max_duration' | 'not_found'

/** The state of a dial. */
export type DialState = 'dialing' | 'answered' | 'failed'

/** The state of the connection of two calls. */
export type CallConnectState = 'connecting' | 'connected' | 'disconnected' | 'failed'

/** The state of a playback on a call. */
export type CallPlaybackState = 'playing' | 'paused' | 'error' | 'finished'

/** The state of a recording of a call. */
export type CallRecordingState = 'recording' | 'paused' | 'no_input' | 'finished'

/** The state of a collect or a prompt. */
export type CallCollectState = 'collecting' | 'finished' | 'error'

/** What a collect or a prompt received. */
export type CallCollectResultType = 'digit' | 'speech' | 'no_input' | 'no_match' | 'error' | 'start_of_input'

/** The state of a tap. */
export type CallTapState = 'tapping' | 'finished'

/** The state of a media stream. */
export type CallStreamState = 'streaming' | 'finished'

/** The state of a transcription. */
export type CallTranscribeState = 'transcribing' | 'finished'

/** What a detector looks for. */
export type CallDetectType = 'machine' | 'fax' | 'digit'

/** What a detector found: a machine, a fax tone, a digit, or its end. */
export type CallDetectEvent = 'MACHINE' | 'HUMAN' | 'UNKNOWN' | 'READY' | 'NOT_READY' | 'CED' | 'CNG' | 'finished' | 'error'

/** The kind of an endpoint of a call. */
export type CallDeviceType = 'phone' | 'sip' | 'webrtc' | 'agora' | 'call' | 'queue' | 'stream'

/** A header of a SIP request. */
export interface SipHeader {
  name: string
  value: string
}

/** A header of a SIP request. */
export interface SipHeaderData {
  readonly name: string
  readonly value: string
}

/** A header of a SIP request. As the server sends it. */
export interface RawSipHeader {
  readonly name: string
  readonly value: string
}

/**
 * The addresses and limits of an endpoint. A phone has `from_number` and `to_number`, a SIP
 * endpoint has `from` and `to`.
 */
export interface CallDeviceParamsData {
  readonly fromNumber?: string
  readonly toNumber?: string
  readonly from?: string
  readonly to?: string
  readonly fromName?: string
  /** Seconds. */
  readonly timeout?: number
  /** Minutes. */
  readonly maxDuration?: number
  readonly headers?: readonly SipHeaderData[]
  readonly codecs?: readonly string[]
  readonly callStateUrl?: string
  readonly callStateEvents?: readonly string[]
}

/**
 * The addresses and limits of an endpoint. A phone has `from_number` and `to_number`, a SIP
 * endpoint has `from` and `to`. As the server sends it.
 */
export interface RawCallDeviceParams {
  readonly from_number?: string
  readonly to_number?: string
  readonly from?: string
  readonly to?: string
  readonly from_name?: string
  /** Seconds. */
  readonly timeout?: number
  /** Minutes. */
  readonly max_duration?: number
  readonly headers?: readonly RawSipHeader[]
  readonly codecs?: readonly string[]
  readonly call_state_url?: string
  readonly call_state_events?: readonly string[]
}

/** An endpoint of a call. */
export interface CallDeviceData {
  readonly type: OpenString<CallDeviceType>
  readonly params: CallDeviceParamsData
}

/** An endpoint of a call. As the server sends it. */
export interface RawCallDevice {
  readonly type: OpenString<CallDeviceType>
  readonly params: RawCallDeviceParams
}

/** The call that is connected to a call. */
export interface CallPeerData {
  readonly callId: string
  readonly nodeId: string
  readonly tag?: string
  readonly device?: CallDeviceData
}

/** The call that is connected to a call. As the server sends it. */
export interface RawCallPeer {
  readonly call_id: string
  readonly node_id: string
  readonly tag?: string
  readonly device?: RawCallDevice
}

/** A call. */
export interface CallData {
  readonly callId: string
  readonly nodeId: string
  readonly callState: OpenString<CallState>
  readonly direction: OpenString<CallDirection>
  readonly device?: CallDeviceData
  readonly tag?: string
  readonly context?: string
  readonly segmentId?: string
  readonly peer?: CallPeerData
  readonly endReason?: OpenString<CallEndReason>
  readonly dialWinner?: boolean | string
}

/** A call. As the server sends it. */
export interface RawCall {
  readonly call_id: string
  readonly node_id: string
  readonly call_state: OpenString<CallState>
  readonly direction: OpenString<CallDirection>
  readonly device?: RawCallDevice
  readonly tag?: string
  readonly context?: string
  readonly segment_id?: string
  readonly peer?: RawCallPeer
  readonly end_reason?: OpenString<CallEndReason>
  readonly dial_winner?: boolean | string
}

/** The progress of a dial. */
export interface DialEventData {
  readonly nodeId: string
  readonly tag: string
  readonly dialState: OpenString<DialState>
  readonly call?: CallData
  readonly reason?: string
  readonly source?: string
}

/** The progress of a dial. As the server sends it. */
export interface RawDialEvent {
  readonly node_id: string
  readonly tag: string
  readonly dial_state: OpenString<DialState>
  readonly call?: RawCall
  readonly reason?: string
  readonly source?: string
}

/** The progress of the connection of two calls. */
export interface ConnectEventData {
  readonly nodeId: string
  readonly callId: string
  readonly tag?: string
  readonly connectState: OpenString<CallConnectState>
  readonly peer?: CallPeerData
  readonly failedReason?: string
}

/** The progress of the connection of two calls. As the server sends it. */
export interface RawConnectEvent {
  readonly node_id: string
  readonly call_id: string
  readonly tag?: string
  readonly connect_state: OpenString<CallConnectState>
  readonly peer?: RawCallPeer
  readonly failed_reason?: string
}

/** The state of a playback on a call. */
export interface PlayEventData {
  readonly nodeId: string
  readonly callId: string
  readonly controlId: string
  readonly state: OpenString<CallPlaybackState>
}

/** The state of a playback on a call. As the server sends it. */
export interface RawPlayEvent {
  readonly node_id: string
  readonly call_id: string
  readonly control_id: string
  readonly state: OpenString<CallPlaybackState>
}

/** The state of a recording of a call. */
export interface RecordEventData {
  readonly nodeId: string
  readonly callId: string
  readonly controlId: string
  readonly state: OpenString<CallRecordingState>
  readonly url?: string
  /** Seconds. */
  readonly duration?: number
  /** Bytes. */
  readonly size?: number
  /** The settings of the recording. Some servers put `url`, `duration` and `size` here. */
  readonly record?: Record<string, unknown>
}

/** The state of a recording of a call. As the server sends it. */
export interface RawRecordEvent {
  readonly node_id: string
  readonly call_id: string
  readonly control_id: string
  readonly state: OpenString<CallRecordingState>
  readonly url?: string
  /** Seconds. */
  readonly duration?: number
  /** Bytes. */
  readonly size?: number
  /** The settings of the recording. Some servers put `url`, `duration` and `size` here. */
  readonly record?: Record<string, unknown>
}

/** The digits or the speech that were received. */
export interface CollectResultParamsData {
  readonly digits?: string
  readonly terminator?: string
  readonly text?: string
  /** Percent. */
  readonly confidence?: number
}

/** The digits or the speech that were received. As the server sends it. */
export interface RawCollectResultParams {
  readonly digits?: string
  readonly terminator?: string
  readonly text?: string
  /** Percent. */
  readonly confidence?: number
}

/** The result of a collect or a prompt. */
export interface CollectResultData {
  readonly type: OpenString<CallCollectResultType>
  readonly params?: CollectResultParamsData
}

/** The result of a collect or a prompt. As the server sends it. */
export interface RawCollectResult {
  readonly type: OpenString<CallCollectResultType>
  readonly params?: RawCollectResultParams
}

/** What a collect or a prompt received. */
export interface CollectEventData {
  readonly nodeId: string
  readonly callId: string
  readonly controlId: string
  readonly result?: CollectResultData
  /** False for a partial result. */
  readonly final?: boolean
  readonly state?: OpenString<CallCollectState>
}

/** What a collect or a prompt received. As the server sends it. */
export interface RawCollectEvent {
  readonly node_id: string
  readonly call_id: string
  readonly control_id: string
  readonly result?: RawCollectResult
  /** False for a partial result. */
  readonly final?: boolean
  readonly state?: OpenString<CallCollectState>
}

/** What a detector found. */
export interface DetectParamsData {
  readonly event: OpenString<CallDetectEvent> | string
  readonly beep?: boolean
}

/** What a detector found. As the server sends it. */
export interface RawDetectParams {
  readonly event: OpenString<CallDetectEvent> | string
  readonly beep?: boolean
}

/** The result of a detector. */
export interface DetectData {
  readonly type: OpenString<CallDetectType>
  readonly params: DetectParamsData
}

/** The result of a detector. As the server sends it. */
export interface RawDetect {
  readonly type: OpenString<CallDetectType>
  readonly params: RawDetectParams
}

/** What a detector found. */
export interface DetectEventData {
  readonly nodeId: string
  readonly callId: string
  readonly controlId: string
  readonly detect?: DetectData
}

/** What a detector found. As the server sends it. */
export interface RawDetectEvent {
  readonly node_id: string
  readonly call_id: string
  readonly control_id: string
  readonly detect?: RawDetect
}

/** The state of a tap. */
export interface TapEventData {
  readonly nodeId: string
  readonly callId: string
  readonly controlId: string
  readonly state: OpenString<CallTapState>
  readonly tap?: Record<string, unknown>
  readonly device?: Record<string, unknown>
}

/** The state of a tap. As the server sends it. */
export interface RawTapEvent {
  readonly node_id: string
  readonly call_id: string
  readonly control_id: string
  readonly state: OpenString<CallTapState>
  readonly tap?: Record<string, unknown>
  readonly device?: Record<string, unknown>
}

/** The state of sent digits. */
export interface SendDigitsEventData {
  readonly nodeId: string
  readonly callId: string
  readonly controlId: string
  readonly state: OpenString<'finished'>
}

/** The state of sent digits. As the server sends it. */
export interface RawSendDigitsEvent {
  readonly node_id: string
  readonly call_id: string
  readonly control_id: string
  readonly state: OpenString<'finished'>
}

/** A page or the result of a fax. */
export interface FaxParamsData {
  readonly direction?: string
  /** The number of the page. */
  readonly number?: number
  readonly pages?: number
  readonly document?: string
  readonly identity?: string
  readonly remoteIdentity?: string
  readonly success?: boolean
  readonly result?: unknown
  readonly resultText?: string
}

/** A page or the result of a fax. As the server sends it. */
export interface RawFaxParams {
  readonly direction?: string
  /** The number of the page. */
  readonly number?: number
  readonly pages?: number
  readonly document?: string
  readonly identity?: string
  readonly remote_identity?: string
  readonly success?: boolean
  readonly result?: unknown
  readonly result_text?: string
}

/** The progress of a fax. */
export interface FaxData {
  readonly type: OpenString<'page' | 'finished' | 'error'>
  readonly params?: FaxParamsData
}

/** The progress of a fax. As the server sends it. */
export interface RawFax {
  readonly type: OpenString<'page' | 'finished' | 'error'>
  readonly params?: RawFaxParams
}

/** The progress of a fax. */
export interface FaxEventData {
  readonly nodeId: string
  readonly callId: string
  readonly controlId: string
  readonly fax?: FaxData
  readonly state?: string
}

/** The progress of a fax. As the server sends it. */
export interface RawFaxEvent {
  readonly node_id: string
  readonly call_id: string
  readonly control_id: string
  readonly fax?: RawFax
  readonly state?: string
}

/** The progress of a SIP REFER. */
export interface ReferEventData {
  readonly nodeId: string
  readonly callId: string
  readonly state?: string
  readonly sipReferTo?: string
  readonly sipReferResponseCode?: string
  readonly sipNotifyResponseCode?: string
}

/** The progress of a SIP REFER. As the server sends it. */
export interface RawReferEvent {
  readonly node_id: string
  readonly call_id: string
  readonly state?: string
  readonly sip_refer_to?: string
  readonly sip_refer_response_code?: string
  readonly sip_notify_response_code?: string
}

/** Whether a call is on hold. */
export interface HoldEventData {
  readonly nodeId: string
  readonly callId: string
  readonly state?: string
}

/** Whether a call is on hold. As the server sends it. */
export interface RawHoldEvent {
  readonly node_id: string
  readonly call_id: string
  readonly state?: string
}

/** Whether noise is removed from a call. */
export interface DenoiseEventData {
  readonly nodeId: string
  readonly callId: string
  readonly denoised: boolean
}

/** Whether noise is removed from a call. As the server sends it. */
export interface RawDenoiseEvent {
  readonly node_id: string
  readonly call_id: string
  readonly denoised: boolean
}

/** The progress of a payment. */
export interface PayEventData {
  readonly nodeId: string
  readonly callId: string
  readonly controlId: string
  readonly state: OpenString<'finished' | 'error'>
  readonly result?: Record<string, unknown>
}

/** The progress of a payment. As the server sends it. */
export interface RawPayEvent {
  readonly node_id: string
  readonly call_id: string
  readonly control_id: string
  readonly state: OpenString<'finished' | 'error'>
  readonly result?: Record<string, unknown>
}

/** The position of a call in a queue. */
export interface QueueEventData {
  readonly nodeId: string
  readonly callId: string
  readonly controlId: string
  readonly status?: string
  /** The id of the queue. */
  readonly id?: string
  readonly name?: string
  readonly position?: number
  readonly size?: number
}

/** The position of a call in a queue. As the server sends it. */
export interface RawQueueEvent {
  readonly node_id: string
  readonly call_id: string
  readonly control_id: string
  readonly status?: string
  /** The id of the queue. */
  readonly id?: string
  readonly name?: string
  readonly position?: number
  readonly size?: number
}

/** The state of an echo. */
export interface EchoEventData {
  readonly nodeId: string
  readonly callId: string
  readonly state?: string
}

/** The state of an echo. As the server sends it. */
export interface RawEchoEvent {
  readonly node_id: string
  readonly call_id: string
  readonly state?: string
}

/** The state of a media stream. */
export interface StreamEventData {
  readonly nodeId: string
  readonly callId: string
  readonly controlId: string
  readonly state: OpenString<CallStreamState>
  readonly url?: string
  readonly name?: string
}

/** The state of a media stream. As the server sends it. */
export interface RawStreamEvent {
  readonly node_id: string
  readonly call_id: string
  readonly control_id: string
  readonly state: OpenString<CallStreamState>
  readonly url?: string
  readonly name?: string
}

/** The state of a transcription. */
export interface TranscribeEventData {
  readonly nodeId: string
  readonly callId: string
  readonly controlId: string
  readonly state: OpenString<CallTranscribeState>
  readonly url?: string
  readonly recordingId?: string
  /** Seconds. */
  readonly duration?: number
  /** Bytes. */
  readonly size?: number
  readonly statusUrl?: string
  /** Seconds since 1970. */
  readonly startTime?: number
  /** Seconds since 1970. */
  readonly endTime?: number
}

/** The state of a transcription. As the server sends it. */
export interface RawTranscribeEvent {
  readonly node_id: string
  readonly call_id: string
  readonly control_id: string
  readonly state: OpenString<CallTranscribeState>
  readonly url?: string
  readonly recording_id?: string
  /** Seconds. */
  readonly duration?: number
  /** Bytes. */
  readonly size?: number
  readonly status_url?: string
  /** Seconds since 1970. */
  readonly start_time?: number
  /** Seconds since 1970. */
  readonly end_time?: number
}

/** The state of an AI agent on a call. */
export interface AiEventData {
  readonly callId: string
  readonly nodeId?: string
  readonly controlId?: string
  readonly state?: string
}

/** The state of an AI agent on a call. As the server sends it. */
export interface RawAiEvent {
  readonly call_id: string
  readonly node_id?: string
  readonly control_id?: string
  readonly state?: string
}

/** The state of a conference. */
export interface ConferenceEventData {
  readonly conferenceId: string
  readonly name?: string
  readonly status?: string
  /** Only for participants. */
  readonly callId?: string
  readonly nodeId?: string
}

/** The state of a conference. As the server sends it. */
export interface RawConferenceEvent {
  readonly conference_id: string
  readonly name?: string
  readonly status?: string
  /** Only for participants. */
  readonly call_id?: string
  readonly node_id?: string
}

/** An error of the service outside of a request. */
export interface CallingErrorData {
  readonly code: string
  readonly message: string
  readonly callId?: string
}

/** An error of the service outside of a request. As the server sends it. */
export interface RawCallingError {
  readonly code: string
  readonly message: string
  readonly call_id?: string
}

/** A state of a call that is reported to `call_state_url`. */
export type DeviceState = 'created' | 'ringing' | 'answered' | 'ended'

/** A codec of a SIP endpoint. */
export type SipCodec = 'PCMU' | 'PCMA' | 'OPUS' | 'G729' | 'G722' | 'VP8' | 'H264'

/** A telephone number to dial. */
export interface PhoneParams {
  fromNumber: string
  toNumber: string
  /** Seconds, by default 30. */
  timeout?: number | undefined
  /** Minutes. */
  maxDuration?: number | undefined
  callStateUrl?: string | undefined
  callStateEvents?: DeviceState[] | undefined
  /** SWML that the called party must pass. */
  confirm?: string | undefined
}

/** A SIP endpoint to dial. */
export interface SipParams {
  from: string
  to: string
  fromName?: string | undefined
  /** Seconds, by default 30. */
  timeout?: number | undefined
  /** Minutes. */
  maxDuration?: number | undefined
  headers?: SipHeader[] | undefined
  codecs?: SipCodec[] | undefined
  webrtcMedia?: boolean | undefined
  /** Seconds. */
  sessionTimeout?: number | undefined
  callStateUrl?: string | undefined
  callStateEvents?: DeviceState[] | undefined
  /** SWML that the called party must pass. */
  confirm?: string | undefined
}

/** A WebRTC endpoint to dial. */
export interface WebrtcParams {
  from: string
  /** The name of the resource. */
  to: string
  /** Seconds. */
  timeout?: number | undefined
  codecs?: string[] | undefined
  callStateUrl?: string | undefined
  callStateEvents?: DeviceState[] | undefined
  /** SWML that the called party must pass. */
  confirm?: string | undefined
}

/** A channel of Agora to dial. */
export interface AgoraParams {
  from: string
  to?: string | undefined
  appid: string
  channel: string
  callStateUrl?: string | undefined
  callStateEvents?: DeviceState[] | undefined
  /** SWML that the called party must pass. */
  confirm?: string | undefined
}

/** A call to connect to. */
export interface CallParams {
  nodeId: string
  callId: string
}

/** A queue to connect to. */
export interface QueueParams {
  nodeId: string
  queueName: string
  queueId?: string | undefined
}

/** A WebSocket server that receives the media of a call. */
export interface StreamParams {
  /** A URL with `wss`. */
  url: string
  name?: string | undefined
  codec?: string | undefined
  statusUrl?: string | undefined
  statusUrlMethod?: HttpMethod | undefined
  realtime?: boolean | undefined
  authorizationBearerToken?: string | undefined
  customParameters?: Record<string, unknown> | undefined
}

/** The method of a callback. */
export type HttpMethod = 'GET' | 'POST'

/** An endpoint to dial or to connect to. */
export type Device = PhoneDevice | SipDevice | WebrtcDevice | AgoraDevice | CallDeviceRef | QueueDevice | StreamDevice

/** A telephone number to dial. */
export interface PhoneDevice {
  type: 'phone'
  params: PhoneParams
}

/** A SIP endpoint to dial. */
export interface SipDevice {
  type: 'sip'
  params: SipParams
}

/** A WebRTC endpoint to dial. */
export interface WebrtcDevice {
  type: 'webrtc'
  params: WebrtcParams
}

/** A channel of Agora to dial. */
export interface AgoraDevice {
  type: 'agora'
  params: AgoraParams
}

/** A call to connect to. */
export interface CallDeviceRef {
  type: 'call'
  params: CallParams
}

/** A queue to connect to. */
export interface QueueDevice {
  type: 'queue'
  params: QueueParams
}

/** A WebSocket server to connect to. */
export interface StreamDevice {
  type: 'stream'
  params: StreamParams
}

/** The gender of a voice. */
export type Gender = 'male' | 'female'

/** An audio file to play. */
export interface AudioParams {
  url: string
}

/** Text to speak. */
export interface TtsParams {
  text: string
  language?: string | undefined
  gender?: Gender | undefined
  voice?: string | undefined
}

/** Silence to play. */
export interface SilenceParams {
  /** Seconds. */
  duration: number
}

/** A ringtone to play. */
export interface RingtoneParams {
  name: RingtoneName
  /** Seconds. */
  duration?: number | undefined
}

/** The country of a ringtone. */
export type RingtoneName = 'at' | 'au' | 'bg' | 'br' | 'be' | 'ch' | 'cl' | 'cn' | 'cz' | 'de' | 'dk' | 'ee' | 'es' | 'fi' | 'fr' | 'gr' | 'hu' | 'il' | 'in' | 'it' | 'lt' | 'jp' | 'mx' | 'my' | 'nl' | 'no' | 'nz' | 'ph' | 'pl' | 'pt' | 'ru' | 'se' | 'sg' | 'th' | 'uk' | 'us' | 'tw' | 've' | 'za'

/** Something to play. */
export type Media = AudioMedia | TtsMedia | SilenceMedia | RingtoneMedia

/** An audio file to play. */
export interface AudioMedia {
  type: 'audio'
  params: AudioParams
}

/** Text to speak. */
export interface TtsMedia {
  type: 'tts'
  params: TtsParams
}

/** Silence to play. */
export interface SilenceMedia {
  type: 'silence'
  params: SilenceParams
}

/** A ringtone to play. */
export interface RingtoneMedia {
  type: 'ringtone'
  params: RingtoneParams
}

/** The audio of a call: of the other party (`listen`), to it (`speak`), or both. */
export type AudioDirection = 'listen' | 'speak' | 'both'

/** The format of a recording. */
export type RecordFormat = 'mp3' | 'wav'

/** Settings of a recording. */
export interface RecordAudio {
  /** By default false. */
  beep?: boolean | undefined
  /** By default `mp3`. */
  format?: RecordFormat | undefined
  /** By default false. */
  stereo?: boolean | undefined
  /** By default `speak`. */
  direction?: AudioDirection | undefined
  /** Seconds without speech at the start, by default 5. */
  initialTimeout?: number | undefined
  /** Seconds of silence that end the recording, by default 1. 0 is no limit. */
  endSilenceTimeout?: number | undefined
  /** Digits that end the recording, by default `#*`. */
  terminators?: string | undefined
  /** 0 to 100, by default 44. */
  inputSensitivity?: number | undefined
}

/** What to record. */
export interface RecordSettings {
  audio: RecordAudio
}

/** What a paused recording contains. */
export type PauseBehavior = 'silence' | 'skip'

/** Digits to collect. */
export interface CollectDigits {
  max: number
  /** Seconds between 2 digits, by default 5. */
  digitTimeout?: number | undefined
  /** Digits that end the input. */
  terminators?: string | undefined
}

/** The engine of speech recognition. */
export type SpeechEngine = 'Deepgram' | 'Google'

/** Speech to collect. */
export interface CollectSpeech {
  /** Seconds of silence that end the speech, by default 1. */
  endSilenceTimeout?: number | undefined
  /** Seconds, by default 60. */
  speechTimeout?: number | undefined
  /** By default `en-US`. */
  language?: string | undefined
  hints?: string[] | undefined
  model?: string | undefined
  engine?: SpeechEngine | undefined
}

/** What a prompt collects. */
export interface Collect {
  /** Seconds until the first input, by default 4. */
  initialTimeout?: number | undefined
  digits?: CollectDigits | undefined
  speech?: CollectSpeech | undefined
  partialResults?: boolean | undefined
}

/** Settings of the detection of an answering machine. */
export interface MachineParams {
  /** Seconds without speech at the start, by default 4.5. */
  initialTimeout?: number | undefined
  /** Seconds of silence that end the speech, by default 1. */
  endSilenceTimeout?: number | undefined
  /** Seconds. */
  machineReadyTimeout?: number | undefined
  /** Seconds of speech of a machine, by default 1.25. */
  machineVoiceThreshold?: number | undefined
  /** Words of a machine, by default 6. */
  machineWordsThreshold?: number | undefined
  detectInterruptions?: boolean | undefined
  detectMessageEnd?: boolean | undefined
}

/** A tone of a fax machine. */
export type FaxTone = 'CED' | 'CNG'

/** Settings of the detection of a fax machine. */
export interface FaxToneParams {
  /** By default `CED`. */
  tone?: FaxTone | undefined
}

/** Settings of the detection of digits. */
export interface DigitParams {
  /** By default all. */
  digits?: string | undefined
}

/** What to detect. */
export type Detector = MachineDetector | FaxDetector | DigitDetector

/** Detects an answering machine. */
export interface MachineDetector {
  type: 'machine'
  params: MachineParams
}

/** Detects a fax machine. */
export interface FaxDetector {
  type: 'fax'
  params: FaxToneParams
}

/** Detects digits. */
export interface DigitDetector {
  type: 'digit'
  params: DigitParams
}

/** Settings of a tap. */
export interface TapParams {
  direction: AudioDirection
}

/** What to tap. */
export interface Tap {
  type: 'audio'
  params: TapParams
}

/** The address of an RTP receiver. */
export interface RtpParams {
  addr: string
  port: number
  codec?: string | undefined
  /** Milliseconds. */
  ptime?: number | undefined
}

/** The address of a WebSocket receiver. */
export interface WsParams {
  uri: string
  codec?: string | undefined
  /** Hertz. */
  rate?: number | undefined
}

/** The receiver of a tap. */
export type TapDevice = RtpTapDevice | WsTapDevice

/** An RTP receiver. */
export interface RtpTapDevice {
  type: 'rtp'
  params: RtpParams
}

/** A WebSocket receiver. */
export interface WsTapDevice {
  type: 'ws'
  params: WsParams
}

/** The target of a SIP REFER. */
export interface ReferParams {
  to: string
  username?: string | undefined
  password?: string | undefined
}

/** The target of a SIP REFER. */
export interface ReferDevice {
  type: 'sip'
  params: ReferParams
}

/** When a conference beeps. */
export type ConferenceBeep = 'true' | 'false' | 'onEnter' | 'onExit'

/** Whether a conference is recorded. */
export type ConferenceRecord = 'do-not-record' | 'record-from-start'

/** Whether silence is cut from the recording of a conference. */
export type ConferenceTrim = 'trim-silence' | 'do-not-trim'

/** The format of a callback. */
export type CallbackFormat = 'relay' | 'cxml'

/** How often a payment token can be used. */
export type PayTokenType = 'one-time' | 'reusable'

/** A parameter of a payment connector. */
export interface PayParameter {
  name: string
  value: string
}

/** The audio of a media stream. */
export type StreamTrack = 'inbound_track' | 'outbound_track' | 'both_tracks'

/** The author of a message to an AI agent. */
export type AiRole = 'system' | 'user' | 'assistant'

/** What an AI agent forgets. */
export interface AiReset {
  fullReset?: boolean | undefined
  userPrompt?: string | undefined
  systemPrompt?: string | undefined
}

/** Payloads of events by wire name. */
export interface EventPayloads {
  'calling.call.ai': AiEventData
  'calling.call.collect': CollectEventData
  'calling.call.connect': ConnectEventData
  'calling.call.denoise': DenoiseEventData
  'calling.call.detect': DetectEventData
  'calling.call.dial': DialEventData
  'calling.call.echo': EchoEventData
  'calling.call.fax': FaxEventData
  'calling.call.hold': HoldEventData
  'calling.call.pay': PayEventData
  'calling.call.play': PlayEventData
  'calling.call.queue': QueueEventData
  'calling.call.receive': CallData
  'calling.call.record': RecordEventData
  'calling.call.refer': ReferEventData
  'calling.call.send_digits': SendDigitsEventData
  'calling.call.state': CallData
  'calling.call.stream': StreamEventData
  'calling.call.tap': TapEventData
  'calling.call.transcribe': TranscribeEventData
  'calling.conference': ConferenceEventData
  'calling.error': CallingErrorData
  'chat.channel.message': ChatMessageEventData
  'chat.member.joined': ChatMemberEventData
  'chat.member.left': ChatMemberEventData
  'chat.member.updated': ChatMemberEventData
  'messaging.receive': MessageData
  'messaging.state': MessageData
  'queuing.relay.tasks': TaskData
  'signalwire.authorization.state': AuthorizationStateData
  'video.layout.changed': LayoutEventData
  'video.member.demoted': MemberRoleEventData
  'video.member.joined': MemberEventData
  'video.member.left': MemberEventData
  'video.member.promoted': MemberRoleEventData
  'video.member.talking': MemberEventData
  'video.member.updated': MemberEventData
  'video.playback.ended': PlaybackEventData
  'video.playback.started': PlaybackEventData
  'video.playback.updated': PlaybackEventData
  'video.recording.ended': RecordingEventData
  'video.recording.started': RecordingEventData
  'video.recording.updated': RecordingEventData
  'video.room.audience_count': AudienceCountEventData
  'video.room.ended': RoomEventData
  'video.room.started': RoomEventData
  'video.room.subscribed': RoomSubscribedEventData
  'video.room.updated': RoomEventData
  'video.stream.ended': RoomStreamEventData
  'video.stream.started': RoomStreamEventData
}

/** Payloads of events on the wire. */
export interface RawEventPayloads {
  'calling.call.ai': RawAiEvent
  'calling.call.collect': RawCollectEvent
  'calling.call.connect': RawConnectEvent
  'calling.call.denoise': RawDenoiseEvent
  'calling.call.detect': RawDetectEvent
  'calling.call.dial': RawDialEvent
  'calling.call.echo': RawEchoEvent
  'calling.call.fax': RawFaxEvent
  'calling.call.hold': RawHoldEvent
  'calling.call.pay': RawPayEvent
  'calling.call.play': RawPlayEvent
  'calling.call.queue': RawQueueEvent
  'calling.call.receive': RawCall
  'calling.call.record': RawRecordEvent
  'calling.call.refer': RawReferEvent
  'calling.call.send_digits': RawSendDigitsEvent
  'calling.call.state': RawCall
  'calling.call.stream': RawStreamEvent
  'calling.call.tap': RawTapEvent
  'calling.call.transcribe': RawTranscribeEvent
  'calling.conference': RawConferenceEvent
  'calling.error': RawCallingError
  'chat.channel.message': RawChatMessageEvent
  'chat.member.joined': RawChatMemberEvent
  'chat.member.left': RawChatMemberEvent
  'chat.member.updated': RawChatMemberEvent
  'messaging.receive': RawMessage
  'messaging.state': RawMessage
  'queuing.relay.tasks': RawTask
  'signalwire.authorization.state': RawAuthorizationState
  'video.layout.changed': RawLayoutEvent
  'video.member.demoted': RawMemberRoleEvent
  'video.member.joined': RawMemberEvent
  'video.member.left': RawMemberEvent
  'video.member.promoted': RawMemberRoleEvent
  'video.member.talking': RawMemberEvent
  'video.member.updated': RawMemberEvent
  'video.playback.ended': RawPlaybackEvent
  'video.playback.started': RawPlaybackEvent
  'video.playback.updated': RawPlaybackEvent
  'video.recording.ended': RawRecordingEvent
  'video.recording.started': RawRecordingEvent
  'video.recording.updated': RawRecordingEvent
  'video.room.audience_count': RawAudienceCountEvent
  'video.room.ended': RawRoomEvent
  'video.room.started': RawRoomEvent
  'video.room.subscribed': RawRoomSubscribedEvent
  'video.room.updated': RawRoomEvent
  'video.stream.ended': RawRoomStreamEvent
  'video.stream.started': RawRoomStreamEvent
}
