// Generated from api/ by codegen/src/print/rust/schemas/mod.rs; do not edit.
// Print again: cargo run -p signalwire-codegen

//! Schemas of requests of `video`.

use crate::operations::schema::{Field, List, NumberRule, Object, Schema, StringRule};

/// `Video.ConferenceSize`
pub(crate) static VIDEO_CONFERENCE_SIZE: Schema = Schema::Enum(&["small", "medium", "large"]);

/// `Video.CreateConferenceRequest`
pub(crate) static VIDEO_CREATE_CONFERENCE_REQUEST: Schema = Schema::Object(&Object {
    fields: &[
        Field::optional(
            "name",
            Schema::String(&StringRule {
                pattern: Some("^[A-Za-z0-9_-]+$"),
                max_length: Some(100),
                ..StringRule::NONE
            }),
        ),
        Field::required(
            "display_name",
            Schema::String(&StringRule { max_length: Some(200), ..StringRule::NONE }),
        ),
        Field::optional(
            "description",
            Schema::String(&StringRule { max_length: Some(3000), ..StringRule::NONE }),
        ),
        Field::optional(
            "join_from",
            Schema::String(&StringRule { format: Some("date-time"), ..StringRule::NONE }),
        ),
        Field::optional(
            "join_until",
            Schema::String(&StringRule { format: Some("date-time"), ..StringRule::NONE }),
        ),
        Field::optional("quality", Schema::Ref(&VIDEO_VIDEO_QUALITY)),
        Field::optional("layout", Schema::Ref(&VIDEO_VIDEO_LAYOUT)),
        Field::optional("size", Schema::Ref(&VIDEO_CONFERENCE_SIZE)),
        Field::optional("record_on_start", Schema::Boolean),
        Field::optional("enable_room_previews", Schema::Boolean),
        Field::optional("enable_chat", Schema::Boolean),
        Field::optional(
            "dark_primary",
            Schema::String(&StringRule { pattern: Some("^#[0-9a-fA-F]{6}$"), ..StringRule::NONE }),
        ),
        Field::optional(
            "dark_background",
            Schema::String(&StringRule { pattern: Some("^#[0-9a-fA-F]{6}$"), ..StringRule::NONE }),
        ),
        Field::optional(
            "dark_foreground",
            Schema::String(&StringRule { pattern: Some("^#[0-9a-fA-F]{6}$"), ..StringRule::NONE }),
        ),
        Field::optional(
            "dark_success",
            Schema::String(&StringRule { pattern: Some("^#[0-9a-fA-F]{6}$"), ..StringRule::NONE }),
        ),
        Field::optional(
            "dark_negative",
            Schema::String(&StringRule { pattern: Some("^#[0-9a-fA-F]{6}$"), ..StringRule::NONE }),
        ),
        Field::optional(
            "light_primary",
            Schema::String(&StringRule { pattern: Some("^#[0-9a-fA-F]{6}$"), ..StringRule::NONE }),
        ),
        Field::optional(
            "light_background",
            Schema::String(&StringRule { pattern: Some("^#[0-9a-fA-F]{6}$"), ..StringRule::NONE }),
        ),
        Field::optional(
            "light_foreground",
            Schema::String(&StringRule { pattern: Some("^#[0-9a-fA-F]{6}$"), ..StringRule::NONE }),
        ),
        Field::optional(
            "light_success",
            Schema::String(&StringRule { pattern: Some("^#[0-9a-fA-F]{6}$"), ..StringRule::NONE }),
        ),
        Field::optional(
            "light_negative",
            Schema::String(&StringRule { pattern: Some("^#[0-9a-fA-F]{6}$"), ..StringRule::NONE }),
        ),
    ],
    ..Object::EMPTY
});

