// Generated from api/ by codegen/src/print/rust/operations.rs; do not edit.
// Print again: cargo run -p signalwire-codegen

//! Operations of `phone_numbers`.

use crate::generated::schemas::phone_numbers;
use crate::operations::schema::{Field, NumberRule, Schema};
use crate::operations::{Auth, Body, Media, Method, Operation, Paging};

/// `POST /api/relay/rest/phone_numbers/{id}/e911_address`
pub(crate) static ASSIGN_E911_ADDRESS: Operation = Operation {
    name: "phoneNumbers.assignE911Address",
    method: Method::Post,
    path: "/api/relay/rest/phone_numbers/{id}/e911_address",
    auth: Auth::Basic,
    scopes: &["numbers"],
    query: &[],
    body: Some(Body {
        media: Media::Json,
        required: true,
        schema: Schema::Ref(&phone_numbers::ASSIGN_E911_ADDRESS_REQUEST),
        command: None,
    }),
    paging: Paging::None,
};

/// `POST /api/relay/rest/phone_numbers`
pub(crate) static CREATE: Operation = Operation {
    name: "phoneNumbers.create",
    method: Method::Post,
    path: "/api/relay/rest/phone_numbers",
    auth: Auth::Basic,
    scopes: &["numbers"],
    query: &[],
    body: Some(Body {
        media: Media::Json,
        required: true,
        schema: Schema::Ref(&phone_numbers::PURCHASE_PHONE_NUMBER_REQUEST),
        command: None,
    }),
    paging: Paging::None,
};

/// `DELETE /api/relay/rest/phone_numbers/{id}`
pub(crate) static DELETE: Operation = Operation {
    name: "phoneNumbers.delete",
    method: Method::Delete,
    path: "/api/relay/rest/phone_numbers/{id}",
    auth: Auth::Basic,
    scopes: &["numbers"],
    query: &[],
    body: None,
    paging: Paging::None,
};

/// `GET /api/relay/rest/phone_numbers/{id}`
pub(crate) static GET: Operation = Operation {
    name: "phoneNumbers.get",
    method: Method::Get,
    path: "/api/relay/rest/phone_numbers/{id}",
    auth: Auth::Basic,
    scopes: &["numbers"],
    query: &[],
    body: None,
    paging: Paging::None,
};

/// `GET /api/relay/rest/phone_numbers`
pub(crate) static LIST: Operation = Operation {
    name: "phoneNumbers.list",
    method: Method::Get,
    path: "/api/relay/rest/phone_numbers",
    auth: Auth::Basic,
    scopes: &["numbers"],
    query: &[
        Field::optional("filter_name", Schema::TEXT),
        Field::optional("filter_number", Schema::TEXT),
        Field::optional("page_number", Schema::INTEGER),
        Field::optional(
            "page_size",
            Schema::Integer(&NumberRule { minimum: Some(1.0), maximum: Some(1000.0), ..NumberRule::NONE }),
        ),
        Field::optional("page_token", Schema::TEXT),
    ],
    body: None,
    paging: Paging::Links,
};

/// `DELETE /api/relay/rest/phone_numbers/{id}/e911_address`
pub(crate) static REMOVE_E911_ADDRESS: Operation = Operation {
    name: "phoneNumbers.removeE911Address",
    method: Method::Delete,
    path: "/api/relay/rest/phone_numbers/{id}/e911_address",
    auth: Auth::Basic,
    scopes: &["numbers"],
    query: &[],
    body: None,
    paging: Paging::None,
};

/// `GET /api/relay/rest/phone_numbers/search`
pub(crate) static SEARCH: Operation = Operation {
    name: "phoneNumbers.search",
    method: Method::Get,
    path: "/api/relay/rest/phone_numbers/search",
    auth: Auth::Basic,
    scopes: &["numbers"],
    query: &[
        Field::optional("areacode", Schema::TEXT),
        Field::optional("number_type", Schema::TEXT),
        Field::optional("starts_with", Schema::TEXT),
        Field::optional("contains", Schema::TEXT),
        Field::optional("ends_with", Schema::TEXT),
        Field::optional("max_results", Schema::INTEGER),
        Field::optional("region", Schema::TEXT),
        Field::optional("city", Schema::TEXT),
        Field::optional("page_number", Schema::INTEGER),
        Field::optional("page_size", Schema::INTEGER),
        Field::optional("page_token", Schema::TEXT),
    ],
    body: None,
    paging: Paging::Links,
};

/// `PUT /api/relay/rest/phone_numbers/{id}`
pub(crate) static UPDATE: Operation = Operation {
    name: "phoneNumbers.update",
    method: Method::Put,
    path: "/api/relay/rest/phone_numbers/{id}",
    auth: Auth::Basic,
    scopes: &["numbers"],
    query: &[],
    body: Some(Body {
        media: Media::Json,
        required: false,
        schema: Schema::Ref(&phone_numbers::UPDATE_PHONE_NUMBER_REQUEST),
        command: None,
    }),
    paging: Paging::None,
};
