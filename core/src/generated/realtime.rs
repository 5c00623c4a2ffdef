// Generated from api/ by codegen/src/print/rust/realtime.rs; do not edit.
// Print again: cargo run -p signalwire-codegen

//! Methods and events of the WebSocket protocol, sorted by name.

use crate::realtime::protocol::{Delivery, EventType, Method, Repeat};

/// The methods that a client may send.
pub(crate) static METHODS: [Method; 125] = [
    Method { name: "calling.ai", repeat: Repeat::Command },
    Method { name: "calling.ai.stop", repeat: Repeat::Command },
    Method { name: "calling.ai_hold", repeat: Repeat::Command },
    Method { name: "calling.ai_message", repeat: Repeat::Command },
    Method { name: "calling.ai_unhold", repeat: Repeat::Command },
    Method { name: "calling.amazon_bedrock", repeat: Repeat::Command },
    Method { name: "calling.answer", repeat: Repeat::Command },
    Method { name: "calling.begin", repeat: Repeat::Command },
    Method { name: "calling.bind_digit", repeat: Repeat::Command },
    Method { name: "calling.clear_digit_bindings", repeat: Repeat::Command },
    Method { name: "calling.collect", repeat: Repeat::Command },
    Method { name: "calling.collect.start_input_timers", repeat: Repeat::Command },
    Method { name: "calling.collect.stop", repeat: Repeat::Command },
    Method { name: "calling.connect", repeat: Repeat::Command },
    Method { name: "calling.denoise", repeat: Repeat::Command },
    Method { name: "calling.denoise.stop", repeat: Repeat::Command },
    Method { name: "calling.detect", repeat: Repeat::Command },
    Method { name: "calling.detect.stop", repeat: Repeat::Command },
    Method { name: "calling.dial", repeat: Repeat::Command },
    Method { name: "calling.disconnect", repeat: Repeat::Command },
    Method { name: "calling.echo", repeat: Repeat::Command },
    Method { name: "calling.end", repeat: Repeat::Command },
    Method { name: "calling.hold", repeat: Repeat::Command },
    Method { name: "calling.join_conference", repeat: Repeat::Command },
    Method { name: "calling.join_room", repeat: Repeat::Command },
    Method { name: "calling.leave_conference", repeat: Repeat::Command },
    Method { name: "calling.leave_room", repeat: Repeat::Command },
    Method { name: "calling.live_transcribe", repeat: Repeat::Command },
    Method { name: "calling.live_translate", repeat: Repeat::Command },
    Method { name: "calling.pass", repeat: Repeat::Command },
    Method { name: "calling.pay", repeat: Repeat::Command },
    Method { name: "calling.pay.stop", repeat: Repeat::Command },
    Method { name: "calling.play", repeat: Repeat::Command },
    Method { name: "calling.play.pause", repeat: Repeat::Command },
    Method { name: "calling.play.resume", repeat: Repeat::Command },
    Method { name: "calling.play.stop", repeat: Repeat::Command },
    Method { name: "calling.play.volume", repeat: Repeat::Command },
    Method { name: "calling.play_and_collect", repeat: Repeat::Command },
    Method { name: "calling.play_and_collect.stop", repeat: Repeat::Command },
    Method { name: "calling.play_and_collect.volume", repeat: Repeat::Command },
    Method { name: "calling.queue.enter", repeat: Repeat::Command },
    Method { name: "calling.queue.leave", repeat: Repeat::Command },
    Method { name: "calling.receive", repeat: Repeat::Subscription },
    Method { name: "calling.receive_fax", repeat: Repeat::Command },
    Method { name: "calling.receive_fax.stop", repeat: Repeat::Command },
    Method { name: "calling.record", repeat: Repeat::Command },
    Method { name: "calling.record.pause", repeat: Repeat::Command },
    Method { name: "calling.record.resume", repeat: Repeat::Command },
    Method { name: "calling.record.stop", repeat: Repeat::Command },
    Method { name: "calling.refer", repeat: Repeat::Command },
    Method { name: "calling.send_digits", repeat: Repeat::Command },
    Method { name: "calling.send_fax", repeat: Repeat::Command },
    Method { name: "calling.send_fax.stop", repeat: Repeat::Command },
    Method { name: "calling.stream", repeat: Repeat::Command },
    Method { name: "calling.stream.stop", repeat: Repeat::Command },
    Method { name: "calling.tap", repeat: Repeat::Command },
    Method { name: "calling.tap.stop", repeat: Repeat::Command },
    Method { name: "calling.transcribe", repeat: Repeat::Command },
    Method { name: "calling.transcribe.stop", repeat: Repeat::Command },
    Method { name: "calling.transfer", repeat: Repeat::Command },
    Method { name: "calling.unhold", repeat: Repeat::Command },
    Method { name: "calling.user_event", repeat: Repeat::Command },
    Method { name: "chat.member.get_state", repeat: Repeat::Read },
    Method { name: "chat.member.set_state", repeat: Repeat::Command },
    Method { name: "chat.members.get", repeat: Repeat::Read },
    Method { name: "chat.messages.get", repeat: Repeat::Read },
    Method { name: "chat.publish", repeat: Repeat::Command },
    Method { name: "chat.subscribe", repeat: Repeat::Subscription },
    Method { name: "chat.unsubscribe", repeat: Repeat::Subscription },
    Method { name: "messaging.send", repeat: Repeat::Command },
    Method { name: "signalwire.ping", repeat: Repeat::Read },
    Method { name: "signalwire.receive", repeat: Repeat::Subscription },
    Method { name: "signalwire.subscribe", repeat: Repeat::Subscription },
    Method { name: "signalwire.unreceive", repeat: Repeat::Subscription },
    Method { name: "signalwire.unsubscribe", repeat: Repeat::Subscription },
    Method { name: "video.delete_meta", repeat: Repeat::Command },
    Method { name: "video.get_meta", repeat: Repeat::Read },
    Method { name: "video.hide_video_muted", repeat: Repeat::Command },
    Method { name: "video.list_available_layouts", repeat: Repeat::Read },
    Method { name: "video.lock", repeat: Repeat::Command },
    Method { name: "video.member.audio_mute", repeat: Repeat::Command },
    Method { name: "video.member.audio_unmute", repeat: Repeat::Command },
    Method { name: "video.member.deaf", repeat: Repeat::Command },
    Method { name: "video.member.delete_meta", repeat: Repeat::Command },
    Method { name: "video.member.demote", repeat: Repeat::Command },
    Method { name: "video.member.get_meta", repeat: Repeat::Read },
    Method { name: "video.member.lowerhand", repeat: Repeat::Command },
    Method { name: "video.member.promote", repeat: Repeat::Command },
    Method { name: "video.member.raisehand", repeat: Repeat::Command },
    Method { name: "video.member.remove", repeat: Repeat::Command },
    Method { name: "video.member.set_input_sensitivity", repeat: Repeat::Command },
    Method { name: "video.member.set_input_volume", repeat: Repeat::Command },
    Method { name: "video.member.set_meta", repeat: Repeat::Command },
    Method { name: "video.member.set_output_volume", repeat: Repeat::Command },
    Method { name: "video.member.set_position", repeat: Repeat::Command },
    Method { name: "video.member.undeaf", repeat: Repeat::Command },
    Method { name: "video.member.update_meta", repeat: Repeat::Command },
    Method { name: "video.member.video_mute", repeat: Repeat::Command },
    Method { name: "video.member.video_unmute", repeat: Repeat::Command },
    Method { name: "video.members.get", repeat: Repeat::Read },
    Method { name: "video.playback.list", repeat: Repeat::Read },
    Method { name: "video.playback.pause", repeat: Repeat::Command },
    Method { name: "video.playback.resume", repeat: Repeat::Command },
    Method { name: "video.playback.seek_absolute", repeat: Repeat::Command },
    Method { name: "video.playback.seek_relative", repeat: Repeat::Command },
    Method { name: "video.playback.set_volume", repeat: Repeat::Command },
    Method { name: "video.playback.start", repeat: Repeat::Command },
    Method { name: "video.playback.stop", repeat: Repeat::Command },
    Method { name: "video.prioritize_handraise", repeat: Repeat::Command },
    Method { name: "video.recording.list", repeat: Repeat::Read },
    Method { name: "video.recording.pause", repeat: Repeat::Command },
    Method { name: "video.recording.resume", repeat: Repeat::Command },
    Method { name: "video.recording.start", repeat: Repeat::Command },
    Method { name: "video.recording.stop", repeat: Repeat::Command },
    Method { name: "video.room.get", repeat: Repeat::Read },
    Method { name: "video.rooms.get", repeat: Repeat::Read },
    Method { name: "video.set_layout", repeat: Repeat::Command },
    Method { name: "video.set_meta", repeat: Repeat::Command },
    Method { name: "video.set_position", repeat: Repeat::Command },
    Method { name: "video.show_video_muted", repeat: Repeat::Command },
    Method { name: "video.stream.list", repeat: Repeat::Read },
    Method { name: "video.stream.start", repeat: Repeat::Command },
    Method { name: "video.stream.stop", repeat: Repeat::Command },
    Method { name: "video.unlock", repeat: Repeat::Command },
    Method { name: "video.update_meta", repeat: Repeat::Command },
];

