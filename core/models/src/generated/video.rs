// Generated from api/ by codegen/src/print/rust/models/mod.rs; do not edit.
// Print again: cargo run -p signalwire-codegen

//! Types of `video`.

use serde::{Deserialize, Serialize};

use crate::open_enum::open_enum;
use crate::response::response;
use crate::{Extra, Map, Secret, Value};

/// `Video.ActiveSession` of the API.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ActiveSession {
    /// A string.
    pub id: Option<String>,
    /// A string.
    pub room_id: Option<String>,
    /// A string.
    pub name: Option<String>,
    /// A string.
    pub display_name: Option<String>,
    /// A date and time in RFC 3339 format.
    pub join_from: Option<String>,
    /// A date and time in RFC 3339 format.
    pub join_until: Option<String>,
    /// A date and time in RFC 3339 format.
    pub remove_at: Option<String>,
    /// An integer.
    pub remove_after_seconds_elapsed: Option<i32>,
    /// A string.
    pub layout: Option<String>,
    /// An integer.
    pub max_members: Option<i32>,
    /// One of `20`, `30`.
    pub fps: Option<i64>,
    /// See [`VideoQuality`].
    pub quality: Option<VideoQuality>,
    /// A date and time in RFC 3339 format.
    pub start_time: Option<String>,
    /// A date and time in RFC 3339 format.
    pub end_time: Option<String>,
    /// An integer.
    pub duration: Option<i32>,
    /// See [`RoomSessionStatus`].
    pub status: Option<RoomSessionStatus>,
    /// A boolean.
    pub record_on_start: Option<bool>,
    /// A boolean.
    pub enable_room_previews: Option<bool>,
    /// A string.
    pub preview_url: Option<String>,
    /// A boolean.
    pub audio_video_sync: Option<bool>,
    /// Fields that are not listed above, and values of another type than documented.
    pub extra: Extra,
}

response! {
    ActiveSession, extra, [] {
        optional id = "id",
        optional room_id = "room_id",
        optional name = "name",
        optional display_name = "display_name",
        optional join_from = "join_from",
        optional join_until = "join_until",
        optional remove_at = "remove_at",
        optional remove_after_seconds_elapsed = "remove_after_seconds_elapsed",
        optional layout = "layout",
        optional max_members = "max_members",
        optional fps = "fps",
        optional quality = "quality",
        optional start_time = "start_time",
        optional end_time = "end_time",
        optional duration = "duration",
        optional status = "status",
        optional record_on_start = "record_on_start",
        optional enable_room_previews = "enable_room_previews",
        optional preview_url = "preview_url",
        optional audio_video_sync = "audio_video_sync",
    }
}

open_enum! {
    /// `Video.VideoQuality` of the API.
    pub enum VideoQuality {
        P720 = "720p",
        P1080 = "1080p",
    }
}

open_enum! {
    /// `Video.RoomSessionStatus` of the API.
    pub enum RoomSessionStatus {
        InProgress = "in-progress",
        Completed = "completed",
    }
}

/// `Video.Conference` of the API. Item of `video.conferences.list`. Response of
/// `video.conferences.create`, `video.conferences.get`, `video.conferences.update`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Conference {
    /// A UUID.
    pub id: String,
    /// A string.
    pub name: Option<String>,
    /// A string. May be null.
    pub display_name: Option<String>,
    /// A string. May be null.
    pub description: Option<String>,
    /// May be null. A date and time in RFC 3339 format.
    pub join_from: Option<String>,
    /// May be null. A date and time in RFC 3339 format.
    pub join_until: Option<String>,
    /// See [`VideoQuality`].
    pub quality: Option<VideoQuality>,
    /// See [`VideoLayout`].
    pub layout: Option<VideoLayout>,
    /// See [`ConferenceSize`]. May be null.
    pub size: Option<ConferenceSize>,
    /// A boolean.
    pub record_on_start: Option<bool>,
    /// A boolean.
    pub tone_on_entry_and_exit: Option<bool>,
    /// A boolean.
    pub user_join_video_off: Option<bool>,
    /// A boolean.
    pub room_join_video_off: Option<bool>,
    /// A boolean.
    pub enable_chat: Option<bool>,
    /// A boolean. May be null.
    pub enable_room_previews: Option<bool>,
    /// A string. May be null.
    pub dark_primary: Option<String>,
    /// A string. May be null.
    pub dark_background: Option<String>,
    /// A string. May be null.
    pub dark_foreground: Option<String>,
    /// A string. May be null.
    pub dark_success: Option<String>,
    /// A string. May be null.
    pub dark_negative: Option<String>,
    /// A string. May be null.
    pub light_primary: Option<String>,
    /// A string. May be null.
    pub light_background: Option<String>,
    /// A string. May be null.
    pub light_foreground: Option<String>,
    /// A string. May be null.
    pub light_success: Option<String>,
    /// A string. May be null.
    pub light_negative: Option<String>,
    /// A JSON object. May be null.
    pub meta: Option<Map<String, Value>>,
    /// A date and time in RFC 3339 format.
    pub created_at: Option<String>,
    /// A date and time in RFC 3339 format.
    pub updated_at: Option<String>,
    /// See [`ActiveSession`].
    pub active_session: Option<ActiveSession>,
    /// Fields that are not listed above, and values of another type than documented.
    pub extra: Extra,
}

