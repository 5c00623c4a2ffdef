// Generated from api/ by codegen/src/print/rust/operations.rs; do not edit.
// Print again: cargo run -p signalwire-codegen

//! Operations of `compat`.

use crate::generated::schemas::compat;
use crate::operations::schema::{Field, Schema};
use crate::operations::{Auth, Body, Media, Method, Operation, Paging};

/// `POST /api/laml/2010-04-01/Accounts/{AccountSid}/Items`
pub(crate) static ITEMS_CREATE: Operation = Operation {
    name: "compat.items.create",
    method: Method::Post,
    path: "/api/laml/2010-04-01/Accounts/{AccountSid}/Items",
    auth: Auth::Basic,
    scopes: &["things"],
    query: &[],
    body: Some(Body {
        media: Media::Form,
        required: false,
        schema: Schema::Ref(&compat::COMPAT_ITEM),
        command: None,
    }),
    paging: Paging::None,
};

/// `GET /api/laml/2010-04-01/Accounts/{AccountSid}/Items`
pub(crate) static ITEMS_LIST: Operation = Operation {
    name: "compat.items.list",
    method: Method::Get,
    path: "/api/laml/2010-04-01/Accounts/{AccountSid}/Items",
    auth: Auth::Basic,
    scopes: &["things"],
    query: &[
        Field::optional("Page", Schema::INTEGER),
        Field::optional("PageSize", Schema::INTEGER),
        Field::optional("PageToken", Schema::TEXT),
    ],
    body: None,
    paging: Paging::NextPageUri("items"),
};