/// `Video.CreateRoomRequest`
pub(crate) static VIDEO_CREATE_ROOM_REQUEST: Schema = Schema::Object(&Object {
    fields: &[
        Field::required(
            "name",
            Schema::String(&StringRule {
                pattern: Some("^[A-Za-z0-9_\\-]+$"),
                max_length: Some(100),
                ..StringRule::NONE
            }),
        ),
        Field::optional(
            "display_name",
            Schema::String(&StringRule { max_length: Some(200), ..StringRule::NONE }),
        ),
        Field::optional(
            "description",
            Schema::String(&StringRule { max_length: Some(3000), ..StringRule::NONE }),
        ),
        Field::optional(
            "max_members",
            Schema::Integer(&NumberRule { minimum: Some(1.0), maximum: Some(300.0), ..NumberRule::NONE }),
        ),
        Field::optional("quality", Schema::Ref(&VIDEO_VIDEO_QUALITY)),
        Field::optional(
            "join_from",
            Schema::String(&StringRule { format: Some("date-time"), ..StringRule::NONE }),
        ),
        Field::optional(
            "join_until",
            Schema::String(&StringRule { format: Some("date-time"), ..StringRule::NONE }),
        ),
        Field::optional(
            "remove_at",
            Schema::String(&StringRule { format: Some("date-time"), ..StringRule::NONE }),
        ),
        Field::optional(
            "remove_after_seconds_elapsed",
            Schema::Integer(&NumberRule { minimum: Some(1.0), maximum: Some(200000.0), ..NumberRule::NONE }),
        ),
        Field::optional("layout", Schema::Ref(&VIDEO_ROOM_LAYOUT)),
        Field::optional("record_on_start", Schema::Boolean),
        Field::optional("enable_room_previews", Schema::Boolean),
        Field::optional("meta", Schema::Object(&Object { rest: Some(Schema::Any), ..Object::EMPTY })),
        Field::optional("sync_audio_video", Schema::Boolean),
    ],
    ..Object::EMPTY
});

/// `Video.CreateRoomTokenRequest`
pub(crate) static VIDEO_CREATE_ROOM_TOKEN_REQUEST: Schema = Schema::Object(&Object {
    fields: &[
        Field::required(
            "room_name",
            Schema::String(&StringRule {
                pattern: Some("^[A-Za-z0-9_-]+$"),
                max_length: Some(100),
                ..StringRule::NONE
            }),
        ),
        Field::optional(
            "user_name",
            Schema::String(&StringRule { max_length: Some(100), ..StringRule::NONE }),
        ),
        Field::optional("permissions", Schema::List(&List::of(Schema::Ref(&VIDEO_ROOM_TOKEN_PERMISSION)))),
        Field::optional(
            "join_from",
            Schema::String(&StringRule { format: Some("date-time"), ..StringRule::NONE }),
        ),
        Field::optional(
            "join_until",
            Schema::String(&StringRule { format: Some("date-time"), ..StringRule::NONE }),
        ),
        Field::optional(
            "remove_at",
            Schema::String(&StringRule { format: Some("date-time"), ..StringRule::NONE }),
        ),
        Field::optional(
            "remove_after_seconds_elapsed",
            Schema::Integer(&NumberRule { minimum: Some(0.0), maximum: Some(200000.0), above_minimum: true }),
        ),
        Field::optional("join_audio_muted", Schema::Boolean),
        Field::optional("join_video_muted", Schema::Boolean),
        Field::optional("auto_create_room", Schema::Boolean),
        Field::optional("enable_room_previews", Schema::Boolean),
        Field::optional(
            "room_display_name",
            Schema::String(&StringRule { max_length: Some(200), ..StringRule::NONE }),
        ),
        Field::optional("end_room_session_on_leave", Schema::Boolean),
        Field::optional("join_as", Schema::Ref(&VIDEO_JOIN_AS_TYPE)),
        Field::optional("media_allowed", Schema::Ref(&VIDEO_MEDIA_ALLOWED_TYPE)),
        Field::optional("room_meta", Schema::Object(&Object { rest: Some(Schema::Any), ..Object::EMPTY })),
        Field::optional("meta", Schema::Object(&Object { rest: Some(Schema::Any), ..Object::EMPTY })),
        Field::optional("sync_audio_video", Schema::Boolean),
    ],
    ..Object::EMPTY
});

/// `Video.CreateStreamRequest`
pub(crate) static VIDEO_CREATE_STREAM_REQUEST: Schema =
    Schema::Object(&Object { fields: &[Field::required("url", Schema::TEXT)], ..Object::EMPTY });