response! {
    Conference, extra, ["id"] {
        key id = "id",
        required name = "name",
        nullable display_name = "display_name",
        nullable description = "description",
        nullable join_from = "join_from",
        nullable join_until = "join_until",
        required quality = "quality",
        required layout = "layout",
        nullable size = "size",
        required record_on_start = "record_on_start",
        required tone_on_entry_and_exit = "tone_on_entry_and_exit",
        required user_join_video_off = "user_join_video_off",
        required room_join_video_off = "room_join_video_off",
        required enable_chat = "enable_chat",
        nullable enable_room_previews = "enable_room_previews",
        nullable dark_primary = "dark_primary",
        nullable dark_background = "dark_background",
        nullable dark_foreground = "dark_foreground",
        nullable dark_success = "dark_success",
        nullable dark_negative = "dark_negative",
        nullable light_primary = "light_primary",
        nullable light_background = "light_background",
        nullable light_foreground = "light_foreground",
        nullable light_success = "light_success",
        nullable light_negative = "light_negative",
        nullable meta = "meta",
        required created_at = "created_at",
        required updated_at = "updated_at",
        optional active_session = "active_session",
    }
}

open_enum! {
    /// `Video.VideoLayout` of the API.
    pub enum VideoLayout {
        GridResponsive = "grid-responsive",
        GridResponsiveMobile = "grid-responsive-mobile",
        Highlight1Responsive = "highlight-1-responsive",
        Grid1x1 = "1x1",
        Grid2x1 = "2x1",
        Grid2x2 = "2x2",
        Up5 = "5up",
        Grid3x3 = "3x3",
        Grid4x4 = "4x4",
        Grid5x5 = "5x5",
        Grid6x6 = "6x6",
        Grid8x8 = "8x8",
        Grid10x10 = "10x10",
    }
}

open_enum! {
    /// `Video.ConferenceSize` of the API.
    pub enum ConferenceSize {
        Small = "small",
        Medium = "medium",
        Large = "large",
    }
}

/// `Video.ConferenceToken` of the API. Item of `video.conferences.listConferenceTokens`. Response
/// of `video.conferenceTokens.get`, `video.conferenceTokens.reset`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ConferenceToken {
    /// A UUID.
    pub id: String,
    /// A string. May be null.
    pub name: Option<String>,
    /// A secret string.
    pub token: Secret,
    /// A list.
    pub scopes: Option<Vec<String>>,
    /// Fields that are not listed above, and values of another type than documented.
    pub extra: Extra,
}

response! {
    ConferenceToken, extra, ["id", "token"] {
        key id = "id",
        nullable name = "name",
        key token = "token",
        required scopes = "scopes",
    }
}

/// `Video.CreateConferenceRequest` of the API. Body of `video.conferences.create`.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CreateConferenceRequest {
    /// The unique name, which is part of the address of the page. A string. At most 100 characters,
    /// matching `^[A-Za-z0-9_-]+$`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The name that participants see. A string. At most 200 characters.
    pub display_name: String,
    /// A text about the conference. A string. At most 3000 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Before this time the conference accepts no participants. A date and time in RFC 3339 format.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub join_from: Option<String>,
    /// After this time the conference accepts no new participants; it continues until the last one
    /// leaves. A date and time in RFC 3339 format.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub join_until: Option<String>,
    /// The resolution of the video. See [`VideoQuality`]. Default: `"720p"`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub quality: Option<VideoQuality>,
    /// The initial arrangement of the videos. See [`VideoLayout`]. Default: `"grid-responsive"`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub layout: Option<VideoLayout>,
    /// The class of the largest number of participants. See [`ConferenceSize`]. Default:
    /// `"medium"`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub size: Option<ConferenceSize>,
    /// Whether each session is recorded from its start. A boolean.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub record_on_start: Option<bool>,
    /// Whether a video with a preview of the conference is produced. A boolean.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enable_room_previews: Option<bool>,
    /// Whether participants can write to each other. A boolean. Default: `true`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enable_chat: Option<bool>,
    /// The colour of buttons and links in the dark theme of the page, as `#RRGGBB`. A string. A
    /// string matching `^#[0-9a-fA-F]{6}$`. Default: `"#044EF4"`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dark_primary: Option<String>,
    /// The colour of the background in the dark theme of the page, as `#RRGGBB`. A string. A string
    /// matching `^#[0-9a-fA-F]{6}$`. Default: `"#FFFFFF"`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dark_background: Option<String>,
    /// The colour of the text in the dark theme of the page, as `#RRGGBB`. A string. A string
    /// matching `^#[0-9a-fA-F]{6}$`. Default: `"#1D2127"`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dark_foreground: Option<String>,
    /// The colour of messages of success in the dark theme of the page, as `#RRGGBB`. A string. A
    /// string matching `^#[0-9a-fA-F]{6}$`. Default: `"#17BB58"`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dark_success: Option<String>,
    /// The colour of messages of failure in the dark theme of the page, as `#RRGGBB`. A string. A
    /// string matching `^#[0-9a-fA-F]{6}$`. Default: `"#F42C50"`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dark_negative: Option<String>,
    /// The colour of buttons and links in the light theme of the page, as `#RRGGBB`. A string. A
    /// string matching `^#[0-9a-fA-F]{6}$`. Default: `"#044EF4"`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub light_primary: Option<String>,
    /// The colour of the background in the light theme of the page, as `#RRGGBB`. A string. A
    /// string matching `^#[0-9a-fA-F]{6}$`. Default: `"#FFFFFF"`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub light_background: Option<String>,
    /// The colour of the text in the light theme of the page, as `#RRGGBB`. A string. A string
    /// matching `^#[0-9a-fA-F]{6}$`. Default: `"#1D2127"`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub light_foreground: Option<String>,
    /// The colour of messages of success in the light theme of the page, as `#RRGGBB`. A string. A
    /// string matching `^#[0-9a-fA-F]{6}$`. Default: `"#17BB58"`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub light_success: Option<String>,
    /// The colour of messages of failure in the light theme of the page, as `#RRGGBB`. A string. A
    /// string matching `^#[0-9a-fA-F]{6}$`. Default: `"#F42C50"`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub light_negative: Option<String>,
}

