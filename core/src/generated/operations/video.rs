// Generated from api/ by codegen/src/print/rust/operations.rs; do not edit.
// Print again: cargo run -p signalwire-codegen

//! Operations of `video`.

use crate::generated::schemas::public;
use crate::generated::schemas::video;
use crate::operations::schema::{Field, NumberRule, Schema};
use crate::operations::{Auth, Body, Media, Method, Operation, Paging};

/// `GET /api/video/conference_tokens/{id}`
pub(crate) static CONFERENCE_TOKENS_GET: Operation = Operation {
    name: "video.conferenceTokens.get",
    method: Method::Get,
    path: "/api/video/conference_tokens/{id}",
    auth: Auth::Basic,
    scopes: &["video"],
    query: &[],
    body: None,
    paging: Paging::None,
};

/// `POST /api/video/conference_tokens/{id}/reset`
pub(crate) static CONFERENCE_TOKENS_RESET: Operation = Operation {
    name: "video.conferenceTokens.reset",
    method: Method::Post,
    path: "/api/video/conference_tokens/{id}/reset",
    auth: Auth::Basic,
    scopes: &["video"],
    query: &[],
    body: None,
    paging: Paging::None,
};

/// `POST /api/video/conferences`
pub(crate) static CONFERENCES_CREATE: Operation = Operation {
    name: "video.conferences.create",
    method: Method::Post,
    path: "/api/video/conferences",
    auth: Auth::Basic,
    scopes: &["video"],
    query: &[],
    body: Some(Body {
        media: Media::Json,
        required: true,
        schema: Schema::Ref(&video::VIDEO_CREATE_CONFERENCE_REQUEST),
        command: None,
    }),
    paging: Paging::None,
};

/// `POST /api/video/conferences/{id}/streams`
pub(crate) static CONFERENCES_CREATE_STREAM: Operation = Operation {
    name: "video.conferences.createStream",
    method: Method::Post,
    path: "/api/video/conferences/{id}/streams",
    auth: Auth::Basic,
    scopes: &["video"],
    query: &[],
    body: Some(Body {
        media: Media::Json,
        required: true,
        schema: Schema::Ref(&video::VIDEO_CREATE_STREAM_REQUEST),
        command: None,
    }),
    paging: Paging::None,
};

/// `DELETE /api/video/conferences/{id}`
pub(crate) static CONFERENCES_DELETE: Operation = Operation {
    name: "video.conferences.delete",
    method: Method::Delete,
    path: "/api/video/conferences/{id}",
    auth: Auth::Basic,
    scopes: &["video"],
    query: &[],
    body: None,
    paging: Paging::None,
};

/// `GET /api/video/conferences/{id}`
pub(crate) static CONFERENCES_GET: Operation = Operation {
    name: "video.conferences.get",
    method: Method::Get,
    path: "/api/video/conferences/{id}",
    auth: Auth::Basic,
    scopes: &["video"],
    query: &[Field::optional("include_active_session", Schema::Boolean)],
    body: None,
    paging: Paging::None,
};

/// `GET /api/video/conferences`
pub(crate) static CONFERENCES_LIST: Operation = Operation {
    name: "video.conferences.list",
    method: Method::Get,
    path: "/api/video/conferences",
    auth: Auth::Basic,
    scopes: &["video"],
    query: &[
        Field::optional("starts_after", Schema::TEXT),
        Field::optional("ends_before", Schema::TEXT),
        Field::optional("include_active_session", Schema::Boolean),
        Field::optional(
            "page_number",
            Schema::Integer(&NumberRule { minimum: Some(0.0), ..NumberRule::NONE }),
        ),
        Field::optional(
            "page_size",
            Schema::Integer(&NumberRule { minimum: Some(1.0), maximum: Some(1000.0), ..NumberRule::NONE }),
        ),
        Field::optional("page_token", Schema::TEXT),
    ],
    body: None,
    paging: Paging::Links,
};

/// `GET /api/video/conferences/{id}/conference_tokens`
pub(crate) static CONFERENCES_LIST_CONFERENCE_TOKENS: Operation = Operation {
    name: "video.conferences.listConferenceTokens",
    method: Method::Get,
    path: "/api/video/conferences/{id}/conference_tokens",
    auth: Auth::Basic,
    scopes: &["video"],
    query: &[
        Field::optional(
            "page_number",
            Schema::Integer(&NumberRule { minimum: Some(0.0), ..NumberRule::NONE }),
        ),
        Field::optional(
            "page_size",
            Schema::Integer(&NumberRule { minimum: Some(1.0), maximum: Some(1000.0), ..NumberRule::NONE }),
        ),
        Field::optional("page_token", Schema::TEXT),
    ],
    body: None,
    paging: Paging::Links,
};

