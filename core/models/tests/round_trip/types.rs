// Generated from api/ by codegen/src/print/rust_models/manifest.rs; do not edit.
// Print again: cargo run -p signalwire-codegen

//! Every printed type by its name on the wire.

use signalwire_models::*;

use crate::codec::{Codec, codec};

/// Types that come in responses.
pub const RESPONSES: &[(&str, Codec)] = &[
    ("Chat.ChatToken", codec::<chat::ChatToken>),
    ("Video.ChargeDetail", codec::<logs::VideoChargeDetail>),
    ("Video.DiscardedLog", codec::<logs::VideoDiscardedLog>),
    ("Video.VideoLog", codec::<logs::VideoVideoLog>),
    ("Video.Log", codec::<logs::VideoLog>),
    ("Video.LogSource", codec::<logs::VideoLogSource>),
    ("Video.LogType", codec::<logs::VideoLogType>),
    ("Video.LogStatus", codec::<logs::VideoLogStatus>),
    ("Project.TokenPermission", codec::<project::TokenPermission>),
    ("Project.TokenResponse", codec::<project::Token>),
    ("PubSub.PubSubToken", codec::<pubsub::PubSubToken>),
    ("Video.ActiveSession", codec::<video::ActiveSession>),
    ("Video.VideoQuality", codec::<video::VideoQuality>),
    ("Video.RoomSessionStatus", codec::<video::RoomSessionStatus>),
    ("Video.Conference", codec::<video::Conference>),
    ("Video.VideoLayout", codec::<video::VideoLayout>),
    ("Video.ConferenceSize", codec::<video::ConferenceSize>),
    ("Video.ConferenceToken", codec::<video::ConferenceToken>),
    ("Video.RoomLayout", codec::<video::RoomLayout>),
    ("Video.RoomSessionEvent", codec::<video::RoomSessionEvent>),
    ("Video.RoomRecording", codec::<video::RoomRecording>),
    ("Video.RoomRecordingStatus", codec::<video::RoomRecordingStatus>),
    ("Video.RoomSessionMember", codec::<video::RoomSessionMember>),
    ("Video.RoomSession", codec::<video::RoomSession>),
    ("Video.RoomResponse", codec::<video::Room>),
    ("Video.Stream", codec::<video::Stream>),
    ("Video.RoomSessionSummary", codec::<video::RoomSessionSummary>),
    ("Video.RoomTokenResponse", codec::<video::RoomToken>),
];

/// Types that only go into requests.
pub const REQUESTS: &[(&str, Codec)] = &[
    ("Chat.NewChatToken", codec::<chat::NewChatToken>),
    ("Project.CreateTokenRequest", codec::<project::CreateTokenRequest>),
    ("Project.UpdateTokenRequest", codec::<project::UpdateTokenRequest>),
    ("PubSub.NewPubSubToken", codec::<pubsub::NewPubSubToken>),
    ("Video.CreateConferenceRequest", codec::<video::CreateConferenceRequest>),
    ("Video.CreateRoomRequest", codec::<video::CreateRoomRequest>),
    ("Video.CreateRoomTokenRequest", codec::<video::CreateRoomTokenRequest>),
    ("Video.RoomTokenPermission", codec::<video::RoomTokenPermission>),
    ("Video.JoinAsType", codec::<video::JoinAsType>),
    ("Video.MediaAllowedType", codec::<video::MediaAllowedType>),
    ("Video.CreateStreamRequest", codec::<video::CreateStreamRequest>),
    ("Video.UpdateConferenceRequest", codec::<video::UpdateConferenceRequest>),
    ("Video.UpdateRoomRequest", codec::<video::UpdateRoomRequest>),
    ("Video.UpdateStreamRequest", codec::<video::UpdateStreamRequest>),
];