impl CreateConferenceRequest {
    /// Creates a value with the required fields only.
    pub fn new(display_name: impl Into<String>) -> Self {
        Self {
            name: None,
            display_name: display_name.into(),
            description: None,
            join_from: None,
            join_until: None,
            quality: None,
            layout: None,
            size: None,
            record_on_start: None,
            enable_room_previews: None,
            enable_chat: None,
            dark_primary: None,
            dark_background: None,
            dark_foreground: None,
            dark_success: None,
            dark_negative: None,
            light_primary: None,
            light_background: None,
            light_foreground: None,
            light_success: None,
            light_negative: None,
        }
    }
}

/// `Video.CreateRoomRequest` of the API. Body of `video.rooms.create`.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CreateRoomRequest {
    /// The unique name, to which room tokens refer; it cannot be changed. A string. At most 100
    /// characters, matching `^[A-Za-z0-9_\-]+$`.
    pub name: String,
    /// The name that participants see; the value of `name` if absent. A string. At most 200
    /// characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub display_name: Option<String>,
    /// A text about the room. A string. At most 3000 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// How many members can be in the room at the same time. An integer. 1 to 300. Default: `20`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_members: Option<i32>,
    /// The resolution of the video. See [`VideoQuality`]. Default: `"720p"`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub quality: Option<VideoQuality>,
    /// Before this time the room accepts no participants. A date without a time means midnight UTC.
    /// A date and time in RFC 3339 format.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub join_from: Option<String>,
    /// After this time the room accepts no new participants; it continues until the last one
    /// leaves. A date and time in RFC 3339 format.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub join_until: Option<String>,
    /// At this time all participants are removed. A date and time in RFC 3339 format.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub remove_at: Option<String>,
    /// Seconds after joining, at which a participant is removed. An integer. 1 to 200000.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub remove_after_seconds_elapsed: Option<i32>,
    /// The initial arrangement of the videos. See [`RoomLayout`]. Default: `"grid-responsive"`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub layout: Option<RoomLayout>,
    /// Whether each session of the room is recorded from its start. A boolean. Default: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub record_on_start: Option<bool>,
    /// Whether a video with a preview of the room is produced. A boolean. Default: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enable_room_previews: Option<bool>,
    /// Data of your program, at most 2000 characters as JSON. A JSON object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub meta: Option<Map<String, Value>>,
    /// Whether the jitter buffer synchronizes audio and video. A boolean.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sync_audio_video: Option<bool>,
}

impl CreateRoomRequest {
    /// Creates a value with the required fields only.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            display_name: None,
            description: None,
            max_members: None,
            quality: None,
            join_from: None,
            join_until: None,
            remove_at: None,
            remove_after_seconds_elapsed: None,
            layout: None,
            record_on_start: None,
            enable_room_previews: None,
            meta: None,
            sync_audio_video: None,
        }
    }
}

open_enum! {
    /// `Video.RoomLayout` of the API.
    pub enum RoomLayout {
        GridResponsive = "grid-responsive",
        GridResponsiveMobile = "grid-responsive-mobile",
        Highlight1Responsive = "highlight-1-responsive",
        Grid1x1 = "1x1",
        Grid2x1 = "2x1",
        Grid2x2 = "2x2",
        Up5 = "5up",
        Grid3x3 = "3x3",
        Grid4x4 = "4x4",
        Grid5x5 = "5x5",
        Grid6x6 = "6x6",
        Grid8x8 = "8x8",
        Grid10x10 = "10x10",
    }
}

/// `Video.CreateRoomTokenRequest` of the API. Body of `video.roomTokens.create`.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CreateRoomTokenRequest {
    /// The `name` of the room. It need not exist if `auto_create_room` is true. A string. At most
    /// 100 characters, matching `^[A-Za-z0-9_-]+$`.
    pub room_name: String,
    /// The name that other participants see; a random one if absent. A string. At most 100
    /// characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_name: Option<String>,
    /// What the user may do in the room. Ignored for an audience. A list of
    /// [`RoomTokenPermission`]. Default:
    /// `["room.self.audio_mute","room.self.audio_unmute","room.self.video_mute","room.self.video_unmute","room.self.deaf","room.self.undeaf","room.self.set_input_volume","room.self.set_output_volume","room.self.set_input_sensitivity","room.self.screenshare","room.self.additional_source"]`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub permissions: Option<Vec<RoomTokenPermission>>,
    /// Before this time the user cannot join. A date without a time means midnight UTC. A date and
    /// time in RFC 3339 format.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub join_from: Option<String>,
    /// After this time the user cannot join. A date and time in RFC 3339 format.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub join_until: Option<String>,
    /// At this time the user is removed from the room. A date and time in RFC 3339 format.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub remove_at: Option<String>,
    /// Seconds after joining, at which the user is removed. An integer. More than 0, at most
    /// 200000.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub remove_after_seconds_elapsed: Option<i32>,
    /// Whether the user joins with the microphone muted. A boolean. Default: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub join_audio_muted: Option<bool>,
    /// Whether the user joins with the camera off. A boolean. Default: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub join_video_muted: Option<bool>,
    /// Whether joining creates the room if it does not exist. A boolean. Default: `true`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub auto_create_room: Option<bool>,
    /// Whether a video with a preview of the room is produced, if this token creates the room. A
    /// boolean. Default: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enable_room_previews: Option<bool>,
    /// The display name of a room that this token creates. A string. At most 200 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub room_display_name: Option<String>,
    /// Whether the session ends for all when this user leaves. A boolean. Default: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub end_room_session_on_leave: Option<bool>,
    /// Whether the user joins as a member, or as an audience that cannot send audio or video. See
    /// [`JoinAsType`]. Default: `"member"`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub join_as: Option<JoinAsType>,
    /// Which media the user may receive. See [`MediaAllowedType`]. Default: `"all"`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub media_allowed: Option<MediaAllowedType>,
    /// Data of your program about the room, at most 2000 characters as JSON. A JSON object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub room_meta: Option<Map<String, Value>>,
    /// Data of your program about the user, at most 2000 characters as JSON. A JSON object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub meta: Option<Map<String, Value>>,
    /// Whether the jitter buffer synchronizes audio and video. A boolean. Default: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sync_audio_video: Option<bool>,
}