/// The name of an event, as far as this version contains it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EventKind {
    /// `calling.call.ai`
    CallingCallAi,
    /// `calling.call.collect`
    CallingCallCollect,
    /// `calling.call.connect`
    CallingCallConnect,
    /// `calling.call.denoise`
    CallingCallDenoise,
    /// `calling.call.detect`
    CallingCallDetect,
    /// `calling.call.dial`
    CallingCallDial,
    /// `calling.call.echo`
    CallingCallEcho,
    /// `calling.call.fax`
    CallingCallFax,
    /// `calling.call.hold`
    CallingCallHold,
    /// `calling.call.pay`
    CallingCallPay,
    /// `calling.call.play`
    CallingCallPlay,
    /// `calling.call.queue`
    CallingCallQueue,
    /// `calling.call.receive`
    CallingCallReceive,
    /// `calling.call.record`
    CallingCallRecord,
    /// `calling.call.refer`
    CallingCallRefer,
    /// `calling.call.send_digits`
    CallingCallSendDigits,
    /// `calling.call.state`
    CallingCallState,
    /// `calling.call.stream`
    CallingCallStream,
    /// `calling.call.tap`
    CallingCallTap,
    /// `calling.call.transcribe`
    CallingCallTranscribe,
    /// `calling.conference`
    CallingConference,
    /// `calling.error`
    CallingError,
    /// `chat.channel.message`
    ChatChannelMessage,
    /// `chat.member.joined`
    ChatMemberJoined,
    /// `chat.member.left`
    ChatMemberLeft,
    /// `chat.member.updated`
    ChatMemberUpdated,
    /// `messaging.receive`
    MessagingReceive,
    /// `messaging.state`
    MessagingState,
    /// `queuing.relay.tasks`
    QueuingRelayTasks,
    /// `video.layout.changed`
    VideoLayoutChanged,
    /// `video.member.demoted`
    VideoMemberDemoted,
    /// `video.member.joined`
    VideoMemberJoined,
    /// `video.member.left`
    VideoMemberLeft,
    /// `video.member.promoted`
    VideoMemberPromoted,
    /// `video.member.talking`
    VideoMemberTalking,
    /// `video.member.updated`
    VideoMemberUpdated,
    /// `video.playback.ended`
    VideoPlaybackEnded,
    /// `video.playback.started`
    VideoPlaybackStarted,
    /// `video.playback.updated`
    VideoPlaybackUpdated,
    /// `video.recording.ended`
    VideoRecordingEnded,
    /// `video.recording.started`
    VideoRecordingStarted,
    /// `video.recording.updated`
    VideoRecordingUpdated,
    /// `video.room.audience_count`
    VideoRoomAudienceCount,
    /// `video.room.ended`
    VideoRoomEnded,
    /// `video.room.started`
    VideoRoomStarted,
    /// `video.room.subscribed`
    VideoRoomSubscribed,
    /// `video.room.updated`
    VideoRoomUpdated,
    /// `video.stream.ended`
    VideoStreamEnded,
    /// `video.stream.started`
    VideoStreamStarted,
    /// An event that this version does not contain.
    Other,
}