/// `Video.JoinAsType`
pub(crate) static VIDEO_JOIN_AS_TYPE: Schema = Schema::Enum(&["audience", "member"]);

/// `Video.MediaAllowedType`
pub(crate) static VIDEO_MEDIA_ALLOWED_TYPE: Schema = Schema::Enum(&["all", "video-only", "audio-only"]);

/// `Video.RoomLayout`
pub(crate) static VIDEO_ROOM_LAYOUT: Schema = Schema::Enum(&[
    "grid-responsive",
    "grid-responsive-mobile",
    "highlight-1-responsive",
    "1x1",
    "2x1",
    "2x2",
    "5up",
    "3x3",
    "4x4",
    "5x5",
    "6x6",
    "8x8",
    "10x10",
]);

/// `Video.RoomSessionStatus`
pub(crate) static VIDEO_ROOM_SESSION_STATUS: Schema = Schema::Enum(&["in-progress", "completed"]);

/// `Video.RoomTokenPermission`
pub(crate) static VIDEO_ROOM_TOKEN_PERMISSION: Schema = Schema::Enum(&[
    "room.member.audio_mute",
    "room.member.audio_unmute",
    "room.member.video_mute",
    "room.member.video_unmute",
    "room.member.deaf",
    "room.member.undeaf",
    "room.member.set_input_volume",
    "room.member.set_output_volume",
    "room.member.set_input_sensitivity",
    "room.member.set_position",
    "room.member.set_meta",
    "room.member.raisehand",
    "room.member.lowerhand",
    "room.member.remove",
    "room.member.promote",
    "room.member.demote",
    "room.hide_video_muted",
    "room.list_available_layouts",
    "room.lock",
    "room.playback",
    "room.playback_seek",
    "room.prioritize_handraise",
    "room.recording",
    "room.set_layout",
    "room.set_position",
    "room.set_meta",
    "room.show_video_muted",
    "room.stream",
    "room.unlock",
    "room.self.audio_mute",
    "room.self.audio_unmute",
    "room.self.video_mute",
    "room.self.video_unmute",
    "room.self.deaf",
    "room.self.undeaf",
    "room.self.set_input_volume",
    "room.self.set_output_volume",
    "room.self.set_input_sensitivity",
    "room.self.set_position",
    "room.self.set_meta",
    "room.self.raisehand",
    "room.self.lowerhand",
    "room.self.screenshare",
    "room.self.additional_source",
]);

/// `Video.UpdateConferenceRequest`
pub(crate) static VIDEO_UPDATE_CONFERENCE_REQUEST: Schema = Schema::Object(&Object {
    fields: &[
        Field::required(
            "display_name",
            Schema::String(&StringRule { max_length: Some(200), ..StringRule::NONE }),
        ),
        Field::optional(
            "description",
            Schema::String(&StringRule { max_length: Some(3000), ..StringRule::NONE }),
        ),
        Field::optional(
            "join_from",
            Schema::String(&StringRule { format: Some("date-time"), ..StringRule::NONE }),
        ),
        Field::optional(
            "join_until",
            Schema::String(&StringRule { format: Some("date-time"), ..StringRule::NONE }),
        ),
        Field::optional("quality", Schema::Ref(&VIDEO_VIDEO_QUALITY)),
        Field::optional("layout", Schema::Ref(&VIDEO_VIDEO_LAYOUT)),
        Field::optional("size", Schema::Ref(&VIDEO_CONFERENCE_SIZE)),
        Field::optional("record_on_start", Schema::Boolean),
        Field::optional("tone_on_entry_and_exit", Schema::Boolean),
        Field::optional("room_join_video_off", Schema::Boolean),
        Field::optional("user_join_video_off", Schema::Boolean),
        Field::optional("enable_room_previews", Schema::Boolean),
        Field::optional("enable_chat", Schema::Boolean),
        Field::optional(
            "dark_primary",
            Schema::String(&StringRule { pattern: Some("^#[0-9a-fA-F]{6}$"), ..StringRule::NONE }),
        ),
        Field::optional(
            "dark_background",
            Schema::String(&StringRule { pattern: Some("^#[0-9a-fA-F]{6}$"), ..StringRule::NONE }),
        ),
        Field::optional(
            "dark_foreground",
            Schema::String(&StringRule { pattern: Some("^#[0-9a-fA-F]{6}$"), ..StringRule::NONE }),
        ),
        Field::optional(
            "dark_success",
            Schema::String(&StringRule { pattern: Some("^#[0-9a-fA-F]{6}$"), ..StringRule::NONE }),
        ),
        Field::optional(
            "dark_negative",
            Schema::String(&StringRule { pattern: Some("^#[0-9a-fA-F]{6}$"), ..StringRule::NONE }),
        ),
        Field::optional(
            "light_primary",
            Schema::String(&StringRule { pattern: Some("^#[0-9a-fA-F]{6}$"), ..StringRule::NONE }),
        ),
        Field::optional(
            "light_background",
            Schema::String(&StringRule { pattern: Some("^#[0-9a-fA-F]{6}$"), ..StringRule::NONE }),
        ),
        Field::optional(
            "light_foreground",
            Schema::String(&StringRule { pattern: Some("^#[0-9a-fA-F]{6}$"), ..StringRule::NONE }),
        ),
        Field::optional(
            "light_success",
            Schema::String(&StringRule { pattern: Some("^#[0-9a-fA-F]{6}$"), ..StringRule::NONE }),
        ),
        Field::optional(
            "light_negative",
            Schema::String(&StringRule { pattern: Some("^#[0-9a-fA-F]{6}$"), ..StringRule::NONE }),
        ),
    ],
    ..Object::EMPTY
});

