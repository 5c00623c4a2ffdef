// Generated from api/ by codegen/src/print/rust/operations.rs; do not edit.
// Print again: cargo run -p signalwire-codegen

//! Operations of `messaging`.

use crate::generated::schemas::messaging;
use crate::generated::schemas::public;
use crate::operations::schema::{Field, Schema};
use crate::operations::{Auth, Body, Media, Method, Operation, Paging};

/// `POST /api/messaging/messages`
pub(crate) static MESSAGES_CREATE: Operation = Operation {
    name: "messaging.messages.create",
    method: Method::Post,
    path: "/api/messaging/messages",
    auth: Auth::Basic,
    scopes: &["messaging"],
    query: &[],
    body: Some(Body {
        media: Media::Json,
        required: true,
        schema: Schema::Ref(&messaging::MESSAGE_SEND_MESSAGE_REQUEST),
        command: None,
    }),
    paging: Paging::None,
};

/// `PATCH /api/messaging/messages/{message_id}`
pub(crate) static MESSAGES_UPDATE: Operation = Operation {
    name: "messaging.messages.update",
    method: Method::Patch,
    path: "/api/messaging/messages/{message_id}",
    auth: Auth::Basic,
    scopes: &["messaging"],
    query: &[],
    body: Some(Body {
        media: Media::Json,
        required: true,
        schema: Schema::Ref(&messaging::MESSAGE_UPDATE_MESSAGE_REQUEST),
        command: None,
    }),
    paging: Paging::None,
};

/// `GET /api/messaging/whatsapp/businesses`
pub(crate) static WHATSAPP_BUSINESSES_LIST: Operation = Operation {
    name: "messaging.whatsapp.businesses.list",
    method: Method::Get,
    path: "/api/messaging/whatsapp/businesses",
    auth: Auth::Basic,
    scopes: &["numbers"],
    query: &[],
    body: None,
    paging: Paging::Whole,
};

/// `GET /api/messaging/whatsapp/numbers/{id}`
pub(crate) static WHATSAPP_NUMBERS_GET: Operation = Operation {
    name: "messaging.whatsapp.numbers.get",
    method: Method::Get,
    path: "/api/messaging/whatsapp/numbers/{id}",
    auth: Auth::Basic,
    scopes: &["numbers"],
    query: &[],
    body: None,
    paging: Paging::None,
};

/// `GET /api/messaging/whatsapp/numbers`
pub(crate) static WHATSAPP_NUMBERS_LIST: Operation = Operation {
    name: "messaging.whatsapp.numbers.list",
    method: Method::Get,
    path: "/api/messaging/whatsapp/numbers",
    auth: Auth::Basic,
    scopes: &["numbers"],
    query: &[],
    body: None,
    paging: Paging::Whole,
};

/// `POST /api/messaging/whatsapp/templates`
pub(crate) static WHATSAPP_TEMPLATES_CREATE: Operation = Operation {
    name: "messaging.whatsapp.templates.create",
    method: Method::Post,
    path: "/api/messaging/whatsapp/templates",
    auth: Auth::Basic,
    scopes: &["numbers"],
    query: &[],
    body: Some(Body {
        media: Media::Json,
        required: true,
        schema: Schema::Ref(&messaging::CREATE_WHATS_APP_TEMPLATE_REQUEST),
        command: None,
    }),
    paging: Paging::None,
};

/// `DELETE /api/messaging/whatsapp/templates/{id}`
pub(crate) static WHATSAPP_TEMPLATES_DELETE: Operation = Operation {
    name: "messaging.whatsapp.templates.delete",
    method: Method::Delete,
    path: "/api/messaging/whatsapp/templates/{id}",
    auth: Auth::Basic,
    scopes: &["numbers"],
    query: &[],
    body: None,
    paging: Paging::None,
};

/// `GET /api/messaging/whatsapp/templates/{id}`
pub(crate) static WHATSAPP_TEMPLATES_GET: Operation = Operation {
    name: "messaging.whatsapp.templates.get",
    method: Method::Get,
    path: "/api/messaging/whatsapp/templates/{id}",
    auth: Auth::Basic,
    scopes: &["numbers"],
    query: &[],
    body: None,
    paging: Paging::None,
};

/// `GET /api/messaging/whatsapp/templates`
pub(crate) static WHATSAPP_TEMPLATES_LIST: Operation = Operation {
    name: "messaging.whatsapp.templates.list",
    method: Method::Get,
    path: "/api/messaging/whatsapp/templates",
    auth: Auth::Basic,
    scopes: &["numbers"],
    query: &[
        Field::optional("whatsapp_business_id", Schema::Ref(&public::UUID)),
        Field::optional("status", Schema::Ref(&messaging::WHATS_APP_TEMPLATE_STATUS)),
    ],
    body: None,
    paging: Paging::Whole,
};

/// `PATCH /api/messaging/whatsapp/templates/{id}`
pub(crate) static WHATSAPP_TEMPLATES_UPDATE: Operation = Operation {
    name: "messaging.whatsapp.templates.update",
    method: Method::Patch,
    path: "/api/messaging/whatsapp/templates/{id}",
    auth: Auth::Basic,
    scopes: &["numbers"],
    query: &[],
    body: Some(Body {
        media: Media::Json,
        required: false,
        schema: Schema::Ref(&messaging::UPDATE_WHATS_APP_TEMPLATE_REQUEST),
        command: None,
    }),
    paging: Paging::None,
};