impl CreateRoomTokenRequest {
    /// Creates a value with the required fields only.
    pub fn new(room_name: impl Into<String>) -> Self {
        Self {
            room_name: room_name.into(),
            user_name: None,
            permissions: None,
            join_from: None,
            join_until: None,
            remove_at: None,
            remove_after_seconds_elapsed: None,
            join_audio_muted: None,
            join_video_muted: None,
            auto_create_room: None,
            enable_room_previews: None,
            room_display_name: None,
            end_room_session_on_leave: None,
            join_as: None,
            media_allowed: None,
            room_meta: None,
            meta: None,
            sync_audio_video: None,
        }
    }
}

open_enum! {
    /// `Video.RoomTokenPermission` of the API.
    pub enum RoomTokenPermission {
        RoomMemberAudioMute = "room.member.audio_mute",
        RoomMemberAudioUnmute = "room.member.audio_unmute",
        RoomMemberVideoMute = "room.member.video_mute",
        RoomMemberVideoUnmute = "room.member.video_unmute",
        RoomMemberDeaf = "room.member.deaf",
        RoomMemberUndeaf = "room.member.undeaf",
        RoomMemberSetInputVolume = "room.member.set_input_volume",
        RoomMemberSetOutputVolume = "room.member.set_output_volume",
        RoomMemberSetInputSensitivity = "room.member.set_input_sensitivity",
        RoomMemberSetPosition = "room.member.set_position",
        RoomMemberSetMeta = "room.member.set_meta",
        RoomMemberRaisehand = "room.member.raisehand",
        RoomMemberLowerhand = "room.member.lowerhand",
        RoomMemberRemove = "room.member.remove",
        RoomMemberPromote = "room.member.promote",
        RoomMemberDemote = "room.member.demote",
        RoomHideVideoMuted = "room.hide_video_muted",
        RoomListAvailableLayouts = "room.list_available_layouts",
        RoomLock = "room.lock",
        RoomPlayback = "room.playback",
        RoomPlaybackSeek = "room.playback_seek",
        RoomPrioritizeHandraise = "room.prioritize_handraise",
        RoomRecording = "room.recording",
        RoomSetLayout = "room.set_layout",
        RoomSetPosition = "room.set_position",
        RoomSetMeta = "room.set_meta",
        RoomShowVideoMuted = "room.show_video_muted",
        RoomStream = "room.stream",
        RoomUnlock = "room.unlock",
        RoomSelfAudioMute = "room.self.audio_mute",
        RoomSelfAudioUnmute = "room.self.audio_unmute",
        RoomSelfVideoMute = "room.self.video_mute",
        RoomSelfVideoUnmute = "room.self.video_unmute",
        RoomSelfDeaf = "room.self.deaf",
        RoomSelfUndeaf = "room.self.undeaf",
        RoomSelfSetInputVolume = "room.self.set_input_volume",
        RoomSelfSetOutputVolume = "room.self.set_output_volume",
        RoomSelfSetInputSensitivity = "room.self.set_input_sensitivity",
        RoomSelfSetPosition = "room.self.set_position",
        RoomSelfSetMeta = "room.self.set_meta",
        RoomSelfRaisehand = "room.self.raisehand",
        RoomSelfLowerhand = "room.self.lowerhand",
        RoomSelfScreenshare = "room.self.screenshare",
        RoomSelfAdditionalSource = "room.self.additional_source",
    }
}

open_enum! {
    /// `Video.JoinAsType` of the API.
    pub enum JoinAsType {
        Audience = "audience",
        Member = "member",
    }
}

open_enum! {
    /// `Video.MediaAllowedType` of the API.
    pub enum MediaAllowedType {
        All = "all",
        VideoOnly = "video-only",
        AudioOnly = "audio-only",
    }
}

/// `Video.CreateStreamRequest` of the API. Body of `video.conferences.createStream`,
/// `video.rooms.createStream`.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CreateStreamRequest {
    /// A string.
    pub url: String,
}

impl CreateStreamRequest {
    /// Creates a value with the required fields only.
    pub fn new(url: impl Into<String>) -> Self {
        Self { url: url.into() }
    }
}

/// `Video.RoomSessionEvent` of the API. Item of `video.roomRecordings.listEvents`,
/// `video.roomSessions.listEvents`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RoomSessionEvent {
    /// A UUID.
    pub id: String,
    /// A UUID.
    pub project_id: Option<String>,
    /// A UUID.
    pub room_id: Option<String>,
    /// A UUID.
    pub room_session_id: Option<String>,
    /// A UUID.
    pub room_recording_id: Option<String>,
    /// A UUID.
    pub room_participant_id: Option<String>,
    /// A string.
    pub level: Option<String>,
    /// A string.
    pub name: Option<String>,
    /// A JSON object.
    pub payload: Option<Map<String, Value>>,
    /// A date and time in RFC 3339 format.
    pub created_at: Option<String>,
    /// Fields that are not listed above, and values of another type than documented.
    pub extra: Extra,
}

response! {
    RoomSessionEvent, extra, ["id"] {
        key id = "id",
        required project_id = "project_id",
        required room_id = "room_id",
        required room_session_id = "room_session_id",
        optional room_recording_id = "room_recording_id",
        optional room_participant_id = "room_participant_id",
        required level = "level",
        required name = "name",
        required payload = "payload",
        required created_at = "created_at",
    }
}

