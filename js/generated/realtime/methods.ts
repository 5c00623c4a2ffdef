// Generated from api/ by codegen/src/print/typescript/realtime/mod.rs; do not edit.
// Print again: cargo run -p signalwire-codegen

import type { AiReset, AiRole, AudioDirection, CallbackFormat, ChannelName, ChatCursor, ChatSubscription, Collect, CollectDigits, CollectSpeech, ConferenceBeep, ConferenceRecord, ConferenceTrim, Detector, Device, HangupReason, HttpMethod, Media, MediaAllowed, PauseBehavior, PayParameter, PayTokenType, RecordSettings, ReferDevice, RoomPosition, StreamParams, StreamTrack, Tap, TapDevice } from './types.ts'

/** The wire name of a method. */
export type Method = keyof MethodParams

/**
 * Parameters of methods by wire name, in camelCase. The ids of the object of a method are left out:
 * node, call, control and room session.
 */
export interface MethodParams {
  'calling.ai': {
    agent?: string | undefined
    prompt?: Record<string, unknown> | undefined
    postPrompt?: string | undefined
    postPromptUrl?: string | undefined
    postPromptAuthUser?: string | undefined
    postPromptAuthPassword?: string | undefined
    globalData?: Record<string, unknown> | undefined
    pronounce?: Record<string, unknown>[] | undefined
    hints?: string[] | undefined
    languages?: Record<string, unknown>[] | undefined
    SWAIG?: Record<string, unknown> | undefined
    params?: Record<string, unknown> | undefined
  }
  'calling.ai.stop': Record<string, never>
  'calling.ai_hold': {
    timeout?: string | undefined
    prompt?: string | undefined
  }
  'calling.ai_message': {
    messageText?: string | undefined
    role?: AiRole | undefined
    reset?: AiReset | undefined
    globalData?: Record<string, unknown> | undefined
  }
  'calling.ai_unhold': {
    prompt?: string | undefined
  }
  'calling.amazon_bedrock': {
    prompt?: Record<string, unknown> | undefined
    SWAIG?: Record<string, unknown> | undefined
    params?: Record<string, unknown> | undefined
    globalData?: Record<string, unknown> | undefined
    postPrompt?: string | undefined
    postPromptUrl?: string | undefined
  }
  'calling.answer': {
    /** Minutes. */
    maxDuration?: number | undefined
    codecs?: string[] | undefined
  }
  'calling.begin': {
    device: Device
    tag?: string | undefined
    region?: string | undefined
    /** Minutes. */
    maxDuration?: number | undefined
  }
  'calling.bind_digit': {
    digits: string
    bindMethod: string
    params?: Record<string, unknown> | undefined
    realm?: string | undefined
    /** 0 is no limit. */
    maxTriggers?: number | undefined
  }
  'calling.clear_digit_bindings': {
    realm?: string | undefined
  }
  'calling.collect': {
    /** Seconds, by default 4. */
    initialTimeout?: number | undefined
    digits?: CollectDigits | undefined
    speech?: CollectSpeech | undefined
    partialResults?: boolean | undefined
    continuous?: boolean | undefined
    continue?: boolean | undefined
    sendStartOfInput?: boolean | undefined
    startInputTimers?: boolean | undefined
    statusUrl?: string | undefined
  }
  'calling.collect.start_input_timers': Record<string, never>
  'calling.collect.stop': Record<string, never>
  'calling.connect': {
    tag: string
    devices: Device[][]
    ringback?: Media[] | undefined
    /** Minutes. */
    maxDuration?: number | undefined
    maxPricePerMinute?: number | undefined
    statusUrl?: string | undefined
  }
  'calling.denoise': Record<string, never>
  'calling.denoise.stop': Record<string, never>
  'calling.detect': {
    detect: Detector
    /** Seconds, by default 30. */
    timeout?: number | undefined
    statusUrl?: string | undefined
  }
  'calling.detect.stop': Record<string, never>
  'calling.dial': {
    tag: string
    devices: Device[][]
    region?: string | undefined
    maxPricePerMinute?: number | undefined
    /** Minutes. */
    maxDuration?: number | undefined
  }
  'calling.disconnect': Record<string, never>
  'calling.echo': {
    /** Seconds. 0 is without limit. */
    timeout?: number | undefined
    statusUrl?: string | undefined
  }
  'calling.end': {
    reason?: HangupReason | undefined
  }
  'calling.hold': Record<string, never>
  'calling.join_conference': {
    name: string
    muted?: boolean | undefined
    beep?: ConferenceBeep | undefined
    startOnEnter?: boolean | undefined
    endOnExit?: boolean | undefined
    waitUrl?: string | undefined
    /** 1 to 250. */
    maxParticipants?: number | undefined
    record?: ConferenceRecord | undefined
    region?: string | undefined
    trim?: ConferenceTrim | undefined
    /** The id of a call. */
    coach?: string | undefined
    acl?: string | undefined
    statusCallback?: string | undefined
    statusCallbackEvent?: string | undefined
    statusCallbackEventType?: CallbackFormat | undefined
    statusCallbackMethod?: HttpMethod | undefined
    recordingStatusCallback?: string | undefined
    recordingStatusCallbackEvent?: string | undefined
    recordingStatusCallbackEventType?: CallbackFormat | undefined
    recordingStatusCallbackMethod?: HttpMethod | undefined
    stream?: StreamParams | undefined
  }
  'calling.join_room': {
    name: string
    statusUrl?: string | undefined
  }
  'calling.leave_conference': {
    conferenceId: string
  }
  'calling.leave_room': Record<string, never>
  'calling.live_transcribe': {
    action: Record<string, unknown>
  }
  'calling.live_translate': {
    action: Record<string, unknown>
    statusUrl?: string | undefined
  }
  'calling.pass': Record<string, never>
  'calling.pay': {
    paymentConnectorUrl: string
    input?: 'dtmf' | undefined
    paymentMethod?: 'credit-card' | undefined
    timeout?: string | undefined
    maxAttempts?: string | undefined
    securityCode?: string | undefined
    postalCode?: string | undefined
    minPostalCodeLength?: string | undefined
    tokenType?: PayTokenType | undefined
    chargeAmount?: string | undefined
    currency?: string | undefined
    language?: string | undefined
    voice?: string | undefined
    description?: string | undefined
    validCardTypes?: string | undefined
    bankAccountType?: string | undefined
    parameters?: PayParameter[] | undefined
    prompts?: Record<string, unknown>[] | undefined
    statusUrl?: string | undefined
  }
  'calling.pay.stop': Record<string, never>
  'calling.play': {
    play: Media[]
    /** Decibels, -40 to 40. */
    volume?: number | undefined
    direction?: AudioDirection | undefined
    /** 0 is without end, by default 1. */
    loop?: number | undefined
    statusUrl?: string | undefined
  }
  'calling.play.pause': Record<string, never>
  'calling.play.resume': Record<string, never>
  'calling.play.stop': Record<string, never>
  'calling.play.volume': {
    /** Decibels, -40 to 40. */
    volume: number
  }
  'calling.play_and_collect': {
    play: Media[]
    collect: Collect
    /** Decibels, -40 to 40. */
    volume?: number | undefined
    statusUrl?: string | undefined
  }
  'calling.play_and_collect.stop': Record<string, never>
  'calling.play_and_collect.volume': {
    /** Decibels, -40 to 40. */
    volume: number
  }
  'calling.queue.enter': {
    queueName: string
    waitUrl?: string | undefined
    statusUrl?: string | undefined
  }
  'calling.queue.leave': {
    queueName: string
    queueId?: string | undefined
    statusUrl?: string | undefined
  }
  'calling.receive': {
    context?: string | undefined
    contexts?: string[] | undefined
  }
  'calling.receive_fax': {
    statusUrl?: string | undefined
  }
  'calling.receive_fax.stop': Record<string, never>
  'calling.record': {
    record: RecordSettings
    statusUrl?: string | undefined
  }
  'calling.record.pause': {
    behavior?: PauseBehavior | undefined
  }
  'calling.record.resume': Record<string, never>
  'calling.record.stop': Record<string, never>
  'calling.refer': {
    device: ReferDevice
    statusUrl?: string | undefined
  }
  'calling.send_digits': {
    /** `0` to `9`, `#`, `*`, `A` to `D`, `w` (0.5 s) and `W` (1 s). */
    digits: string
  }
  'calling.send_fax': {
    /** The URL of a PDF file. */
    document: string
    identity?: string | undefined
    headerInfo?: string | undefined
    statusUrl?: string | undefined
  }
  'calling.send_fax.stop': Record<string, never>
  'calling.stream': {
    /** A URL with `wss`. */
    url: string
    name?: string | undefined
    codec?: string | undefined
    track?: StreamTrack | undefined
    statusUrl?: string | undefined
    statusUrlMethod?: HttpMethod | undefined
    authorizationBearerToken?: string | undefined
    customParameters?: Record<string, unknown> | undefined
  }
  'calling.stream.stop': Record<string, never>
  'calling.tap': {
    tap: Tap
    device: TapDevice
    statusUrl?: string | undefined
  }
  'calling.tap.stop': Record<string, never>
  'calling.transcribe': {
    statusUrl?: string | undefined
  }
  'calling.transcribe.stop': Record<string, never>
  'calling.transfer': {
    /** A URL with `https`, SWML, or `context:` and a name. */
    dest: string
  }
  'calling.unhold': Record<string, never>
  'calling.user_event': {
    event?: unknown | undefined
  }
  'chat.member.get_state': {
    memberId: string
    channels?: ChannelName[] | undefined
  }
  'chat.member.set_state': {
    memberId: string
    channels: ChannelName[]
    state: Record<string, unknown>
  }
  'chat.members.get': {
    channel: string
  }
  'chat.messages.get': {
    channel: string
    cursor?: ChatCursor | undefined
  }
  'chat.publish': {
    channel: string
    content: unknown
    meta?: Record<string, unknown> | undefined
  }
  'chat.subscribe': {
    channels: ChannelName[]
    events: ChatSubscription[]
  }
  'chat.unsubscribe': {
    channels: ChannelName[]
    events?: ChatSubscription[] | undefined
  }
  'messaging.send': {
    fromNumber: string
    toNumber: string
    body?: string | undefined
    media?: string[] | undefined
    tags?: string[] | undefined
    region?: string | undefined
    context?: string | undefined
  }
  'signalwire.ping': {
    timestamp?: number | undefined
    payload?: string | undefined
  }
  'signalwire.receive': {
    contexts: string[]
  }
  'signalwire.subscribe': {
    eventChannel: string
    events: string[]
    getInitialState?: boolean | undefined
  }
  'signalwire.unreceive': {
    contexts: string[]
  }
  'signalwire.unsubscribe': {
    eventChannel: string
    events?: string[] | undefined
  }
  'video.delete_meta': {
    keys: string[]
  }
  'video.get_meta': Record<string, never>
  'video.hide_video_muted': Record<string, never>
  'video.list_available_layouts': Record<string, never>
  'video.lock': Record<string, never>
  'video.member.audio_mute': {
    memberId: string
  }
  'video.member.audio_unmute': {
    memberId: string
  }
  'video.member.deaf': {
    memberId: string
  }
  'video.member.delete_meta': {
    memberId: string
    keys: string[]
  }
  'video.member.demote': {
    memberId: string
    mediaAllowed?: MediaAllowed | undefined
  }
  'video.member.get_meta': {
    memberId: string
  }
  'video.member.lowerhand': {
    memberId: string
  }
  'video.member.promote': {
    memberId: string
    mediaAllowed?: MediaAllowed | undefined
    permissions?: string[] | undefined
    meta?: Record<string, unknown> | undefined
    joinAudioMuted?: boolean | undefined
    joinVideoMuted?: boolean | undefined
  }
  'video.member.raisehand': {
    memberId: string
  }
  'video.member.remove': {
    memberId: string
  }
  'video.member.set_input_sensitivity': {
    memberId: string
    value: number
  }
  'video.member.set_input_volume': {
    memberId: string
    volume: number
  }
  'video.member.set_meta': {
    memberId: string
    meta: Record<string, unknown>
  }
  'video.member.set_output_volume': {
    memberId: string
    volume: number
  }
  'video.member.set_position': {
    memberId: string
    position: RoomPosition
  }
  'video.member.undeaf': {
    memberId: string
  }
  'video.member.update_meta': {
    memberId: string
    meta: Record<string, unknown>
  }
  'video.member.video_mute': {
    memberId: string
  }
  'video.member.video_unmute': {
    memberId: string
  }
  'video.members.get': Record<string, never>
  'video.playback.list': Record<string, never>
  'video.playback.pause': {
    playbackId: string
  }
  'video.playback.resume': {
    playbackId: string
  }
  'video.playback.seek_absolute': {
    playbackId: string
    /** Milliseconds. */
    position: number
  }
  'video.playback.seek_relative': {
    playbackId: string
    /** Milliseconds. */
    position: number
  }
  'video.playback.set_volume': {
    playbackId: string
    volume: number
  }
  'video.playback.start': {
    url: string
    volume?: number | undefined
    positions?: Record<string, RoomPosition> | undefined
    layout?: string | undefined
    /** Milliseconds. */
    seekPosition?: number | undefined
  }
  'video.playback.stop': {
    playbackId: string
  }
  'video.prioritize_handraise': {
    enable: boolean
  }
  'video.recording.list': Record<string, never>
  'video.recording.pause': {
    recordingId: string
  }
  'video.recording.resume': {
    recordingId: string
  }
  'video.recording.start': Record<string, never>
  'video.recording.stop': {
    recordingId: string
  }
  'video.room.get': Record<string, never>
  'video.rooms.get': Record<string, never>
  'video.set_layout': {
    name: string
    /** Positions by member id or `self`. */
    positions?: Record<string, RoomPosition> | undefined
  }
  'video.set_meta': {
    meta: Record<string, unknown>
  }
  'video.set_position': {
    /** Positions by member id or `self`. */
    positions: Record<string, RoomPosition>
  }
  'video.show_video_muted': Record<string, never>
  'video.stream.list': Record<string, never>
  'video.stream.start': {
    url: string
  }
  'video.stream.stop': {
    streamId: string
  }
  'video.unlock': Record<string, never>
  'video.update_meta': {
    meta: Record<string, unknown>
  }
}