/// `GET /api/video/conferences/{id}/streams`
pub(crate) static CONFERENCES_LIST_STREAMS: Operation = Operation {
    name: "video.conferences.listStreams",
    method: Method::Get,
    path: "/api/video/conferences/{id}/streams",
    auth: Auth::Basic,
    scopes: &["video"],
    query: &[
        Field::optional("page_number", Schema::INTEGER),
        Field::optional("page_size", Schema::INTEGER),
        Field::optional("page_token", Schema::TEXT),
    ],
    body: None,
    paging: Paging::Links,
};

/// `PUT /api/video/conferences/{id}`
pub(crate) static CONFERENCES_UPDATE: Operation = Operation {
    name: "video.conferences.update",
    method: Method::Put,
    path: "/api/video/conferences/{id}",
    auth: Auth::Basic,
    scopes: &["video"],
    query: &[],
    body: Some(Body {
        media: Media::Json,
        required: true,
        schema: Schema::Ref(&video::VIDEO_UPDATE_CONFERENCE_REQUEST),
        command: None,
    }),
    paging: Paging::None,
};

/// `DELETE /api/video/room_recordings/{id}`
pub(crate) static ROOM_RECORDINGS_DELETE: Operation = Operation {
    name: "video.roomRecordings.delete",
    method: Method::Delete,
    path: "/api/video/room_recordings/{id}",
    auth: Auth::Basic,
    scopes: &["video"],
    query: &[],
    body: None,
    paging: Paging::None,
};

/// `GET /api/video/room_recordings/{id}`
pub(crate) static ROOM_RECORDINGS_GET: Operation = Operation {
    name: "video.roomRecordings.get",
    method: Method::Get,
    path: "/api/video/room_recordings/{id}",
    auth: Auth::Basic,
    scopes: &["video"],
    query: &[Field::optional(
        "media_ttl",
        Schema::Integer(&NumberRule { minimum: Some(0.0), ..NumberRule::NONE }),
    )],
    body: None,
    paging: Paging::None,
};

/// `GET /api/video/room_recordings`
pub(crate) static ROOM_RECORDINGS_LIST: Operation = Operation {
    name: "video.roomRecordings.list",
    method: Method::Get,
    path: "/api/video/room_recordings",
    auth: Auth::Basic,
    scopes: &["video"],
    query: &[
        Field::optional("media_ttl", Schema::Integer(&NumberRule { minimum: Some(0.0), ..NumberRule::NONE })),
        Field::optional(
            "page_number",
            Schema::Integer(&NumberRule { minimum: Some(0.0), ..NumberRule::NONE }),
        ),
        Field::optional(
            "page_size",
            Schema::Integer(&NumberRule { minimum: Some(1.0), maximum: Some(1000.0), ..NumberRule::NONE }),
        ),
        Field::optional("page_token", Schema::TEXT),
    ],
    body: None,
    paging: Paging::Links,
};

/// `GET /api/video/room_recordings/{id}/events`
pub(crate) static ROOM_RECORDINGS_LIST_EVENTS: Operation = Operation {
    name: "video.roomRecordings.listEvents",
    method: Method::Get,
    path: "/api/video/room_recordings/{id}/events",
    auth: Auth::Basic,
    scopes: &["video"],
    query: &[
        Field::optional(
            "page_number",
            Schema::Integer(&NumberRule { minimum: Some(0.0), ..NumberRule::NONE }),
        ),
        Field::optional(
            "page_size",
            Schema::Integer(&NumberRule { minimum: Some(1.0), maximum: Some(1000.0), ..NumberRule::NONE }),
        ),
        Field::optional("page_token", Schema::TEXT),
    ],
    body: None,
    paging: Paging::Links,
};

/// `GET /api/video/room_sessions/{id}`
pub(crate) static ROOM_SESSIONS_GET: Operation = Operation {
    name: "video.roomSessions.get",
    method: Method::Get,
    path: "/api/video/room_sessions/{id}",
    auth: Auth::Basic,
    scopes: &["video"],
    query: &[],
    body: None,
    paging: Paging::None,
};