/// `Video.RoomRecording` of the API. Item of `video.roomRecordings.list`,
/// `video.roomSessions.listRecordings`. Response of `video.roomRecordings.get`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RoomRecording {
    /// A UUID.
    pub id: String,
    /// A UUID.
    pub room_session_id: Option<String>,
    /// See [`RoomRecordingStatus`]. May be null.
    pub status: Option<RoomRecordingStatus>,
    /// May be null. A date and time in RFC 3339 format.
    pub started_at: Option<String>,
    /// May be null. A date and time in RFC 3339 format.
    pub finished_at: Option<String>,
    /// May be null. An integer.
    pub duration: Option<i32>,
    /// May be null. An integer.
    pub size_in_bytes: Option<i32>,
    /// A string. May be null.
    pub format: Option<String>,
    /// A number.
    pub cost_in_dollars: Option<f64>,
    /// A string. May be null.
    pub uri: Option<String>,
    /// A date and time in RFC 3339 format.
    pub created_at: Option<String>,
    /// A date and time in RFC 3339 format.
    pub updated_at: Option<String>,
    /// Fields that are not listed above, and values of another type than documented.
    pub extra: Extra,
}

response! {
    RoomRecording, extra, ["id"] {
        key id = "id",
        required room_session_id = "room_session_id",
        nullable status = "status",
        nullable started_at = "started_at",
        nullable finished_at = "finished_at",
        nullable duration = "duration",
        nullable size_in_bytes = "size_in_bytes",
        nullable format = "format",
        required cost_in_dollars = "cost_in_dollars",
        nullable uri = "uri",
        required created_at = "created_at",
        required updated_at = "updated_at",
    }
}

open_enum! {
    /// `Video.RoomRecordingStatus` of the API.
    pub enum RoomRecordingStatus {
        Recording = "recording",
        Paused = "paused",
        Processing = "processing",
        Completed = "completed",
    }
}

/// `Video.RoomSessionMember` of the API. Item of `video.roomSessions.listMembers`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RoomSessionMember {
    /// A UUID.
    pub id: String,
    /// A UUID.
    pub room_session_id: Option<String>,
    /// A string. May be null.
    pub name: Option<String>,
    /// May be null. A date and time in RFC 3339 format.
    pub join_time: Option<String>,
    /// May be null. A date and time in RFC 3339 format.
    pub leave_time: Option<String>,
    /// May be null. An integer.
    pub duration: Option<i32>,
    /// A number.
    pub cost_in_dollars: Option<f64>,
    /// Fields that are not listed above, and values of another type than documented.
    pub extra: Extra,
}

response! {
    RoomSessionMember, extra, ["id"] {
        key id = "id",
        required room_session_id = "room_session_id",
        nullable name = "name",
        nullable join_time = "join_time",
        nullable leave_time = "leave_time",
        nullable duration = "duration",
        required cost_in_dollars = "cost_in_dollars",
    }
}

/// `Video.RoomSession` of the API. Item of `video.roomSessions.list`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RoomSession {
    /// A UUID.
    pub id: String,
    /// May be null. A UUID.
    pub room_id: Option<String>,
    /// A string. May be null.
    pub name: Option<String>,
    /// A string. May be null.
    pub display_name: Option<String>,
    /// May be null. An integer.
    pub max_members: Option<i32>,
    /// See [`VideoQuality`]. May be null.
    pub quality: Option<VideoQuality>,
    /// One of `20`, `30`. May be null.
    pub fps: Option<i64>,
    /// May be null. A date and time in RFC 3339 format.
    pub join_from: Option<String>,
    /// May be null. A date and time in RFC 3339 format.
    pub join_until: Option<String>,
    /// May be null. A date and time in RFC 3339 format.
    pub remove_at: Option<String>,
    /// May be null. An integer.
    pub remove_after_seconds_elapsed: Option<i32>,
    /// A string. May be null.
    pub layout: Option<String>,
    /// A boolean.
    pub record_on_start: Option<bool>,
    /// A boolean.
    pub tone_on_entry_and_exit: Option<bool>,
    /// A boolean.
    pub room_join_video_off: Option<bool>,
    /// A boolean.
    pub user_join_video_off: Option<bool>,
    /// A boolean.
    pub locked: Option<bool>,
    /// May be null. A date and time in RFC 3339 format.
    pub start_time: Option<String>,
    /// May be null. A date and time in RFC 3339 format.
    pub end_time: Option<String>,
    /// May be null. An integer.
    pub duration: Option<i32>,
    /// See [`RoomSessionStatus`]. May be null.
    pub status: Option<RoomSessionStatus>,
    /// A date and time in RFC 3339 format.
    pub created_at: Option<String>,
    /// A date and time in RFC 3339 format.
    pub updated_at: Option<String>,
    /// A string. May be null.
    pub preview_url: Option<String>,
    /// A boolean. May be null.
    pub prioritize_handraise: Option<bool>,
    /// A boolean. May be null.
    pub sync_audio_video: Option<bool>,
    /// A number.
    pub cost_in_dollars: Option<f64>,
    /// A boolean.
    pub enable_room_previews: Option<bool>,
    /// A string.
    pub locked_cover: Option<String>,
    /// Fields that are not listed above, and values of another type than documented.
    pub extra: Extra,
}