/// The events that the server sends.
pub(crate) static EVENTS: [EventType; 50] = [
    EventType {
        name: "calling.call.ai",
        kind: EventKind::CallingCallAi,
        delivery: Delivery::Kept,
        route: Some("call_id"),
        is_outer: false,
    },
    EventType {
        name: "calling.call.collect",
        kind: EventKind::CallingCallCollect,
        delivery: Delivery::Kept,
        route: Some("call_id"),
        is_outer: false,
    },
    EventType {
        name: "calling.call.connect",
        kind: EventKind::CallingCallConnect,
        delivery: Delivery::Kept,
        route: Some("call_id"),
        is_outer: false,
    },
    EventType {
        name: "calling.call.denoise",
        kind: EventKind::CallingCallDenoise,
        delivery: Delivery::Kept,
        route: Some("call_id"),
        is_outer: false,
    },
    EventType {
        name: "calling.call.detect",
        kind: EventKind::CallingCallDetect,
        delivery: Delivery::Kept,
        route: Some("call_id"),
        is_outer: false,
    },
    EventType {
        name: "calling.call.dial",
        kind: EventKind::CallingCallDial,
        delivery: Delivery::Kept,
        route: Some("tag"),
        is_outer: false,
    },
    EventType {
        name: "calling.call.echo",
        kind: EventKind::CallingCallEcho,
        delivery: Delivery::Kept,
        route: Some("call_id"),
        is_outer: false,
    },
    EventType {
        name: "calling.call.fax",
        kind: EventKind::CallingCallFax,
        delivery: Delivery::Kept,
        route: Some("call_id"),
        is_outer: false,
    },
    EventType {
        name: "calling.call.hold",
        kind: EventKind::CallingCallHold,
        delivery: Delivery::Kept,
        route: Some("call_id"),
        is_outer: false,
    },
    EventType {
        name: "calling.call.pay",
        kind: EventKind::CallingCallPay,
        delivery: Delivery::Kept,
        route: Some("call_id"),
        is_outer: false,
    },
    EventType {
        name: "calling.call.play",
        kind: EventKind::CallingCallPlay,
        delivery: Delivery::Kept,
        route: Some("call_id"),
        is_outer: false,
    },
    EventType {
        name: "calling.call.queue",
        kind: EventKind::CallingCallQueue,
        delivery: Delivery::Kept,
        route: Some("call_id"),
        is_outer: false,
    },
    EventType {
        name: "calling.call.receive",
        kind: EventKind::CallingCallReceive,
        delivery: Delivery::Ordinary,
        route: Some("context"),
        is_outer: false,
    },
    EventType {
        name: "calling.call.record",
        kind: EventKind::CallingCallRecord,
        delivery: Delivery::Kept,
        route: Some("call_id"),
        is_outer: false,
    },
    EventType {
        name: "calling.call.refer",
        kind: EventKind::CallingCallRefer,
        delivery: Delivery::Kept,
        route: Some("call_id"),
        is_outer: false,
    },
    EventType {
        name: "calling.call.send_digits",
        kind: EventKind::CallingCallSendDigits,
        delivery: Delivery::Kept,
        route: Some("call_id"),
        is_outer: false,
    },
    EventType {
        name: "calling.call.state",
        kind: EventKind::CallingCallState,
        delivery: Delivery::Kept,
        route: Some("call_id"),
        is_outer: false,
    },
    EventType {
        name: "calling.call.stream",
        kind: EventKind::CallingCallStream,
        delivery: Delivery::Kept,
        route: Some("call_id"),
        is_outer: false,
    },
    EventType {
        name: "calling.call.tap",
        kind: EventKind::CallingCallTap,
        delivery: Delivery::Kept,
        route: Some("call_id"),
        is_outer: false,
    },
    EventType {
        name: "calling.call.transcribe",
        kind: EventKind::CallingCallTranscribe,
        delivery: Delivery::Kept,
        route: Some("call_id"),
        is_outer: false,
    },
    EventType {
        name: "calling.conference",
        kind: EventKind::CallingConference,
        delivery: Delivery::Ordinary,
        route: Some("conference_id"),
        is_outer: false,
    },
    EventType {
        name: "calling.error",
        kind: EventKind::CallingError,
        delivery: Delivery::Ordinary,
        route: Some("call_id"),
        is_outer: false,
    },
    EventType {
        name: "chat.channel.message",
        kind: EventKind::ChatChannelMessage,
        delivery: Delivery::Ordinary,
        route: Some("channel"),
        is_outer: false,
    },
    EventType {
        name: "chat.member.joined",
        kind: EventKind::ChatMemberJoined,
        delivery: Delivery::Ordinary,
        route: Some("channel"),
        is_outer: false,
    },
    EventType {
        name: "chat.member.left",
        kind: EventKind::ChatMemberLeft,
        delivery: Delivery::Ordinary,
        route: Some("channel"),
        is_outer: false,
    },
    EventType {
        name: "chat.member.updated",
        kind: EventKind::ChatMemberUpdated,
        delivery: Delivery::Ordinary,
        route: Some("channel"),
        is_outer: false,
    },
    EventType {
        name: "messaging.receive",
        kind: EventKind::MessagingReceive,
        delivery: Delivery::Ordinary,
        route: Some("context"),
        is_outer: false,
    },
    EventType {
        name: "messaging.state",
        kind: EventKind::MessagingState,
        delivery: Delivery::Ordinary,
        route: Some("context"),
        is_outer: false,
    },
    EventType {
        name: "queuing.relay.tasks",
        kind: EventKind::QueuingRelayTasks,
        delivery: Delivery::Ordinary,
        route: Some("context"),
        is_outer: true,
    },
    EventType {
        name: "signalwire.authorization.state",
        kind: EventKind::Other,
        delivery: Delivery::Internal,
        route: None,
        is_outer: false,
    },
    EventType {
        name: "video.layout.changed",
        kind: EventKind::VideoLayoutChanged,
        delivery: Delivery::Newest(&["room_session_id"]),
        route: Some("room_session_id"),
        is_outer: false,
    },
    EventType {
        name: "video.member.demoted",
        kind: EventKind::VideoMemberDemoted,
        delivery: Delivery::Ordinary,
        route: Some("room_session_id"),
        is_outer: false,
    },
    EventType {
        name: "video.member.joined",
        kind: EventKind::VideoMemberJoined,
        delivery: Delivery::Ordinary,
        route: Some("room_session_id"),
        is_outer: false,
    },
    EventType {
        name: "video.member.left",
        kind: EventKind::VideoMemberLeft,
        delivery: Delivery::Ordinary,
        route: Some("room_session_id"),
        is_outer: false,
    },
    EventType {
        name: "video.member.promoted",
        kind: EventKind::VideoMemberPromoted,
        delivery: Delivery::Ordinary,
        route: Some("room_session_id"),
        is_outer: false,
    },
    EventType {
        name: "video.member.talking",
        kind: EventKind::VideoMemberTalking,
        delivery: Delivery::Newest(&["member", "id"]),
        route: Some("room_session_id"),
        is_outer: false,
    },
    EventType {
        name: "video.member.updated",
        kind: EventKind::VideoMemberUpdated,
        delivery: Delivery::Ordinary,
        route: Some("room_session_id"),
        is_outer: false,
    },
    EventType {
        name: "video.playback.ended",
        kind: EventKind::VideoPlaybackEnded,
        delivery: Delivery::Kept,
        route: Some("room_session_id"),
        is_outer: false,
    },
    EventType {
        name: "video.playback.started",
        kind: EventKind::VideoPlaybackStarted,
        delivery: Delivery::Kept,
        route: Some("room_session_id"),
        is_outer: false,
    },
    EventType {
        name: "video.playback.updated",
        kind: EventKind::VideoPlaybackUpdated,
        delivery: Delivery::Kept,
        route: Some("room_session_id"),
        is_outer: false,
    },
    EventType {
        name: "video.recording.ended",
        kind: EventKind::VideoRecordingEnded,
        delivery: Delivery::Kept,
        route: Some("room_session_id"),
        is_outer: false,
    },
    EventType {
        name: "video.recording.started",
        kind: EventKind::VideoRecordingStarted,
        delivery: Delivery::Kept,
        route: Some("room_session_id"),
        is_outer: false,
    },
    EventType {
        name: "video.recording.updated",
        kind: EventKind::VideoRecordingUpdated,
        delivery: Delivery::Kept,
        route: Some("room_session_id"),
        is_outer: false,
    },
    EventType {
        name: "video.room.audience_count",
        kind: EventKind::VideoRoomAudienceCount,
        delivery: Delivery::Newest(&["room_session_id"]),
        route: Some("room_session_id"),
        is_outer: false,
    },
    EventType {
        name: "video.room.ended",
        kind: EventKind::VideoRoomEnded,
        delivery: Delivery::Ordinary,
        route: Some("room_session_id"),
        is_outer: false,
    },
    EventType {
        name: "video.room.started",
        kind: EventKind::VideoRoomStarted,
        delivery: Delivery::Ordinary,
        route: Some("room_session_id"),
        is_outer: false,
    },
    EventType {
        name: "video.room.subscribed",
        kind: EventKind::VideoRoomSubscribed,
        delivery: Delivery::Kept,
        route: Some("room_session_id"),
        is_outer: false,
    },
    EventType {
        name: "video.room.updated",
        kind: EventKind::VideoRoomUpdated,
        delivery: Delivery::Ordinary,
        route: Some("room_session_id"),
        is_outer: false,
    },
    EventType {
        name: "video.stream.ended",
        kind: EventKind::VideoStreamEnded,
        delivery: Delivery::Kept,
        route: Some("room_session_id"),
        is_outer: false,
    },
    EventType {
        name: "video.stream.started",
        kind: EventKind::VideoStreamStarted,
        delivery: Delivery::Kept,
        route: Some("room_session_id"),
        is_outer: false,
    },
];