/// `GET /api/video/room_sessions`
pub(crate) static ROOM_SESSIONS_LIST: Operation = Operation {
    name: "video.roomSessions.list",
    method: Method::Get,
    path: "/api/video/room_sessions",
    auth: Auth::Basic,
    scopes: &["video"],
    query: &[
        Field::optional("room_id", Schema::Ref(&public::UUID)),
        Field::optional("room_name", Schema::TEXT),
        Field::optional("room_name_matches", Schema::TEXT),
        Field::optional("status", Schema::Ref(&video::VIDEO_ROOM_SESSION_STATUS)),
        Field::optional(
            "page_number",
            Schema::Integer(&NumberRule { minimum: Some(0.0), ..NumberRule::NONE }),
        ),
        Field::optional(
            "page_size",
            Schema::Integer(&NumberRule { minimum: Some(1.0), maximum: Some(1000.0), ..NumberRule::NONE }),
        ),
        Field::optional("page_token", Schema::TEXT),
    ],
    body: None,
    paging: Paging::Links,
};

/// `GET /api/video/room_sessions/{id}/events`
pub(crate) static ROOM_SESSIONS_LIST_EVENTS: Operation = Operation {
    name: "video.roomSessions.listEvents",
    method: Method::Get,
    path: "/api/video/room_sessions/{id}/events",
    auth: Auth::Basic,
    scopes: &["video"],
    query: &[
        Field::optional(
            "page_number",
            Schema::Integer(&NumberRule { minimum: Some(0.0), ..NumberRule::NONE }),
        ),
        Field::optional(
            "page_size",
            Schema::Integer(&NumberRule { minimum: Some(1.0), maximum: Some(1000.0), ..NumberRule::NONE }),
        ),
        Field::optional("page_token", Schema::TEXT),
    ],
    body: None,
    paging: Paging::Links,
};

/// `GET /api/video/room_sessions/{id}/members`
pub(crate) static ROOM_SESSIONS_LIST_MEMBERS: Operation = Operation {
    name: "video.roomSessions.listMembers",
    method: Method::Get,
    path: "/api/video/room_sessions/{id}/members",
    auth: Auth::Basic,
    scopes: &["video"],
    query: &[
        Field::optional(
            "page_number",
            Schema::Integer(&NumberRule { minimum: Some(0.0), ..NumberRule::NONE }),
        ),
        Field::optional(
            "page_size",
            Schema::Integer(&NumberRule { minimum: Some(1.0), maximum: Some(1000.0), ..NumberRule::NONE }),
        ),
        Field::optional("page_token", Schema::TEXT),
    ],
    body: None,
    paging: Paging::Links,
};

/// `GET /api/video/room_sessions/{id}/recordings`
pub(crate) static ROOM_SESSIONS_LIST_RECORDINGS: Operation = Operation {
    name: "video.roomSessions.listRecordings",
    method: Method::Get,
    path: "/api/video/room_sessions/{id}/recordings",
    auth: Auth::Basic,
    scopes: &["video"],
    query: &[
        Field::optional("media_ttl", Schema::Integer(&NumberRule { minimum: Some(0.0), ..NumberRule::NONE })),
        Field::optional(
            "page_number",
            Schema::Integer(&NumberRule { minimum: Some(0.0), ..NumberRule::NONE }),
        ),
        Field::optional(
            "page_size",
            Schema::Integer(&NumberRule { minimum: Some(1.0), maximum: Some(1000.0), ..NumberRule::NONE }),
        ),
        Field::optional("page_token", Schema::TEXT),
    ],
    body: None,
    paging: Paging::Links,
};

/// `POST /api/video/room_tokens`
pub(crate) static ROOM_TOKENS_CREATE: Operation = Operation {
    name: "video.roomTokens.create",
    method: Method::Post,
    path: "/api/video/room_tokens",
    auth: Auth::Basic,
    scopes: &["video"],
    query: &[],
    body: Some(Body {
        media: Media::Json,
        required: true,
        schema: Schema::Ref(&video::VIDEO_CREATE_ROOM_TOKEN_REQUEST),
        command: None,
    }),
    paging: Paging::None,
};

/// `POST /api/video/rooms`
pub(crate) static ROOMS_CREATE: Operation = Operation {
    name: "video.rooms.create",
    method: Method::Post,
    path: "/api/video/rooms",
    auth: Auth::Basic,
    scopes: &["video"],
    query: &[],
    body: Some(Body {
        media: Media::Json,
        required: true,
        schema: Schema::Ref(&video::VIDEO_CREATE_ROOM_REQUEST),
        command: None,
    }),
    paging: Paging::None,
};

/// `POST /api/video/rooms/{id}/streams`
pub(crate) static ROOMS_CREATE_STREAM: Operation = Operation {
    name: "video.rooms.createStream",
    method: Method::Post,
    path: "/api/video/rooms/{id}/streams",
    auth: Auth::Basic,
    scopes: &["video"],
    query: &[],
    body: Some(Body {
        media: Media::Json,
        required: true,
        schema: Schema::Ref(&video::VIDEO_CREATE_STREAM_REQUEST),
        command: None,
    }),
    paging: Paging::None,
};