response! {
    RoomSession, extra, ["id"] {
        key id = "id",
        nullable room_id = "room_id",
        nullable name = "name",
        nullable display_name = "display_name",
        nullable max_members = "max_members",
        nullable quality = "quality",
        nullable fps = "fps",
        nullable join_from = "join_from",
        nullable join_until = "join_until",
        nullable remove_at = "remove_at",
        nullable remove_after_seconds_elapsed = "remove_after_seconds_elapsed",
        nullable layout = "layout",
        required record_on_start = "record_on_start",
        required tone_on_entry_and_exit = "tone_on_entry_and_exit",
        required room_join_video_off = "room_join_video_off",
        required user_join_video_off = "user_join_video_off",
        required locked = "locked",
        nullable start_time = "start_time",
        nullable end_time = "end_time",
        nullable duration = "duration",
        nullable status = "status",
        required created_at = "created_at",
        required updated_at = "updated_at",
        nullable preview_url = "preview_url",
        nullable prioritize_handraise = "prioritize_handraise",
        nullable sync_audio_video = "sync_audio_video",
        required cost_in_dollars = "cost_in_dollars",
        required enable_room_previews = "enable_room_previews",
        required locked_cover = "locked_cover",
    }
}

/// `Video.RoomResponse` of the API. Item of `video.rooms.list`. Response of `video.rooms.create`,
/// `video.rooms.get`, `video.rooms.getByName` and 1 more.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Room {
    /// A UUID.
    pub id: String,
    /// A string.
    pub name: Option<String>,
    /// A string. May be null.
    pub display_name: Option<String>,
    /// A string. May be null.
    pub description: Option<String>,
    /// An integer.
    pub max_members: Option<i32>,
    /// See [`VideoQuality`].
    pub quality: Option<VideoQuality>,
    /// An integer.
    pub fps: Option<i32>,
    /// May be null. A date and time in RFC 3339 format.
    pub join_from: Option<String>,
    /// May be null. A date and time in RFC 3339 format.
    pub join_until: Option<String>,
    /// May be null. A date and time in RFC 3339 format.
    pub remove_at: Option<String>,
    /// May be null. An integer.
    pub remove_after_seconds_elapsed: Option<i32>,
    /// See [`RoomLayout`].
    pub layout: Option<RoomLayout>,
    /// A boolean.
    pub record_on_start: Option<bool>,
    /// A boolean.
    pub tone_on_entry_and_exit: Option<bool>,
    /// A boolean.
    pub room_join_video_off: Option<bool>,
    /// A boolean.
    pub user_join_video_off: Option<bool>,
    /// A boolean. May be null.
    pub enable_room_previews: Option<bool>,
    /// A boolean. May be null.
    pub sync_audio_video: Option<bool>,
    /// A JSON object. May be null.
    pub meta: Option<Map<String, Value>>,
    /// A boolean.
    pub prioritize_handraise: Option<bool>,
    /// See [`ActiveSession`].
    pub active_session: Option<ActiveSession>,
    /// A date and time in RFC 3339 format.
    pub created_at: Option<String>,
    /// A date and time in RFC 3339 format.
    pub updated_at: Option<String>,
    /// Fields that are not listed above, and values of another type than documented.
    pub extra: Extra,
}

response! {
    Room, extra, ["id"] {
        key id = "id",
        required name = "name",
        nullable display_name = "display_name",
        nullable description = "description",
        required max_members = "max_members",
        required quality = "quality",
        required fps = "fps",
        nullable join_from = "join_from",
        nullable join_until = "join_until",
        nullable remove_at = "remove_at",
        nullable remove_after_seconds_elapsed = "remove_after_seconds_elapsed",
        required layout = "layout",
        required record_on_start = "record_on_start",
        required tone_on_entry_and_exit = "tone_on_entry_and_exit",
        required room_join_video_off = "room_join_video_off",
        required user_join_video_off = "user_join_video_off",
        nullable enable_room_previews = "enable_room_previews",
        nullable sync_audio_video = "sync_audio_video",
        nullable meta = "meta",
        required prioritize_handraise = "prioritize_handraise",
        optional active_session = "active_session",
        required created_at = "created_at",
        required updated_at = "updated_at",
    }
}

/// `Video.Stream` of the API. Item of `video.conferences.listStreams`, `video.rooms.listStreams`.
/// Response of `video.conferences.createStream`, `video.rooms.createStream`, `video.streams.get`
/// and 1 more.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Stream {
    /// A UUID.
    pub id: String,
    /// A string. May be null.
    pub url: Option<String>,
    /// A string. May be null.
    pub stream_type: Option<String>,
    /// May be null. An integer.
    pub width: Option<i32>,
    /// May be null. An integer.
    pub height: Option<i32>,
    /// May be null. An integer.
    pub fps: Option<i32>,
    /// A date and time in RFC 3339 format.
    pub created_at: Option<String>,
    /// A date and time in RFC 3339 format.
    pub updated_at: Option<String>,
    /// Fields that are not listed above, and values of another type than documented.
    pub extra: Extra,
}

response! {
    Stream, extra, ["id"] {
        key id = "id",
        nullable url = "url",
        nullable stream_type = "stream_type",
        nullable width = "width",
        nullable height = "height",
        nullable fps = "fps",
        required created_at = "created_at",
        required updated_at = "updated_at",
    }
}