/// `Video.UpdateRoomRequest`
pub(crate) static VIDEO_UPDATE_ROOM_REQUEST: Schema = Schema::Object(&Object {
    fields: &[
        Field::optional(
            "display_name",
            Schema::String(&StringRule { max_length: Some(200), ..StringRule::NONE }),
        ),
        Field::optional(
            "description",
            Schema::String(&StringRule { max_length: Some(3000), ..StringRule::NONE }),
        ),
        Field::optional(
            "max_members",
            Schema::Integer(&NumberRule { minimum: Some(1.0), maximum: Some(300.0), ..NumberRule::NONE }),
        ),
        Field::optional("quality", Schema::Ref(&VIDEO_VIDEO_QUALITY)),
        Field::optional(
            "join_from",
            Schema::String(&StringRule { format: Some("date-time"), ..StringRule::NONE }),
        ),
        Field::optional(
            "join_until",
            Schema::String(&StringRule { format: Some("date-time"), ..StringRule::NONE }),
        ),
        Field::optional(
            "remove_at",
            Schema::String(&StringRule { format: Some("date-time"), ..StringRule::NONE }),
        ),
        Field::optional(
            "remove_after_seconds_elapsed",
            Schema::Integer(&NumberRule { minimum: Some(1.0), maximum: Some(200000.0), ..NumberRule::NONE }),
        ),
        Field::optional("layout", Schema::Ref(&VIDEO_ROOM_LAYOUT)),
        Field::optional("record_on_start", Schema::Boolean),
        Field::optional("enable_room_previews", Schema::Boolean),
        Field::optional("meta", Schema::Object(&Object { rest: Some(Schema::Any), ..Object::EMPTY })),
        Field::optional("sync_audio_video", Schema::Boolean),
    ],
    ..Object::EMPTY
});

/// `Video.UpdateStreamRequest`
pub(crate) static VIDEO_UPDATE_STREAM_REQUEST: Schema =
    Schema::Object(&Object { fields: &[Field::required("url", Schema::TEXT)], ..Object::EMPTY });

/// `Video.VideoLayout`
pub(crate) static VIDEO_VIDEO_LAYOUT: Schema = Schema::Enum(&[
    "grid-responsive",
    "grid-responsive-mobile",
    "highlight-1-responsive",
    "1x1",
    "2x1",
    "2x2",
    "5up",
    "3x3",
    "4x4",
    "5x5",
    "6x6",
    "8x8",
    "10x10",
]);

/// `Video.VideoQuality`
pub(crate) static VIDEO_VIDEO_QUALITY: Schema = Schema::Enum(&["720p", "1080p"]);