/// `DELETE /api/video/rooms/{id}`
pub(crate) static ROOMS_DELETE: Operation = Operation {
    name: "video.rooms.delete",
    method: Method::Delete,
    path: "/api/video/rooms/{id}",
    auth: Auth::Basic,
    scopes: &["video"],
    query: &[],
    body: None,
    paging: Paging::None,
};

/// `GET /api/video/rooms/{id}`
pub(crate) static ROOMS_GET: Operation = Operation {
    name: "video.rooms.get",
    method: Method::Get,
    path: "/api/video/rooms/{id}",
    auth: Auth::Basic,
    scopes: &["video"],
    query: &[Field::optional("include_active_session", Schema::Boolean)],
    body: None,
    paging: Paging::None,
};

/// `GET /api/video/rooms/{name}`
pub(crate) static ROOMS_GET_BY_NAME: Operation = Operation {
    name: "video.rooms.getByName",
    method: Method::Get,
    path: "/api/video/rooms/{name}",
    auth: Auth::Basic,
    scopes: &["video"],
    query: &[Field::optional("include_active_session", Schema::Boolean)],
    body: None,
    paging: Paging::None,
};

/// `GET /api/video/rooms`
pub(crate) static ROOMS_LIST: Operation = Operation {
    name: "video.rooms.list",
    method: Method::Get,
    path: "/api/video/rooms",
    auth: Auth::Basic,
    scopes: &["video"],
    query: &[
        Field::optional("include_active_session", Schema::Boolean),
        Field::optional("starts_after", Schema::TEXT),
        Field::optional("ends_before", Schema::TEXT),
        Field::optional(
            "page_number",
            Schema::Integer(&NumberRule { minimum: Some(0.0), ..NumberRule::NONE }),
        ),
        Field::optional(
            "page_size",
            Schema::Integer(&NumberRule { minimum: Some(1.0), maximum: Some(1000.0), ..NumberRule::NONE }),
        ),
        Field::optional("page_token", Schema::TEXT),
    ],
    body: None,
    paging: Paging::Links,
};

/// `GET /api/video/rooms/{id}/streams`
pub(crate) static ROOMS_LIST_STREAMS: Operation = Operation {
    name: "video.rooms.listStreams",
    method: Method::Get,
    path: "/api/video/rooms/{id}/streams",
    auth: Auth::Basic,
    scopes: &["video"],
    query: &[
        Field::optional("page_number", Schema::INTEGER),
        Field::optional("page_size", Schema::INTEGER),
        Field::optional("page_token", Schema::TEXT),
    ],
    body: None,
    paging: Paging::Links,
};

/// `PUT /api/video/rooms/{id}`
pub(crate) static ROOMS_UPDATE: Operation = Operation {
    name: "video.rooms.update",
    method: Method::Put,
    path: "/api/video/rooms/{id}",
    auth: Auth::Basic,
    scopes: &["video"],
    query: &[],
    body: Some(Body {
        media: Media::Json,
        required: false,
        schema: Schema::Ref(&video::VIDEO_UPDATE_ROOM_REQUEST),
        command: None,
    }),
    paging: Paging::None,
};

/// `DELETE /api/video/streams/{id}`
pub(crate) static STREAMS_DELETE: Operation = Operation {
    name: "video.streams.delete",
    method: Method::Delete,
    path: "/api/video/streams/{id}",
    auth: Auth::Basic,
    scopes: &["video"],
    query: &[],
    body: None,
    paging: Paging::None,
};

/// `GET /api/video/streams/{id}`
pub(crate) static STREAMS_GET: Operation = Operation {
    name: "video.streams.get",
    method: Method::Get,
    path: "/api/video/streams/{id}",
    auth: Auth::Basic,
    scopes: &["video"],
    query: &[],
    body: None,
    paging: Paging::None,
};

/// `PUT /api/video/streams/{id}`
pub(crate) static STREAMS_UPDATE: Operation = Operation {
    name: "video.streams.update",
    method: Method::Put,
    path: "/api/video/streams/{id}",
    auth: Auth::Basic,
    scopes: &["video"],
    query: &[],
    body: Some(Body {
        media: Media::Json,
        required: true,
        schema: Schema::Ref(&video::VIDEO_UPDATE_STREAM_REQUEST),
        command: None,
    }),
    paging: Paging::None,
};