/// `Video.RoomSessionSummary` of the API. Response of `video.roomSessions.get`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RoomSessionSummary {
    /// A UUID.
    pub id: String,
    /// May be null. A UUID.
    pub room_id: Option<String>,
    /// A string. May be null.
    pub name: Option<String>,
    /// A string. May be null.
    pub display_name: Option<String>,
    /// May be null. An integer.
    pub max_members: Option<i32>,
    /// See [`VideoQuality`]. May be null.
    pub quality: Option<VideoQuality>,
    /// One of `20`, `30`. May be null.
    pub fps: Option<i64>,
    /// May be null. A date and time in RFC 3339 format.
    pub join_from: Option<String>,
    /// May be null. A date and time in RFC 3339 format.
    pub join_until: Option<String>,
    /// May be null. A date and time in RFC 3339 format.
    pub remove_at: Option<String>,
    /// May be null. An integer.
    pub remove_after_seconds_elapsed: Option<i32>,
    /// A string. May be null.
    pub layout: Option<String>,
    /// A boolean.
    pub record_on_start: Option<bool>,
    /// A boolean.
    pub tone_on_entry_and_exit: Option<bool>,
    /// A boolean.
    pub room_join_video_off: Option<bool>,
    /// A boolean.
    pub user_join_video_off: Option<bool>,
    /// A boolean.
    pub locked: Option<bool>,
    /// May be null. A date and time in RFC 3339 format.
    pub start_time: Option<String>,
    /// May be null. A date and time in RFC 3339 format.
    pub end_time: Option<String>,
    /// May be null. An integer.
    pub duration: Option<i32>,
    /// See [`RoomSessionStatus`]. May be null.
    pub status: Option<RoomSessionStatus>,
    /// A date and time in RFC 3339 format.
    pub created_at: Option<String>,
    /// A date and time in RFC 3339 format.
    pub updated_at: Option<String>,
    /// A string. May be null.
    pub preview_url: Option<String>,
    /// A boolean. May be null.
    pub prioritize_handraise: Option<bool>,
    /// A boolean. May be null.
    pub sync_audio_video: Option<bool>,
    /// Fields that are not listed above, and values of another type than documented.
    pub extra: Extra,
}

response! {
    RoomSessionSummary, extra, ["id"] {
        key id = "id",
        nullable room_id = "room_id",
        nullable name = "name",
        nullable display_name = "display_name",
        nullable max_members = "max_members",
        nullable quality = "quality",
        nullable fps = "fps",
        nullable join_from = "join_from",
        nullable join_until = "join_until",
        nullable remove_at = "remove_at",
        nullable remove_after_seconds_elapsed = "remove_after_seconds_elapsed",
        nullable layout = "layout",
        required record_on_start = "record_on_start",
        required tone_on_entry_and_exit = "tone_on_entry_and_exit",
        required room_join_video_off = "room_join_video_off",
        required user_join_video_off = "user_join_video_off",
        required locked = "locked",
        nullable start_time = "start_time",
        nullable end_time = "end_time",
        nullable duration = "duration",
        nullable status = "status",
        required created_at = "created_at",
        required updated_at = "updated_at",
        nullable preview_url = "preview_url",
        nullable prioritize_handraise = "prioritize_handraise",
        nullable sync_audio_video = "sync_audio_video",
    }
}

/// `Video.RoomTokenResponse` of the API. Response of `video.roomTokens.create`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RoomToken {
    /// A secret string.
    pub token: Secret,
    /// Fields that are not listed above, and values of another type than documented.
    pub extra: Extra,
}

response! {
    RoomToken, extra, ["token"] {
        key token = "token",
    }
}

/// `Video.UpdateConferenceRequest` of the API. Body of `video.conferences.update`.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct UpdateConferenceRequest {
    /// A string. At most 200 characters.
    pub display_name: String,
    /// A string. At most 3000 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// A date and time in RFC 3339 format.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub join_from: Option<String>,
    /// A date and time in RFC 3339 format.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub join_until: Option<String>,
    /// See [`VideoQuality`]. Default: `"720p"`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub quality: Option<VideoQuality>,
    /// See [`VideoLayout`]. Default: `"grid-responsive"`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub layout: Option<VideoLayout>,
    /// See [`ConferenceSize`]. Default: `"medium"`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub size: Option<ConferenceSize>,
    /// A boolean.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub record_on_start: Option<bool>,
    /// A boolean.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tone_on_entry_and_exit: Option<bool>,
    /// A boolean.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub room_join_video_off: Option<bool>,
    /// A boolean.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_join_video_off: Option<bool>,
    /// A boolean.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enable_room_previews: Option<bool>,
    /// A boolean.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enable_chat: Option<bool>,
    /// A string. A string matching `^#[0-9a-fA-F]{6}$`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dark_primary: Option<String>,
    /// A string. A string matching `^#[0-9a-fA-F]{6}$`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dark_background: Option<String>,
    /// A string. A string matching `^#[0-9a-fA-F]{6}$`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dark_foreground: Option<String>,
    /// A string. A string matching `^#[0-9a-fA-F]{6}$`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dark_success: Option<String>,
    /// A string. A string matching `^#[0-9a-fA-F]{6}$`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dark_negative: Option<String>,
    /// A string. A string matching `^#[0-9a-fA-F]{6}$`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub light_primary: Option<String>,
    /// A string. A string matching `^#[0-9a-fA-F]{6}$`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub light_background: Option<String>,
    /// A string. A string matching `^#[0-9a-fA-F]{6}$`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub light_foreground: Option<String>,
    /// A string. A string matching `^#[0-9a-fA-F]{6}$`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub light_success: Option<String>,
    /// A string. A string matching `^#[0-9a-fA-F]{6}$`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub light_negative: Option<String>,
}

impl UpdateConferenceRequest {
    /// Creates a value with the required fields only.
    pub fn new(display_name: impl Into<String>) -> Self {
        Self {
            display_name: display_name.into(),
            description: None,
            join_from: None,
            join_until: None,
            quality: None,
            layout: None,
            size: None,
            record_on_start: None,
            tone_on_entry_and_exit: None,
            room_join_video_off: None,
            user_join_video_off: None,
            enable_room_previews: None,
            enable_chat: None,
            dark_primary: None,
            dark_background: None,
            dark_foreground: None,
            dark_success: None,
            dark_negative: None,
            light_primary: None,
            light_background: None,
            light_foreground: None,
            light_success: None,
            light_negative: None,
        }
    }
}

