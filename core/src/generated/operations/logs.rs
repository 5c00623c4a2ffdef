// Generated from api/ by codegen/src/print/rust/operations.rs; do not edit.
// Print again: cargo run -p signalwire-codegen

//! Operations of `logs`.

use crate::operations::schema::{Field, NumberRule, Schema};
use crate::operations::{Auth, Method, Operation, Paging};

/// `GET /api/logs/conferences`
pub(crate) static CONFERENCES_LIST: Operation = Operation {
    name: "logs.conferences.list",
    method: Method::Get,
    path: "/api/logs/conferences",
    auth: Auth::Basic,
    scopes: &["voice", "video"],
    query: &[
        Field::optional("include_deleted", Schema::Boolean),
        Field::optional("created_on", Schema::TEXT),
        Field::optional("created_before", Schema::TEXT),
        Field::optional("created_after", Schema::TEXT),
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

/// `GET /api/fax/logs/{id}`
pub(crate) static FAX_GET: Operation = Operation {
    name: "logs.fax.get",
    method: Method::Get,
    path: "/api/fax/logs/{id}",
    auth: Auth::Basic,
    scopes: &["fax"],
    query: &[],
    body: None,
    paging: Paging::None,
};

/// `GET /api/fax/logs`
pub(crate) static FAX_LIST: Operation = Operation {
    name: "logs.fax.list",
    method: Method::Get,
    path: "/api/fax/logs",
    auth: Auth::Basic,
    scopes: &["fax"],
    query: &[
        Field::optional("include_deleted", Schema::Boolean),
        Field::optional("created_before", Schema::TEXT),
        Field::optional("created_on", Schema::TEXT),
        Field::optional("created_after", Schema::TEXT),
        Field::optional(
            "page_size",
            Schema::Integer(&NumberRule { minimum: Some(1.0), maximum: Some(1000.0), ..NumberRule::NONE }),
        ),
        Field::optional(
            "page_number",
            Schema::Integer(&NumberRule { minimum: Some(0.0), ..NumberRule::NONE }),
        ),
        Field::optional("page_token", Schema::TEXT),
    ],
    body: None,
    paging: Paging::Links,
};

/// `GET /api/messaging/logs/{id}`
pub(crate) static MESSAGES_GET: Operation = Operation {
    name: "logs.messages.get",
    method: Method::Get,
    path: "/api/messaging/logs/{id}",
    auth: Auth::Basic,
    scopes: &["messaging"],
    query: &[],
    body: None,
    paging: Paging::None,
};

/// `GET /api/messaging/logs`
pub(crate) static MESSAGES_LIST: Operation = Operation {
    name: "logs.messages.list",
    method: Method::Get,
    path: "/api/messaging/logs",
    auth: Auth::Basic,
    scopes: &["messaging"],
    query: &[
        Field::optional("include_deleted", Schema::Boolean),
        Field::optional("created_before", Schema::TEXT),
        Field::optional("created_on", Schema::TEXT),
        Field::optional("created_after", Schema::TEXT),
        Field::optional(
            "page_size",
            Schema::Integer(&NumberRule { minimum: Some(1.0), maximum: Some(1000.0), ..NumberRule::NONE }),
        ),
        Field::optional(
            "page_number",
            Schema::Integer(&NumberRule { minimum: Some(0.0), ..NumberRule::NONE }),
        ),
        Field::optional("page_token", Schema::TEXT),
    ],
    body: None,
    paging: Paging::Links,
};

/// `GET /api/video/logs/{id}`
pub(crate) static VIDEO_GET: Operation = Operation {
    name: "logs.video.get",
    method: Method::Get,
    path: "/api/video/logs/{id}",
    auth: Auth::Basic,
    scopes: &["video"],
    query: &[],
    body: None,
    paging: Paging::None,
};

/// `GET /api/video/logs`
pub(crate) static VIDEO_LIST: Operation = Operation {
    name: "logs.video.list",
    method: Method::Get,
    path: "/api/video/logs",
    auth: Auth::Basic,
    scopes: &["video"],
    query: &[
        Field::optional("include_deleted", Schema::Boolean),
        Field::optional("created_before", Schema::TEXT),
        Field::optional("created_on", Schema::TEXT),
        Field::optional("created_after", Schema::TEXT),
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

/// `GET /api/voice/logs/{id}`
pub(crate) static VOICE_GET: Operation = Operation {
    name: "logs.voice.get",
    method: Method::Get,
    path: "/api/voice/logs/{id}",
    auth: Auth::Basic,
    scopes: &["voice"],
    query: &[],
    body: None,
    paging: Paging::None,
};

/// `GET /api/voice/logs`
pub(crate) static VOICE_LIST: Operation = Operation {
    name: "logs.voice.list",
    method: Method::Get,
    path: "/api/voice/logs",
    auth: Auth::Basic,
    scopes: &["voice"],
    query: &[
        Field::optional("include_deleted", Schema::Boolean),
        Field::optional("created_before", Schema::TEXT),
        Field::optional("created_on", Schema::TEXT),
        Field::optional("created_after", Schema::TEXT),
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

/// `GET /api/voice/logs/{id}/events`
pub(crate) static VOICE_LIST_EVENTS: Operation = Operation {
    name: "logs.voice.listEvents",
    method: Method::Get,
    path: "/api/voice/logs/{id}/events",
    auth: Auth::Basic,
    scopes: &["voice"],
    query: &[],
    body: None,
    paging: Paging::Whole,
};
