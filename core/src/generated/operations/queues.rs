// Generated from api/ by codegen/src/print/rust/operations.rs; do not edit.
// Print again: cargo run -p signalwire-codegen

//! Operations of `queues`.

use crate::generated::schemas::queues;
use crate::operations::schema::{Field, Schema};
use crate::operations::{Auth, Body, Media, Method, Operation, Paging};

/// `POST /api/relay/rest/queues`
pub(crate) static CREATE: Operation = Operation {
    name: "queues.create",
    method: Method::Post,
    path: "/api/relay/rest/queues",
    auth: Auth::Basic,
    scopes: &["voice"],
    query: &[],
    body: Some(Body {
        media: Media::Json,
        required: false,
        schema: Schema::Ref(&queues::CREATE_QUEUE_REQUEST),
        command: None,
    }),
    paging: Paging::None,
};

/// `DELETE /api/relay/rest/queues/{id}`
pub(crate) static DELETE: Operation = Operation {
    name: "queues.delete",
    method: Method::Delete,
    path: "/api/relay/rest/queues/{id}",
    auth: Auth::Basic,
    scopes: &["voice"],
    query: &[],
    body: None,
    paging: Paging::None,
};

/// `GET /api/relay/rest/queues/{id}`
pub(crate) static GET: Operation = Operation {
    name: "queues.get",
    method: Method::Get,
    path: "/api/relay/rest/queues/{id}",
    auth: Auth::Basic,
    scopes: &["voice"],
    query: &[],
    body: None,
    paging: Paging::None,
};

/// `GET /api/relay/rest/queues/{queue_id}/members/{id}`
pub(crate) static GET_MEMBER: Operation = Operation {
    name: "queues.getMember",
    method: Method::Get,
    path: "/api/relay/rest/queues/{queue_id}/members/{id}",
    auth: Auth::Basic,
    scopes: &["voice"],
    query: &[],
    body: None,
    paging: Paging::None,
};

/// `GET /api/relay/rest/queues/{queue_id}/members/next`
pub(crate) static GET_NEXT_MEMBER: Operation = Operation {
    name: "queues.getNextMember",
    method: Method::Get,
    path: "/api/relay/rest/queues/{queue_id}/members/next",
    auth: Auth::Basic,
    scopes: &["voice"],
    query: &[],
    body: None,
    paging: Paging::None,
};

/// `GET /api/relay/rest/queues`
pub(crate) static LIST: Operation = Operation {
    name: "queues.list",
    method: Method::Get,
    path: "/api/relay/rest/queues",
    auth: Auth::Basic,
    scopes: &["voice"],
    query: &[
        Field::optional("page_number", Schema::INTEGER),
        Field::optional("page_size", Schema::INTEGER),
        Field::optional("page_token", Schema::TEXT),
    ],
    body: None,
    paging: Paging::Links,
};

/// `GET /api/relay/rest/queues/{queue_id}/members`
pub(crate) static LIST_MEMBERS: Operation = Operation {
    name: "queues.listMembers",
    method: Method::Get,
    path: "/api/relay/rest/queues/{queue_id}/members",
    auth: Auth::Basic,
    scopes: &["voice"],
    query: &[
        Field::optional("page_number", Schema::INTEGER),
        Field::optional("page_size", Schema::INTEGER),
        Field::optional("page_token", Schema::TEXT),
    ],
    body: None,
    paging: Paging::Links,
};

/// `PUT /api/relay/rest/queues/{id}`
pub(crate) static UPDATE: Operation = Operation {
    name: "queues.update",
    method: Method::Put,
    path: "/api/relay/rest/queues/{id}",
    auth: Auth::Basic,
    scopes: &["voice"],
    query: &[],
    body: Some(Body {
        media: Media::Json,
        required: false,
        schema: Schema::Ref(&queues::UPDATE_QUEUE_REQUEST),
        command: None,
    }),
    paging: Paging::None,
};