/// `Video.UpdateRoomRequest` of the API. Body of `video.rooms.update`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct UpdateRoomRequest {
    /// The name that participants see; the value of `name` if absent. A string. At most 200
    /// characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub display_name: Option<String>,
    /// A text about the room. A string. At most 3000 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// How many members can be in the room at the same time. An integer. 1 to 300. Default: `20`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_members: Option<i32>,
    /// The resolution of the video. See [`VideoQuality`]. Default: `"720p"`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub quality: Option<VideoQuality>,
    /// Before this time the room accepts no participants. A date without a time means midnight UTC.
    /// A date and time in RFC 3339 format.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub join_from: Option<String>,
    /// After this time the room accepts no new participants; it continues until the last one
    /// leaves. A date and time in RFC 3339 format.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub join_until: Option<String>,
    /// At this time all participants are removed. A date and time in RFC 3339 format.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub remove_at: Option<String>,
    /// Seconds after joining, at which a participant is removed. An integer. 1 to 200000.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub remove_after_seconds_elapsed: Option<i32>,
    /// The initial arrangement of the videos. See [`RoomLayout`]. Default: `"grid-responsive"`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub layout: Option<RoomLayout>,
    /// Whether each session of the room is recorded from its start. A boolean. Default: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub record_on_start: Option<bool>,
    /// Whether a video with a preview of the room is produced. A boolean. Default: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enable_room_previews: Option<bool>,
    /// Data of your program, at most 2000 characters as JSON. A JSON object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub meta: Option<Map<String, Value>>,
    /// Whether the jitter buffer synchronizes audio and video. A boolean.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sync_audio_video: Option<bool>,
}

/// `Video.UpdateStreamRequest` of the API. Body of `video.streams.update`.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct UpdateStreamRequest {
    /// A string.
    pub url: String,
}

impl UpdateStreamRequest {
    /// Creates a value with the required fields only.
    pub fn new(url: impl Into<String>) -> Self {
        Self { url: url.into() }
    }
}

/// The query of `video.conferences.get`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct GetConference {
    /// A boolean.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub include_active_session: Option<bool>,
}

/// The query of `video.conferences.list`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ListConferences {
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub starts_after: Option<String>,
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ends_before: Option<String>,
    /// A boolean.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub include_active_session: Option<bool>,
    /// An integer. At least 0. Default: `0`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_number: Option<i32>,
    /// An integer. 1 to 1000. Default: `50`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_size: Option<i32>,
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_token: Option<String>,
}

/// The query of `video.conferences.listConferenceTokens`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ListConferenceConferenceTokens {
    /// An integer. At least 0. Default: `0`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_number: Option<i32>,
    /// An integer. 1 to 1000. Default: `50`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_size: Option<i32>,
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_token: Option<String>,
}

/// The query of `video.conferences.listStreams`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ListConferenceStreams {
    /// An integer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_number: Option<i32>,
    /// An integer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_size: Option<i32>,
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_token: Option<String>,
}

/// The query of `video.roomRecordings.get`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct GetRoomRecording {
    /// An integer. At least 0.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub media_ttl: Option<i32>,
}

/// The query of `video.roomRecordings.list`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ListRoomRecordings {
    /// An integer. At least 0.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub media_ttl: Option<i32>,
    /// An integer. At least 0. Default: `0`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_number: Option<i32>,
    /// An integer. 1 to 1000. Default: `50`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_size: Option<i32>,
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_token: Option<String>,
}

/// The query of `video.roomRecordings.listEvents`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ListRoomRecordingEvents {
    /// An integer. At least 0. Default: `0`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_number: Option<i32>,
    /// An integer. 1 to 1000. Default: `50`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_size: Option<i32>,
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_token: Option<String>,
}

/// The query of `video.roomSessions.list`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ListRoomSessions {
    /// A UUID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub room_id: Option<String>,
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub room_name: Option<String>,
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub room_name_matches: Option<String>,
    /// See [`RoomSessionStatus`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<RoomSessionStatus>,
    /// An integer. At least 0. Default: `0`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_number: Option<i32>,
    /// An integer. 1 to 1000. Default: `50`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_size: Option<i32>,
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_token: Option<String>,
}

/// The query of `video.roomSessions.listEvents`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ListRoomSessionEvents {
    /// An integer. At least 0. Default: `0`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_number: Option<i32>,
    /// An integer. 1 to 1000. Default: `50`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_size: Option<i32>,
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_token: Option<String>,
}

/// The query of `video.roomSessions.listMembers`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ListRoomSessionMembers {
    /// An integer. At least 0. Default: `0`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_number: Option<i32>,
    /// An integer. 1 to 1000. Default: `50`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_size: Option<i32>,
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_token: Option<String>,
}

/// The query of `video.roomSessions.listRecordings`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ListRoomSessionRecordings {
    /// An integer. At least 0.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub media_ttl: Option<i32>,
    /// An integer. At least 0. Default: `0`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_number: Option<i32>,
    /// An integer. 1 to 1000. Default: `50`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_size: Option<i32>,
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_token: Option<String>,
}

/// The query of `video.rooms.get`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct GetRoom {
    /// A boolean.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub include_active_session: Option<bool>,
}

/// The query of `video.rooms.getByName`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct GetRoomByName {
    /// A boolean.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub include_active_session: Option<bool>,
}

/// The query of `video.rooms.list`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ListRooms {
    /// A boolean.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub include_active_session: Option<bool>,
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub starts_after: Option<String>,
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ends_before: Option<String>,
    /// An integer. At least 0. Default: `0`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_number: Option<i32>,
    /// An integer. 1 to 1000. Default: `50`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_size: Option<i32>,
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_token: Option<String>,
}

/// The query of `video.rooms.listStreams`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ListRoomStreams {
    /// An integer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_number: Option<i32>,
    /// An integer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_size: Option<i32>,
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_token: Option<String>,
}
